import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectPeople, expectStarted, goTo, logCoffee } from './harness/steps.ts'

const guests = (page: Page) => page.getByRole('grid', { name: 'Guests' })
const guest = (page: Page, name: string) => guests(page).getByRole('row').filter({ hasText: name })
const adding = (page: Page) => page.getByRole('combobox', { name: 'Put someone on the list' })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

/** Puts a name on the list that nobody here has. */
async function putOnList(page: Page, name: string): Promise<void> {
  await adding(page).fill(name)
  await page.getByRole('option', { name: `Add “${name}”` }).click()
  await expect(guest(page, name)).toBeVisible()
}

test('an event is made, filled with guests and worked through by keyboard alone', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries yesterday')
  await expectPeople(page, 'Anna de Vries')
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await expect(page.getByText('Know the room before you enter it')).toBeVisible()
  await expectAccessibleInBothThemes(page)

  await page.keyboard.press('Shift+E')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give it a name.')).toBeVisible()
  await page.keyboard.type('Network lunch')
  await page.getByRole('textbox', { name: 'Day' }).focus()
  await page.keyboard.type('tomorrow')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Network lunch')).toBeFocused()
  await expect(page.getByText('Nobody on the list yet')).toBeVisible()

  await page.keyboard.press('n')
  await expect(adding(page)).toBeFocused()
  await page.keyboard.type('anna')
  await expect(page.getByRole('option', { name: 'Anna de Vries' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(guest(page, 'Anna de Vries')).toContainText('yesterday')
  await expect(adding(page)).toBeFocused()
  await putOnList(page, 'Tom Alders')
  await expect(guest(page, 'Tom Alders')).toContainText('To review')

  await adding(page).fill('Anna de Vries')
  await page.getByRole('option', { name: 'Anna de Vries', exact: true }).first().click()
  await expect(page.getByText('Anna de Vries was on the list already')).toBeVisible()
  await expect(guests(page).getByRole('rowheader')).toHaveCount(2)

  await guests(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('m')
  await expect(guest(page, 'Tom Alders')).toContainText('Yes')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tom Alders' })
  await expectAccessibleInBothThemes(page)
  await dialog.getByRole('button', { name: 'Nobody I know yet' }).click()
  await expect(guest(page, 'Tom Alders')).toContainText('Not known yet')
  await dialog.getByRole('button', { name: 'Add: Organisation' }).click()
  await page.keyboard.type('Province')
  await page.keyboard.press('Enter')
  await expect(guest(page, 'Tom Alders')).toContainText('Province')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expectAccessibleInBothThemes(page)

  await goTo(page, '/people')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('network lu')
  await page.getByRole('option', { name: /Network lunch/ }).click()
  await expect(title(page, 'Network lunch')).toBeVisible()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete event' }).click()
  await expect(page.getByText('Know the room before you enter it')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: /Network lunch.*2 guests/ })).toBeVisible()
})

test('the next of a series knows who used to come; a copy takes guests along', async ({ bakkie }) => {
  const page = await bakkie.start({ args: ['--sample', '60'] })
  await expectStarted(page)
  await goTo(page, '/events?view=calendar')
  await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await goTo(page, '/events')
  await page
    .getByRole('link', { name: /Lunch van de binnenstad/ })
    .first()
    .click()
  await expect(title(page, 'Lunch van de binnenstad')).toBeVisible()
  await page.getByRole('link', { name: 'Number 3 of 3' }).click()
  await expect(page.getByRole('tab', { name: 'Series' })).toHaveAttribute('aria-selected', 'true')
  const used = page.getByRole('list', { name: 'Used to come, not on the list' })
  await expect(used.getByRole('listitem')).toHaveCount(4)
  await expectAccessibleInBothThemes(page)
  await used.getByRole('button', { name: 'Put on the list' }).first().press('Enter')
  await expect(used.getByRole('listitem')).toHaveCount(3)
  await expect(used.getByRole('button', { name: 'Put on the list' }).first()).toBeFocused()
  await expect(page.getByRole('tab', { name: /Guests/ })).toContainText('6')

  await page.getByRole('button', { name: 'Next one in the series…' }).click()
  const form = page.getByRole('dialog', { name: 'The next of the series' })
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Lunch van de binnenstad')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: 'Number 4 of 4' })).toBeVisible()
  await expect(page.getByText('Nobody on the list yet')).toBeVisible()

  await goTo(page, '/events')
  await page.getByRole('link', { name: /Fondsendag/ }).click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Copy to another day…' }).click()
  const copy = page.getByRole('dialog', { name: 'Copy of an event' })
  await expect(copy.getByRole('checkbox', { name: 'Take the guest list along (13 people)' })).toBeChecked()
  await copy.getByRole('textbox', { name: 'Day' }).fill('in two weeks')
  await copy.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('tab', { name: /Guests/ })).toContainText('13')
  await expect(page.getByText('in 2 weeks').first()).toBeVisible()
})
