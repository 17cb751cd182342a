import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourceHash } from '../../../build/sourceHash.mjs'

let folder: string
const hash = () => sourceHash(folder, ['src', 'package.json'])
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bakkie-hash-'))
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'src', 'deep', 'cup.ts'), 'one')
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('touching a file makes nothing stale', () => {
  const before = hash()
  utimesSync(join(folder, 'src', 'deep', 'cup.ts'), 1, 1)
  expect(hash()).toBe(before)
})

it('a changed, added, renamed or removed file does', () => {
  const seen = new Set([hash()])
  writeFileSync(join(folder, 'src', 'deep', 'cup.ts'), 'two')
  seen.add(hash())
  writeFileSync(join(folder, 'src', 'saucer.ts'), '')
  seen.add(hash())
  renameSync(join(folder, 'src', 'saucer.ts'), join(folder, 'src', 'spoon.ts'))
  seen.add(hash())
  rmSync(join(folder, 'package.json'))
  seen.add(hash())
  expect(seen.size).toBe(5)
})

it('bytes moved from one file to the next are a change', () => {
  writeFileSync(join(folder, 'src', 'a.ts'), 'ab')
  writeFileSync(join(folder, 'src', 'b.ts'), 'c')
  const before = hash()
  writeFileSync(join(folder, 'src', 'a.ts'), 'a')
  writeFileSync(join(folder, 'src', 'b.ts'), 'bc')
  expect(hash()).not.toBe(before)
})
