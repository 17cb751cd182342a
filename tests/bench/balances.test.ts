import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBenchPage } from './harness/bundle.ts'
import { openPage } from './harness/page.ts'
import { figure, head, once, time, told, watchedWork } from './harness/report.ts'
import { serveFolder } from './harness/serve.ts'

const SEED = Number(process.env['BENCH_SEED'] ?? 20_261_123)
const SIZE = { contacts: 10_000, meetings: 100_000, seed: SEED }
const ROUNDS = 30
/** All balances in a worker, in ms. */
const TARGET = 500

test('all balances are worked out again in a worker while the screen stays free', async () => {
  test.setTimeout(30 * 60_000)
  const site = await serveFolder(await buildBenchPage())
  const profile = await mkdtemp(join(tmpdir(), 'bakkie-bench-'))
  const { page, close } = await openPage(profile, site.origin)
  try {
    const pure = await page.evaluate(([size, rounds]) => bench.pureBalances(size, rounds), [SIZE, ROUNDS] as const)
    head('balances: 10,000 contacts, 100,000 meetings, from facts in memory')
    time('all balances, in the worker', pure.worker, { median: TARGET, p95: TARGET })
    time('one contact at a time on the main thread', pure.oneByOne)
    figure('times faster than one at a time, by the median', (pure.oneByOne.median / pure.worker.median).toFixed(1))
    told(
      `the window meanwhile: longest pause ${pure.window.longestPause.toFixed(0)} ms, ${pure.window.longTasks} tasks over 50 ms`,
    )

    const stored = await page.evaluate((size) => bench.storedBalances(size), SIZE)
    head('balances: the same from the database')
    once('records loaded in bulk', stored.loaded)
    for (const [what, work] of Object.entries(stored.works)) watchedWork(what, work)
    told('a pause is the longest time between two turns of the window')
    expect(pure.agree, 'both ways come to the same cups').toBe(true)
    expect(stored.changed).toBe(SIZE.contacts)
  } finally {
    await close()
    await site.stop()
    await rm(profile, { recursive: true, force: true })
  }
})
