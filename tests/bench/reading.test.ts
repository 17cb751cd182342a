import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBenchPage } from './harness/bundle.ts'
import { openPage } from './harness/page.ts'
import { figure, head, once, time, told } from './harness/report.ts'
import { serveFolder } from './harness/serve.ts'

const SEED = Number(process.env['BENCH_SEED'] ?? 20_261_123)
/** A line is read within a third of a frame. */
const TARGET = 5

test('a line is read while it is typed', async () => {
  const site = await serveFolder(await buildBenchPage())
  const profile = await mkdtemp(join(tmpdir(), 'bakkie-bench-'))
  const { page, close } = await openPage(profile, site.origin)
  try {
    const found = await page.evaluate((seed) => bench.reading({ count: 10_000, seed }), SEED)
    head(`reading, ${found.people.toLocaleString('en-GB')} people, ${found.lines} lines of the test set`)
    time('a whole line → reading', found.whole, { p95: TARGET })
    time('the line at every letter while it is typed', found.typed, { p95: TARGET })
    time('chrono-node alone, both languages, the same lines', found.chrono)
    figure('times as long as chrono-node alone, by the median', (found.whole.median / found.chrono.median).toFixed(2))
    once('people indexed', found.indexed)
    told(`slowest: ${found.slowest.map(({ text, ms }) => `${ms.toFixed(1)} ms: ${text}`).join(' · ')}`)
    expect(found.whole.count).toBe(found.lines)
  } finally {
    await close()
    await site.stop()
    await rm(profile, { recursive: true, force: true })
  }
})
