import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo } from './harness/steps.ts'

/** Opens the ledger with the most cups of a small sample network. */
async function openFirstLedger(page: Page): Promise<void> {
  await goTo(page, '/balances')
  await page.getByRole('grid', { name: 'Balances' }).getByRole('rowheader').first().click()
  await expect(page.getByRole('heading', { name: /^Ledger of/, level: 1 })).toBeVisible()
}

const entries = (page: Page) => page.getByRole('region', { name: 'What the cups came from' })
/** The last row of a table: both sides added up. */
const totals = (table: Locator) => table.locator('tfoot').last().locator('td')
const figureOf = async (link: Locator) => (await link.textContent())?.trim() ?? ''

test('every number of a ledger opens the entries it was made of', async ({ bakkie }) => {
  const page = await bakkie.start({ args: ['--sample', '40'] })
  await expectStarted(page)
  await openFirstLedger(page)
  await expectAccessible(page)

  for (const [side, column] of [
    ['poured', 0],
    ['received', 1],
  ] as const) {
    const link = page.getByRole('link', { name: new RegExp(`${side}: see what they came from`) })
    const figure = await figureOf(link)
    await link.click()
    await expect(page.getByText(`Only what you ${side}`)).toBeFocused()
    await expect(totals(entries(page)).nth(column)).toHaveText(figure)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expect(totals(entries(page)).nth(column)).toHaveText(figure)
  }

  const together = page.getByRole('link', { name: /together: see the meetings/ })
  const hours = (await figureOf(together)).replace(' together', '')
  await together.click()
  await expect(totals(page.getByRole('region', { name: 'Time together' }))).toHaveText(hours)
  await page.getByRole('button', { name: 'Show everything' }).click()

  const paid = page.getByRole('link', { name: /: see what for/ }).first()
  const amounts = [...(await figureOf(paid)).matchAll(/[€£$]\s?[\d.,]*\d/g)].map(([amount]) => amount)
  await paid.click()
  for (const amount of amounts) await expect(page.getByRole('region', { name: 'Money' }).locator('tfoot')).toContainText(amount)
  await page.getByRole('button', { name: 'Show everything' }).click()

  // The same numbers on the person's own page, and what one meeting left on the meeting's.
  const ledger = await page.evaluate(() => location.hash.slice(1).split('?')[0] ?? '')
  await goTo(page, ledger.replace(/\/ledger$/, ''))
  const glance = page.getByRole('region', { name: 'How things stand' })
  const received = glance.getByRole('link', { name: /received: see what they came from/ })
  const figure = await figureOf(received)
  await received.click()
  await expect(page.getByText('Only what you received')).toBeFocused()
  await expect(totals(entries(page)).nth(1)).toHaveText(figure)
  await page.getByRole('button', { name: 'Show everything' }).click()

  // A month of the chart, by keyboard.
  const months = page.getByRole('toolbar', { name: /over time/ })
  await months.getByRole('button').last().focus()
  await page.keyboard.press('Home')
  await expect(months.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Only cups in /)).toBeFocused()
  await expect(entries(page).locator('tbody tr').first()).toBeVisible()
})

test('what a balance would be is tried out without changing anything, and a ledger goes out as CSV and on paper', async ({
  bakkie,
}) => {
  const page = await bakkie.start({ args: ['--sample', '40'] })
  await expectStarted(page)
  await openFirstLedger(page)
  await page.getByRole('button', { name: /What counts/ }).click()
  await page.getByRole('option', { name: 'Only meetings' }).click()
  await expect(page.getByRole('region', { name: 'What if' })).toContainText('only meetings count')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Back to everything' }).click()
  await expect(page.getByRole('region', { name: 'What if' })).toBeHidden()

  // A horizon of one's own with this person moves its line.
  const patience = page.getByRole('button', { name: /^Patience with this person/ })
  const until = await patience.textContent()
  await patience.click()
  await page.getByLabel('Months from the first contact').fill('240')
  await page.keyboard.press('Enter')
  await expect(patience).not.toHaveText(until ?? '')
  await expect(patience).toHaveText(/^Patience until .* 20[3-5]\d$/)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save this ledger as CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toMatch(/^\ufeffDate,What,Why,Cups poured,Cups received,/)
  expect(text).toMatch(/\r\n\d{4}-\d\d-\d\d,/)

  await page.getByRole('button', { name: 'Print or PDF' }).click()
  await expect(page.getByRole('link', { name: 'Back to the ledger' })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { name: /^Ledger of/, level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print or PDF' })).toBeHidden()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })

  await goTo(page, '/balances')
  // Of everyone, not of one in the table.
  const poured = page.getByRole('link', { name: /poured: see what they came from/ }).filter({ hasText: 'poured' })
  const cups = (await figureOf(poured)).replace(/ poured$/, '')
  await poured.click()
  await expect(page.getByRole('tabpanel')).toContainText(cups)
  await page.getByRole('tab', { name: 'Over time' }).click()
  await expect(page.getByRole('toolbar', { name: /over time/ })).toBeVisible()
  await expectAccessible(page)
})
