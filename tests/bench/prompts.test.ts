import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBenchPage } from './harness/bundle.ts'
import { openPage } from './harness/page.ts'
import { figure, head, time, told } from './harness/report.ts'
import { serveFolder } from './harness/serve.ts'

const SEED = Number(process.env['BENCH_SEED'] ?? 20_261_123)
const CONTACTS = 10_000
const MEETINGS = 100_000

test('prompts of 10,000 contacts and 100,000 meetings are evaluated in a worker', async () => {
  const site = await serveFolder(await buildBenchPage())
  const profile = await mkdtemp(join(tmpdir(), 'bakkie-bench-'))
  const { page, close } = await openPage(profile, site.origin)
  try {
    const found = await page.evaluate((task) => bench.promptsFigures(task), {
      contacts: CONTACTS,
      meetings: MEETINGS,
      seed: SEED,
    })
    head(`prompts, ${found.contacts} contacts, ${found.meetings} meetings`)
    time('all rules for everyone, in a worker', found.everyone, { median: 100 })
    time('looking at every record once, in the same run', found.walk)
    figure('times as long as looking, by the median', (found.everyone.median / found.walk.median).toFixed(1))
    time(`the queue of ${found.prompts} prompts`, found.queue)
    time(`all rules for one contact with ${found.busiest.meetings} meetings`, found.busiest.time)
    told('facts are made in memory: reading them is measured with the records')
    expect(found.prompts).toBeGreaterThan(0)
    expect(found.meetings).toBe(MEETINGS)
  } finally {
    await close()
    await site.stop()
    await rm(profile, { recursive: true, force: true })
  }
})
