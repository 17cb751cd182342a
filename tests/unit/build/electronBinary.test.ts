import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { electronBinary, firstReason } from '../../../build/electronBinary.mjs'

describe("Electron's binary", () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bakkie-electron-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is not there when only the package was installed', () => {
    expect(electronBinary(folder)).toBeUndefined()
  })

  it('is not there when its path is known but the file is gone', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(electronBinary(folder)).toBeUndefined()
  })

  it('is the file its path names', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'electron'), '')
    expect(electronBinary(folder)).toBe(join(folder, 'dist', 'electron'))
  })
})

it.each([
  ['RequestError: getaddrinfo ENOTFOUND github.com\n    at ClientRequest.<anonymous>', 'getaddrinfo ENOTFOUND github.com'],
  ['\n  Error: no space left on device\n    at x', 'no space left on device'],
  ['    at nowhere\n', 'the download failed'],
  ['', 'the download failed'],
])('the reason in %j is %j', (errors, reason) => {
  expect(firstReason(errors)).toBe(reason)
})
