import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { playwrightCounts, sumCounts, vitestCounts } from '../../../build/testCounts.mjs'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bakkie-counts-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const report = (content: unknown) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 }

it('counts a Vitest run', () => {
  expect(vitestCounts(report(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  expect(vitestCounts(report({ ...vitest, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

it('counts a Playwright run, where passing at the second try is failing', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightCounts(report({ stats }), 1)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

it('a run that ended badly is a failure even when no test says so', () => {
  expect(vitestCounts(report(vitest), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  expect(vitestCounts(report('{'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(vitestCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(playwrightCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('sums what the stages counted', () => {
  expect(
    sumCounts([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 4, skipped: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 4, skipped: 2 })
})
