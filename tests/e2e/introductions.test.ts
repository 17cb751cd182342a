import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, logCoffee } from './harness/steps.ts'

test.use({ contextSettings: { permissions: ['clipboard-read', 'clipboard-write'] } })

/** Finds someone by typing and takes the first who fits, as one does without a mouse. */
async function choose(page: Page, field: string, text: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true })
  await box.focus()
  await page.keyboard.type(text)
  // Not one of those offered before anything was typed.
  await expect(page.getByRole('option').first()).toContainText(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue(name)
}

/** Presses a button of the present step with Enter. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const now = (page: Page) => page.getByRole('navigation', { name: 'Steps of this introduction' }).locator('[aria-current=step]')

test('two people are asked, introduced and thanked by keyboard alone, and the cups lead there and back', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee yesterday with Anna de Vries and Bob Smit, I treated')

  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { name: 'Introduce two people', level: 1 })).toBeVisible()
  await choose(page, 'Whom', 'Anna', 'Anna de Vries')
  await choose(page, 'To whom', 'Bob', 'Bob Smit')
  await expect(page.getByText('they may have met')).toBeVisible()
  await page.getByRole('textbox', { name: 'Why' }).fill('Both print by hand')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Anna de Vries and Bob Smit', level: 1 })).toBeVisible()
  await expect(now(page)).toContainText('Ask both')
  const toAnna = page.getByRole('group', { name: 'Message to Anna' })
  await toAnna.getByRole('textbox', { name: 'Message to Anna' }).fill('Hi Anna, may I introduce you to Bob?')
  await toAnna.getByRole('button', { name: 'Copy' }).press('Enter')
  await expect(toAnna.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await clipboard(page)).toBe('Hi Anna, may I introduce you to Bob?')
  await expectAccessible(page)

  await press(page, 'I asked Anna')
  await expect(page.getByText('Asked today')).toBeVisible()
  await expect(toAnna.getByRole('textbox', { name: 'Message to Anna' })).toHaveValue('Hi Anna, may I introduce you to Bob?')
  await press(page, 'Anna said yes')
  await expect(page.getByText('Said yes today')).toBeVisible()
  await press(page, 'Bob would rather not')
  await expect(page.getByText('Not to be, and that is fine.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Message to Anna' })).toHaveValue(/this is not the moment/)
  await press(page, 'Take it up again')
  await press(page, 'Bob said yes')

  await expect(now(page)).toContainText('Introduce')
  await expect(page.getByRole('region', { name: 'Step 3: Introduce' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Message to Anna and Bob' })).toHaveValue(
    /You both said[^]*Both print by hand\./,
  )
  await press(page, 'Already made')
  await expect(now(page)).toContainText('Meet')
  await press(page, 'They met')
  await expect(now(page)).toContainText('Outcome')
  await page.getByRole('textbox', { name: 'What came of it' }).fill('A book of letters')
  await press(page, 'It bore fruit')
  await expect(page.getByText('It bore fruit.', { exact: true })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Message to Bob' })).toHaveValue(/What I heard: A book of letters\./)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  await page.getByRole('link', { name: '3 cups with Bob Smit' }).press('Enter')
  await expect(page).toHaveURL(/\/people\/[^/]+\/ledger/)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Introduction/ })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { name: 'Anna de Vries and Bob Smit', level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Steps of this introduction' })).toBeVisible()
})
