import type { Name } from '../../domain/records/contact.ts'
import { fold } from '../fold.ts'
import { isDoubleName } from './givenNames.ts'
import { isInfixWord, isPrefix, isSuffix, mayStartName } from './particles.ts'

/** A name taken apart, with the name between brackets or quotes: `Robert (Bob) Smit`. */
export interface ParsedName {
  readonly name: Name
  readonly nickname?: string
}

/**
 * Takes a written name apart into its parts: titles, tussenvoegsel, suffixes,
 * `Given infix Family` and `Family, Given infix`. Never throws; an empty text
 * gives a name without parts. A single word is a given name. All words before
 * the family name are given names: a middle name is not shown, and no word that
 * was written may disappear; only an import says that a name is a middle one.
 */
export function parseName(text: string): Name {
  return parseNameAndNickname(text).name
}

/** As `parseName`, keeping what stands between brackets or quotes as nickname. */
export function parseNameAndNickname(text: string): ParsedName {
  let nickname: string | undefined
  const bare = text.replace(/\(([^()]*)\)|"([^"]*)"|“([^”]*)”/gu, (_all, a?: string, b?: string, c?: string) => {
    const inner = (a ?? b ?? c ?? '').trim()
    if (inner !== '') nickname ??= inner
    return ' '
  })
  const name = parseBare(bare.replace(/\s+-\s+/gu, '-'))
  return nickname === undefined ? { name } : { name, nickname }
}

const wordsOf = (text: string): string[] => text.split(/[\s\u00a0]+/u).filter((word) => word !== '' && word !== '.')

function parseBare(text: string): Name {
  const segments = text
    .split(',')
    .map((segment) => wordsOf(segment))
    .filter((segment) => segment.length > 0)
  const suffixes: string[] = []
  while (segments.length > 1 && segments.at(-1)?.every((word) => isSuffix(word))) suffixes.unshift(...(segments.pop() ?? []))

  const first = segments[0] ?? []
  const prefixes = takePrefixes(first)
  takeSuffixes(first, suffixes)
  const rest = segments.slice(1).flat()
  if (rest.length === 0) return assemble(prefixes, givenFirst(first), suffixes)

  prefixes.push(...takePrefixes(rest))
  takeSuffixes(rest, suffixes)
  return assemble(prefixes, familyFirst(first, rest), suffixes)
}

function takePrefixes(words: string[]): string[] {
  const taken: string[] = []
  while (words.length > 1 && words[0] !== undefined && isPrefix(words[0])) taken.push(...words.splice(0, 1))
  return taken
}

function takeSuffixes(words: string[], into: string[]): void {
  const taken: string[] = []
  while (words.length > 1 && isSuffix(words.at(-1) ?? '')) taken.unshift(...words.splice(-1, 1))
  into.unshift(...taken)
}

type Middle = Omit<Name, 'prefix' | 'suffix'>

/** `Anna Maria van der Berg`. */
function givenFirst(words: readonly string[]): Middle {
  const [only] = words
  if (only === undefined) return {}
  if (words.length === 1) return { given: only }
  if (mayStartName(only)) return split([], words)
  if (words.length === 2 && isDoubleName(fold(only), fold(words[1] ?? ''))) return { given: words.join(' ') }
  const hyphen = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && isInfixWord(word.split('-').at(-1) ?? '') && word.includes('-'),
  )
  const infix = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isInfixWord(word))
  if (hyphen !== -1 && (infix === -1 || hyphen < infix)) return split(words.slice(0, hyphen), words.slice(hyphen))
  if (infix !== -1) return split(words.slice(0, infix), words.slice(infix))
  return split(words.slice(0, -1), words.slice(-1))
}

/** `Berg, Anna van der`, and `van der Berg, Anna`. */
function familyFirst(before: readonly string[], after: readonly string[]): Middle {
  const start = after.findIndex((_word, i) => after.slice(i).every(isInfixWord))
  const given = start === -1 ? after : after.slice(0, start)
  const infixAfter = start === -1 ? [] : after.slice(start)
  const parts = split(given, before)
  if (infixAfter.length === 0) return parts
  return { ...parts, infix: [...infixAfter, ...(parts.infix === undefined ? [] : [parts.infix])].join(' ') }
}

/** Given names, and a family name that may start with its tussenvoegsel. */
function split(given: readonly string[], family: readonly string[]): Middle {
  let at = 0
  while (at < family.length - 1 && isInfixWord(family[at] ?? '')) at += 1
  return {
    ...(given.length === 0 ? {} : { given: given.join(' ') }),
    ...(at === 0 ? {} : { infix: family.slice(0, at).join(' ') }),
    ...(family.length > at ? { family: family.slice(at).join(' ') } : {}),
  }
}

function assemble(prefixes: readonly string[], middle: Middle, suffixes: readonly string[]): Name {
  return {
    ...(prefixes.length > 0 ? { prefix: prefixes.join(' ') } : {}),
    ...middle,
    ...(suffixes.length > 0 ? { suffix: suffixes.join(' ') } : {}),
  }
}
