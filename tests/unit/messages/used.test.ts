import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '#shared/messages/en/index.ts'
import { nl } from '#shared/messages/nl/index.ts'

/** Where texts are asked for. */
const FOLDERS = ['renderer', 'electron', 'shared', 'build']
const CATALOGUES = join('shared', 'messages')

const code = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
)
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.startsWith(CATALOGUES))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

const words = new Set(code.match(/\w+/g))
const said = new Set([...code.matchAll(/(?<quote>['"`])(?<key>[\w.:-]+)\k<quote>/g)].map(({ groups }) => groups?.['key']))

/** Keys put together from parts, as patterns with a group for each part; a pattern of nothing but holes would fit every key. */
const built = [...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].flatMap(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/)
  const isKey = parts.every((part) => /^[\w.:-]*$/.test(part)) && parts.some((part) => /[a-z]{2}/i.test(part))
  return isKey ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('([\\w.-]+)')}$`)] : []
})

/** Whether a key is put together somewhere: what fills the pattern has to come from the code too. */
const isBuilt = (key: string): boolean =>
  built.some((pattern) =>
    pattern
      .exec(key)
      ?.slice(1)
      .every((part) => part.split(/[._-]/).every((word) => words.has(word))),
  )

function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

/** A key as it may be asked for: without its plural or context, with or without its namespace. */
function askedAs([namespace = '', ...path]: readonly string[]): string[] {
  const whole = path.join('.')
  const cuts = [...whole.matchAll(/_/g)].map(({ index }) => whole.slice(0, index))
  return [whole, ...cuts].flatMap((key) => [key, `${namespace}:${key}`, `${namespace}.${key}`])
}

/** The host, which has no i18next, reads its texts as properties. */
const isOfHost = (path: readonly string[]): boolean => path[0] === 'host' && words.has(path.at(-1) ?? '')

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []

test('Dutch has one word for keeping something: bewaren', () => {
  expect(textsOf(nl).filter((text) => /opsla(?:an|at)|opgeslagen|\bsla(?:at|an)?\b[^.]*\bop\b/iu.test(text))).toEqual([])
})

test('every text of the catalogues is asked for somewhere', () => {
  const idle = leavesOf(en).filter((path) => !isOfHost(path) && !askedAs(path).some((key) => said.has(key) || isBuilt(key)))
  expect(idle.map((path) => path.join('.'))).toEqual([])
})
