import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts of a Vitest run from its JSON report. A run that ended badly without
 * a failed test (a file that does not load, an unhandled error, no report at
 * all) still counts as one failure.
 *
 * @param {string} file the report
 * @param {number} code the exit code of the run
 * @returns {import('./stage.mjs').Counts}
 */
export function vitestCounts(file, code) {
  const report = readReport(file)
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  return atLeastOneFailure(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/**
 * Counts of a Playwright run from its JSON report. A test that only passed
 * when tried again counts as failed.
 *
 * @param {string} file the report
 * @param {number} code the exit code of the run
 * @returns {import('./stage.mjs').Counts}
 */
export function playwrightCounts(file, code) {
  const report = readReport(file)
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailure(code, { passed: expected, failed: unexpected + flaky, skipped })
}

/** @param {readonly import('./stage.mjs').Counts[]} all */
export const sumCounts = (all) =>
  all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

const atLeastOneFailure = (code, counts) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function readReport(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
