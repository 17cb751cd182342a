import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo, logCoffee } from './harness/steps.ts'

const detail = (page: Page) => page.locator('[data-pane="detail"]')
const whoWasThere = (page: Page) => detail(page).getByRole('region', { name: 'Who was there' })
const panel = (page: Page, name: string) => page.getByRole('dialog', { name })
const view = (page: Page, name: string) => page.getByRole('radiogroup', { name: 'How to see them' }).getByRole('radio', { name })
const address = (page: Page) => page.evaluate(() => location.hash)

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

test('a meeting is changed part by part where it stands, and the ledger follows', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await logCoffee(page, 'coffee with Anna and Bob yesterday at Dudok, I treated; I promise Anna the offer by friday')
  await page.getByRole('link', { name: /Anna and Bob Coffee/ }).click()
  await expect(detail(page).getByRole('heading', { name: 'Coffee with Anna and Bob' })).toBeFocused()
  await expect(whoWasThere(page)).toContainText('In the ledger this is 2 cups poured.')
  await expect(detail(page).getByRole('region', { name: 'What came of it' })).toContainText('Promised Anna')

  await detail(page).getByRole('button', { name: 'Who treated: I treated' }).click()
  await panel(page, 'Who treated').getByText('One or more of them treated').click()
  await panel(page, 'Who treated').getByText('Bob', { exact: true }).click()
  await expectAccessibleInBothThemes(page)
  await panel(page, 'Who treated').getByRole('button', { name: 'Save' }).click()
  await expect(whoWasThere(page)).toContainText('In the ledger this is 1 cup received.')
  await expect(whoWasThere(page)).toContainText('No cups with Anna')

  await detail(page).getByRole('button', { name: /^Kind/ }).click()
  await page.getByRole('menuitem', { name: 'Dinner' }).click()
  await expect(detail(page).getByRole('heading', { name: 'Dinner with Anna and Bob' })).toBeVisible()
  await expect(whoWasThere(page)).toContainText('3 cups received')

  await detail(page).getByRole('button', { name: 'Add a note about Anna' }).click()
  await page.keyboard.type('collects lighthouses')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page).getByRole('button', { name: 'About Anna: collects lighthouses' })).toBeVisible()
  await detail(page).getByRole('button', { name: 'Add a topic' }).click()
  await page.getByRole('combobox', { name: 'Add a topic' }).fill('the bridge')
  await page.keyboard.press('Enter')
  await expect(detail(page).getByRole('group', { name: 'Topics' })).toContainText('the bridge')

  await detail(page).getByRole('button', { name: 'Place of Bob' }).click()
  await page.getByRole('menuitem', { name: 'Name earlier' }).click()
  await expect(detail(page).getByRole('heading', { name: 'Dinner with Bob and Anna' })).toBeVisible()
  await detail(page).getByRole('button', { name: 'Place of Bob' }).click()
  await page.getByRole('menuitem', { name: 'Take off this meeting' }).click()
  await expect(detail(page).getByRole('heading', { name: 'Dinner with Anna' })).toBeVisible()
  await expect(detail(page).getByRole('button', { name: 'Say who treated' })).toBeVisible()
  await detail(page).getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+z')
  await expect(detail(page).getByRole('heading', { name: 'Dinner with Bob and Anna' })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await detail(page).getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete the meeting' }).click()
  await expect(page.getByText('Deleted the meeting with Bob, Anna')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: /Bob and Anna Dinner/ })).toBeVisible()
})

test('the calendar is gone through by keyboard, and an empty day takes a meeting', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await logCoffee(page, 'coffee with Anna, I treated')
  await view(page, 'Calendar').click()
  await expect.poll(() => address(page)).toContain('view=calendar')
  const today = page.locator('[aria-current="date"]')
  await expect(today).toHaveAccessibleName(/1 meeting: Coffee with Anna$/)

  await page.getByRole('grid').focus()
  await expect(today).toBeFocused()
  await page.keyboard.press('Enter')
  const day = page.getByRole('dialog')
  await expect(day.getByRole('link', { name: /Anna/ })).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.keyboard.press('Escape')
  await expect(today).toBeFocused()

  // A week on: maybe in another month, which the calendar turns to.
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('td:focus')).toBeVisible()
  await expect(today).not.toBeFocused()
  const chosen = await page.locator('td:focus').getAttribute('data-day')
  await page.keyboard.press('Enter')
  await expect(day).toContainText('Nothing on this day yet.')
  await day.getByRole('button', { name: 'Plan a meeting on this day' }).click()
  const form = page.getByRole('dialog', { name: 'Log a coffee' })
  await form.getByRole('textbox', { name: 'What happened?' }).fill('walk with Bob')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  const planned = page.locator(`[data-day="${chosen ?? ''}"]`)
  await expect(planned).toHaveAccessibleName(/1 meeting: Walk with Bob \(planned\)$/)

  await planned.getByText('Bob').click()
  await expect(detail(page).getByRole('heading', { name: 'Walk with Bob' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()
  await expect.poll(() => address(page)).toContain('view=calendar')
})

test('the timeline says what was poured, repeats a meeting, and is there again the next time', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await logCoffee(page, 'coffee with Anna today at Dudok, I treated')
  await view(page, 'Timeline').click()
  const month = page.getByRole('region', { name: /^\p{Lu}\p{L}+ \d{4}$/u })
  await expect(month).toContainText('1 meeting')
  await expect(month).toContainText('1 cup poured')

  await month.getByRole('button', { name: 'Coffee again' }).click()
  const form = page.getByRole('dialog', { name: 'Log a coffee' })
  await expect(form.getByRole('group', { name: 'Understood' })).toContainText('Dudok')
  await form.getByRole('textbox', { name: 'What happened?' }).fill('I treated')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(month).toContainText('2 cups poured')

  await month.getByRole('link', { name: /Anna/ }).first().click()
  await detail(page).getByRole('button', { name: 'Plan again' }).click()
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('region', { name: 'Coming up' })).toContainText('Anna')

  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await page.getByRole('link', { name: 'Meetings', exact: true }).click()
  await expect(view(page, 'Timeline')).toBeChecked()
  await expect.poll(() => address(page)).toContain('view=timeline')
})
