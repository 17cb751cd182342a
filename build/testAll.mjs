import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { electronBinary } from './electronBinary.mjs'
import { install, isInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { checked, runNode, stage } from './stage.mjs'
import { provideChromium } from './testChromium.mjs'
import { playwrightCounts, sumCounts, vitestCounts } from './testCounts.mjs'

const reports = join(root, '.bakkie-build', 'reports')
const bin = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/**
 * `npm test`: every stage, also when an earlier one failed, and one line of
 * counts at the end.
 *
 * @returns {Promise<number>} the exit code
 */
export async function testAll() {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  if (!isInstalled(root) && !install(root)) return finish([{ passed: 0, failed: 1, skipped: 0 }])
  const counts = [
    await stage('Chromium', async () => checked(await provideChromium())),
    await stage('Format', async () => checked(await runNode(bin.oxfmt, ['--check']))),
    await stage('Lint', async () => checked(await runNode(bin.oxlint, ['--type-aware', '--deny-warnings']))),
    ...(await typeStages()),
    await stage('Build', async () => checked(await runNode('build/build.mjs', []))),
    await stage('Unit tests', () => vitest('unit')),
    await stage('Tests in Chromium', () => vitest('browser')),
    await stage('End to end', () => playwright('browser-host')),
    await stage('Desktop host', () => {
      if (electronBinary() === undefined) console.log("Electron's binary is not there: the suite of the desktop host is skipped.")
      return playwright('electron')
    }),
  ]
  return finish(counts)
}

async function typeStages() {
  const counts = []
  for (const part of ['shared', 'electron', 'renderer', 'tests']) {
    counts.push(await stage(`Types of ${part}`, async () => checked(await runNode(bin.tsc, ['-p', `tsconfig.${part}.json`]))))
  }
  return counts
}

async function vitest(project) {
  const report = join(reports, `${project}.json`)
  const code = await runNode(bin.vitest, [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return vitestCounts(report, code)
}

async function playwright(project) {
  const report = join(reports, `${project}.json`)
  const code = await runNode(bin.playwright, ['test', `--project=${project}`, '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    CI: '1',
  })
  return playwrightCounts(report, code)
}

/** Says the sum as the very last line. */
function finish(all) {
  const { passed, failed, skipped } = sumCounts(all)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}
