import { chromium, type Page } from '@playwright/test'
import { buildStale } from '../../../build/build.mjs'
import { findChromium, testChromiumArgs } from '../../../build/chromium.mjs'
import { startHost } from '../../e2e/harness/hostProcess.ts'
import { inNetwork, networkData, networkProfile } from './network.ts'

/** The built product with the network in it, in the profile that has its database. */
export interface Product {
  readonly page: Page
  /** Opens the product anew in this page, as at its start, and comes back when the document is there. */
  readonly start: () => Promise<void>
}

/** Does work in the product over the network of 10,000 contacts, made first where it is not there. */
export async function inProduct(work: (product: Product) => Promise<void>): Promise<void> {
  await inNetwork(async () => undefined)
  const failed = await buildStale(['renderer', 'browser-host'])
  if (failed.length > 0) throw new Error(`Not built: ${failed.join(', ')}`)
  const host = await startHost({ data: networkData })
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(networkProfile, {
    args: testChromiumArgs,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    let address = host.address
    const start = async (): Promise<void> => {
      await page.goto('about:blank')
      await page.goto(address, { waitUntil: 'commit' })
      address = await host.newAddress()
    }
    await work({ page, start })
  } finally {
    await context.close()
    await host.stop()
  }
}
