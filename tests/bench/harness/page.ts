import { chromium, type Page } from '@playwright/test'
import { findChromium, testChromiumArgs } from '../../../build/chromium.mjs'
import type { Bench } from '../page/main.ts'

declare global {
  /** What the page of the measurements offers; see `page/main.ts`. */
  var bench: Bench
}

/** Opens a page in a Chromium with a profile of its own on disk. */
export async function openPage(
  profile: string,
  address: string,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    args: testChromiumArgs,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`))
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in globalThis)
  return { page, close: () => context.close() }
}
