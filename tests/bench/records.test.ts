import { expect, test } from '@playwright/test'
import { inNetwork, SEED } from './harness/network.ts'
import { head, time, told, watchedWork } from './harness/report.ts'

test('the data layer answers among 10,000 contacts and 100,000 meetings', async () => {
  await inNetwork(async (page) => {
    const { durable, visible } = await page.evaluate((seed) => bench.logging(seed, 150), SEED)
    head('records: logging')
    time('a coffee logged, on the disk', durable, { median: 30, p95: 80 })
    time('a coffee logged, on the disk and in a live query', visible, { median: 30, p95: 80 })
    time('a person made', await page.evaluate(() => bench.creating(40)), { median: 30, p95: 80 })

    const readings = await page.evaluate((seed) => bench.readings(seed), SEED)
    head('records: reading')
    for (const [what, spread] of Object.entries(readings)) time(what, spread, what.startsWith('all people') ? { p95: 100 } : {})

    const bulk = await page.evaluate((seed) => bench.bulk(seed), SEED)
    head('records: many at once')
    for (const [what, one] of Object.entries(bulk)) watchedWork(what, one)
    told('a pause is the longest time between two turns of the window')
    expect(durable.count).toBe(150)
  })
})
