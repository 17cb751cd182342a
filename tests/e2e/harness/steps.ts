import { expect, type Page } from '@playwright/test'

/** Waits until the first screen stands, whichever it is. */
export async function expectStarted(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('heading').first()).toBeVisible()
}

/**
 * Logs a meeting from anywhere, by the one button every screen has, and waits
 * until the line is closed.
 *
 * @param line as a user types it, in English
 */
export async function logCoffee(page: Page, line: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Log a coffee' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(line)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** Goes to a place by its address, as a bookmark would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), route)
}
