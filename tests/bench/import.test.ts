import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBenchHost } from './harness/host.ts'
import { SEED } from './harness/network.ts'
import { openPage } from './harness/page.ts'
import { head, once, watchedWork } from './harness/report.ts'

test('5,000 vCards come in while the window goes on answering', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bakkie-bench-'))
  const host = await startBenchHost(join(folder, 'data'))
  const { page, close } = await openPage(join(folder, 'profile'), host.address)
  try {
    const { cards, reading, applying, added } = await page.evaluate((seed) => bench.importing(5_000, seed), SEED)
    head(`import: ${cards} vCards`)
    watchedWork('read and planned', reading)
    watchedWork('imported in one change', applying)
    once('together', reading.ms + applying.ms, 10_000)
    expect(added).toBe(cards)
  } finally {
    await close()
    await host.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
