import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf, isFileName, LONGEST_NAME } from '#shared/contract/fileName.ts'

describe('a file name out of words', () => {
  test.each([
    ['Ledger of Anna de Vries', 'Ledger of Anna de Vries'],
    ['AC/DC: 12 "cups"', 'AC DC 12 cups'],
    ['../../etc/passwd', 'etc passwd'],
    ['…', '…'],
    [' . ', 'bakkie'],
    ['', 'bakkie'],
    ['Zoë  &\tBjörn.', 'Zoë & Björn'],
  ])('%j is %j', (words, name) => {
    expect(fileNameOf(words)).toBe(name)
  })

  test('names no folder, is never empty, and is what the contract takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const name = fileNameOf(words)
        expect(name).not.toMatch(/[\\/:]|^\.|^\s|\s$/)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME)
        expect(isFileName(name)).toBe(true)
      }),
    )
  })
})
