import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo, logCoffee } from './harness/steps.ts'

/** Whom the rows of the plan are about, in their order. */
const rowNames = (page: Page) =>
  page
    .getByRole('table', { name: 'The plan' })
    .getByRole('button', { name: /^Whom /u })
    .allTextContents()

/** Makes an event and puts three people on its list, one of whom nobody here knows. */
async function makeEvent(page: Page): Promise<void> {
  await page.keyboard.press('Shift+E')
  const form = page.getByRole('dialog', { name: 'New event' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Lunch of the town')
  await form.getByRole('textbox', { name: 'Day' }).fill('in 2 weeks')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Lunch of the town', level: 1 })).toBeVisible()
  for (const name of ['Anna de Vries', 'Bob Smit', 'Ines Duarte']) {
    await page.getByRole('combobox', { name: 'Put someone on the list' }).focus()
    await page.keyboard.type(name)
    await expect(page.getByRole('option').first()).toContainText(name)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Put ${name} on the list of Lunch of the town`)).toBeVisible()
    // The list that may open again for the next one covers all else.
    await page.locator('[role=tab]').first().focus()
    await expect(page.getByRole('rowheader', { name })).toBeVisible()
  }
}

const pagesOf = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await press()
  const download = await waiting
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('a plan grows by keyboard from proposals with their reasons, is put in order, and goes along on paper and in files', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries and Bob Smit 3 weeks ago, I treated')
  await logCoffee(page, 'lunch with Anna de Vries 2 weeks ago. I will send her the quote')
  await makeEvent(page)
  await page.getByRole('tab', { name: /^Guests/u }).press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'A plan has four columns' })).toBeVisible()
  await expectAccessible(page)

  const proposals = page.getByRole('list', { name: 'Whom to meet' }).getByRole('listitem')
  await expect(proposals).toHaveCount(2)
  await expect(proposals.first()).toContainText('You promised Anna')
  await expect(proposals.last()).toContainText(/You met Bob once, on .+, and were not in touch since\./u)
  // One key each.
  await page.keyboard.press('1')
  await expect(proposals).toHaveCount(1)
  await page.getByRole('button', { name: 'Not Bob Smit this time' }).press('Enter')
  await expect(page.getByText('1 person put aside for this event.')).toBeVisible()
  await page.getByRole('button', { name: 'Propose again' }).press('Enter')
  await page.getByRole('button', { name: 'Add to the plan: Bob Smit' }).press('Enter')
  await expect.poll(() => rowNames(page)).toEqual(['Anna de Vries', 'Bob Smit'])
  await expect(page.getByRole('button', { name: /^Reciprocal purpose with Anna de Vries: What I promised/u })).toBeVisible()

  // Words instead of a person, then when, then who of us.
  await page.keyboard.press('n')
  await expect(page.getByRole('combobox', { name: 'Add whom to meet' })).toBeFocused()
  await page.keyboard.type('someone of the province')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'When?' }).last()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('12:15')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'When, with someone of the province: 12:15' })).toBeFocused()
  await page.getByRole('button', { name: 'Who of us meets someone of the province: Me' }).press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Femke')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Who of us meets someone of the province: Femke' })).toBeFocused()

  // By key the focus goes along; dragged it lands where it is dropped.
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => rowNames(page)).toEqual(['Anna de Vries', 'someone of the province', 'Bob Smit'])
  await expect(page.getByRole('button', { name: 'Who of us meets someone of the province: Femke' })).toBeFocused()
  await page.getByRole('button', { name: /^Move Bob Smit/u }).dragTo(page.getByRole('row', { name: /Anna de Vries/u }), {
    targetPosition: { x: 40, y: 4 },
  })
  await expect.poll(() => rowNames(page)).toEqual(['Bob Smit', 'Anna de Vries', 'someone of the province'])
  await page.keyboard.press('Control+Z')
  await expect.poll(() => rowNames(page)).toEqual(['Anna de Vries', 'someone of the province', 'Bob Smit'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  const take = async (name: string) => {
    await page.getByRole('button', { name: 'Take along' }).press('Enter')
    await page.getByRole('menuitem', { name }).press('Enter')
  }
  // Mine is mine, and what goes to a colleague is theirs alone.
  const mine = await downloaded(page, () => take('Table (CSV)'))
  expect(mine.name).toBe('Plan of Lunch of the town.csv')
  expect(mine.text).toContain('Anna de Vries')
  expect(mine.text).not.toContain('Femke')

  await take('Print or share')
  await expect(page.getByRole('region', { name: 'Plan of Femke' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'My plan' })).toBeHidden()
  await expectAccessible(page)
  const give = (name: string) => downloaded(page, () => page.getByRole('button', { name }).press('Enter'))
  const table = await give('Table (CSV)')
  expect(table.name).toBe('Plan of Lunch of the town (Femke).csv')
  expect(table.text).not.toContain('Anna de Vries')
  expect(table.text).toMatch(/Lunch of the town,,Femke,someone of the province,,,,12:15,,\r\n/u)
  const calendar = await give('Calendar (ICS)')
  expect(calendar.text.match(/BEGIN:VEVENT/gu)).toHaveLength(2)
  expect(calendar.text).toContain('SUMMARY:someone of the province (Femke)')
  expect(calendar.text).not.toContain('Anna de Vries')
  expect(await pagesOf(page)).toBe(1)

  await page.getByRole('checkbox', { name: 'Me' }).press(' ')
  await expect(page.getByRole('region', { name: 'My plan' })).toBeVisible()
  expect(await pagesOf(page)).toBe(2)
})

test('the year shows every plan by whom one asks for, and fits on paper lying down', async ({ bakkie }) => {
  const page = await bakkie.start({ args: ['--sample', '100'] })
  await expectStarted(page)
  await goTo(page, '/events/year?year=2019')
  await expect(page.getByRole('heading', { name: 'No plans for 2019 yet' })).toBeVisible()
  await expectAccessible(page)
  await goTo(page, '/events/year')
  const table = page.getByRole('table')
  await expect(table.getByRole('rowheader').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Who of us' }).click()
  await expect(page).toHaveURL(/by=who/u)
  await expect(table.getByRole('rowheader', { name: 'Femke (collega)' })).toBeVisible()
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Table (CSV)' }).press('Enter'))
  expect(file.text).toContain('Femke (collega)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59\d(?:\.\d+)?\]/u)
})
