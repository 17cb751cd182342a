import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isInstalled } from '../../../build/install.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bakkie-install-'))
  mkdirSync(join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const wanted = (packages: object) => writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
const installed = (packages: object) =>
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))

it('nothing installed is not installed', () => {
  wanted({ '': {} })
  expect(isInstalled(folder)).toBe(false)
})

it('what the lockfile names, whatever the dates of the files, is installed', () => {
  installed({ 'node_modules/cup': { version: '1.0.0' }, 'node_modules/saucer': { version: '9.0.0' } })
  wanted({ '': { version: '0.1.0' }, 'node_modules/cup': { version: '1.0.0' } })
  expect(isInstalled(folder)).toBe(true)
})

it('another version or a missing package is not', () => {
  installed({ 'node_modules/cup': { version: '1.0.0' } })
  wanted({ 'node_modules/cup': { version: '1.0.1' } })
  expect(isInstalled(folder)).toBe(false)
  wanted({ 'node_modules/cup': { version: '1.0.0' }, 'node_modules/spoon': { version: '1.0.0' } })
  expect(isInstalled(folder)).toBe(false)
})

it('packages for other machines may be missing', () => {
  installed({ 'node_modules/cup': { version: '1.0.0' } })
  wanted({ 'node_modules/cup': { version: '1.0.0' }, 'node_modules/cup-win32': { version: '1.0.0', optional: true } })
  expect(isInstalled(folder)).toBe(true)
})
