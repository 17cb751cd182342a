import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, type Bakkie } from './harness/bakkie.ts'

/** The settings at one of their parts, past the first run. */
const settings = async (bakkie: Bakkie, section: string): Promise<Page> => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Look at the empty notebook first' }).click()
  await page.evaluate((to) => (location.hash = `/settings?section=${to}`), section)
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return page
}

test('language and theme change at once, and every part is accessible in both themes', async ({ bakkie }) => {
  const page = await settings(bakkie, 'look')
  await page.getByRole('button', { name: /Theme/ }).click()
  await page.getByRole('option', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Theme/ }).click()
  await page.getByRole('option', { name: 'Light' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expectAccessible(page)
  await page.getByRole('button', { name: /Language/ }).click()
  await page.getByRole('option', { name: 'Nederlands' }).click()
  await expect(page.getByRole('heading', { name: 'Instellingen', level: 1 })).toBeVisible()
})

test('a rule is changed, undone, and put back as it came', async ({ bakkie }) => {
  const page = await settings(bakkie, 'rules')
  const coffee = page.getByRole('textbox', { name: 'Coffee' })
  await coffee.fill('1.5')
  await coffee.press('Enter')
  await expect(page.getByText('No balance and no phase changes.')).toBeVisible()
  await page.getByRole('button', { name: 'Save these rules' }).click()
  await expect(page.getByText('Changed your rules').first()).toBeVisible()
  await expect(coffee).toHaveValue('1.5')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(coffee).toHaveValue('1')
  await page.getByText('Birthdays and other dates').click()
  await expect(page.getByRole('checkbox', { name: 'Birthdays and other dates' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Put back as it came' }).click()
  await expect(page.getByRole('checkbox', { name: 'Birthdays and other dates' })).toBeChecked()
})

test('my own details and offers are kept', async ({ bakkie }) => {
  const page = await settings(bakkie, 'me')
  await page.getByPlaceholder('An introduction to my landlord, an hour on funding…').fill('An hour on funding')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /An hour on funding/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Not filled in' }).first().click()
  await page.keyboard.type('Fatima el Amrani')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Fatima el Amrani')).toBeVisible()
  const again = await bakkie.restart()
  await again.evaluate(() => (location.hash = '/settings?section=me'))
  await expect(again.getByText('Fatima el Amrani')).toBeVisible()
  await expect(again.getByRole('button', { name: /An hour on funding/ }).first()).toBeVisible()
})

test('everything goes out as one file and comes back as it was', async ({ bakkie }, info) => {
  const page = await settings(bakkie, 'me')
  await page.getByPlaceholder('A room for twenty on Fridays…').fill('A room for twenty')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A room for twenty').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save: Everything as JSON' }).click()
  const file = info.outputPath('bakkie.json')
  await (await download).saveAs(file)
  expect(await readFile(file, 'utf8')).toContain('A room for twenty')

  await page.getByRole('button', { name: /More about/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('A room for twenty', { exact: true })).toBeHidden()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Put back everything from this file' }).click()
  await expect(page.getByText('Everything from bakkie.json is back.')).toBeVisible()
  await expect(page.getByRole('button', { name: /A room for twenty/ }).first()).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: 'other.json', mimeType: '', buffer: Buffer.from('{"a":1}') })
  await expect(page.getByText('This is not a file that Bakkie made.')).toBeVisible()
})
