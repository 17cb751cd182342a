import { test, type Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { benchFolder } from './bundle.ts'
import { startBenchHost } from './host.ts'
import { openPage } from './page.ts'
import { head, once, told } from './report.ts'

/** The seed of the network; another with BENCH_SEED. */
export const SEED = Number(process.env['BENCH_SEED'] ?? 20_261_123)

/**
 * Where the network of 10,000 contacts and 100,000 meetings is kept between
 * runs: making it, one change after another, takes many minutes. Deleting the
 * folder has it made anew.
 */
const folder = join(benchFolder, `network-${SEED}`)
export const networkData = join(folder, 'data')
export const networkProfile = join(folder, 'profile')

/** Does work in a page whose data layer holds the network, made first where it is not there. */
export async function inNetwork(work: (page: Page) => Promise<void>): Promise<void> {
  // 20,000 changes one after the other: a quarter of an hour, on a busy machine much more.
  test.setTimeout(4 * 60 * 60_000)
  await mkdir(folder, { recursive: true })
  const host = await startBenchHost(networkData)
  const { page, close } = await openPage(networkProfile, host.address)
  try {
    const made = await page.evaluate((seed) => bench.makeNetwork(seed), SEED)
    if (made.single > 0) {
      head('the network, made through change()')
      once(`${made.contacts} contacts, ${made.meetings} meetings, ${made.changes} changes`, made.ms)
      once('one meeting logged, on average', made.single)
    } else told(`the network is there: ${made.contacts} contacts, ${made.meetings} meetings, ${made.changes} changes`)
    await work(page)
  } finally {
    await close()
    await host.stop()
  }
}
