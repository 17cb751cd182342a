import { expect, type Page } from '@playwright/test'

/** Waits until the records are open and the first screen stands, whichever it is. */
export async function expectStarted(page: Page): Promise<void> {
  // A sample network is made, and a lost database rebuilt, before the first screen.
  await expect(page.locator('main#content')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('heading').first()).toBeVisible()
}

/**
 * Logs a meeting from anywhere with its one key, in whatever language the
 * screens are, and waits until the line is closed.
 *
 * @param line as a user types it
 */
export async function logCoffee(page: Page, line: string): Promise<void> {
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(line)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** Waits until the list of people has these. */
export async function expectPeople(page: Page, ...names: readonly string[]): Promise<void> {
  await expectStarted(page)
  await goTo(page, '/people')
  for (const name of names) await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()
}

/** Goes to a place by its address, as a bookmark would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), route)
}
