import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundles } from '../../../build/bundles.mjs'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bakkie-bundles-'))
  for (const bundle of bundles) await build({ ...bundle.config(join(folder, bundle.name)), logLevel: 'silent' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a bundle still imports at run time. */
const requiredBy = (name: string, file: string): string[] => {
  const text = readFileSync(join(folder, name, file), 'utf8')
  const calls = [
    ...text.matchAll(/^\s*(?:let|const|var) [^=\n]+= require\("([^"]+)"\)/gm),
    ...text.matchAll(/^import\s[^"\n]*"([^"]+)"/gm),
  ]
  return [...new Set(calls.map(([, from]) => from ?? ''))]
}

describe('the bundles', () => {
  it.each(bundles.filter(({ name }) => name !== 'renderer').map(({ name, target }) => ({ name, file: basename(target) })))(
    '$name is one file that needs nothing but Node and Electron',
    ({ name, file }) => {
      expect(readdirSync(join(folder, name))).toEqual([file])
      expect(requiredBy(name, file).filter((from) => from !== 'electron' && !from.startsWith('node:'))).toEqual([])
    },
  )

  it('preload needs electron alone: its sandbox has no Node', () => {
    expect(requiredBy('preload', 'preload.cjs')).toEqual(['electron'])
  })

  it('the browser host needs no Electron', () => {
    expect(requiredBy('browser-host', 'browser-host.mjs')).not.toContain('electron')
  })

  it('the page has no inline script or style, and a place for the nonce of each response', () => {
    const page = readFileSync(join(folder, 'renderer', 'index.html'), 'utf8')
    expect(page).toMatch(/<meta property="csp-nonce" nonce="__CSP_NONCE__"/)
    for (const [, attributes, content] of page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributes).toContain('src=')
      expect(content?.trim()).toBe('')
    }
    expect(page).not.toMatch(/<style| style=| on\w+=/)
  })

  it('the page asks for nothing from elsewhere, and has no font or worker inside it', () => {
    for (const name of readdirSync(join(folder, 'renderer', 'assets')).filter((each) => /\.(?:css|js)$/.test(each))) {
      const text = readFileSync(join(folder, 'renderer', 'assets', name), 'utf8')
      expect(text, name).not.toMatch(/url\(["']?(?:data:(?:font|application)|https?:)/)
      expect(text, name).not.toMatch(/new (?:Shared)?Worker\(["'`](?:data|blob):/)
    }
  })
})
