import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectPeople, expectStarted, goTo, logCoffee } from './harness/steps.ts'

const search = (page: Page) => page.getByRole('searchbox', { name: 'Who is it?' })
const person = (page: Page, name: string) => page.locator('[aria-pressed]').filter({ hasText: name })
const counts = (page: Page, words: string) => expect(page.getByText(words, { exact: true })).toBeVisible()
const noteAbout = (page: Page, name: string) => page.getByRole('textbox', { name: `Note about ${name}` })
const row = (page: Page, name: string) => page.locator('[aria-expanded]').filter({ hasText: name })

/** What saving did, in its own list. */
const did = (page: Page) => page.getByRole('list', { name: 'Saved' }).getByRole('listitem')

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

/** An event of today, opened where one stands in the middle of it. */
async function walkIn(page: Page): Promise<void> {
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries last week about the fund')
  await logCoffee(page, 'coffee with Bob Smit last week')
  await expectPeople(page, 'Anna de Vries', 'Bob Smit')
  await page.keyboard.press('Shift+E')
  await page.getByRole('textbox', { name: 'Name' }).fill('Network lunch')
  await page.getByRole('textbox', { name: 'Day' }).fill('today')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Network lunch' })).toBeVisible()
  await page.getByRole('button', { name: 'At the event' }).press('Enter')
  await expect(search(page)).toBeFocused()
}

/** Types who is met, and waits until they are marked. */
async function meet(page: Page, typed: string, name: string): Promise<void> {
  await search(page).fill(typed)
  await expect(page.getByRole('button', { name }).first()).toBeVisible()
  await search(page).press('Enter')
  await expect(page.getByRole('button', { name, pressed: true })).toBeVisible()
}

test('at an event whom one meets is found, marked and noted by keyboard and by thumb', async ({ bakkie }) => {
  const page = await bakkie.start()
  await walkIn(page)
  await expect(page.getByText('Nobody on the list yet')).toBeVisible()

  await meet(page, 'anna', 'Anna de Vries')
  await counts(page, 'Met 1 of 1')
  await meet(page, 'Ines Duarte, Circularity BV, ines@circularity.eu', 'Ines Duarte')
  await counts(page, 'Met 2 of 2')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(noteAbout(page, 'Ines Duarte')).toBeFocused()
  await page.keyboard.type('circular concrete')
  await page.keyboard.press('Enter')
  await expect(search(page)).toBeFocused()

  // With typing errors, by a part of the name, and back again.
  await search(page).fill('dutare')
  await expect(person(page, 'Ines Duarte')).toBeVisible()
  await search(page).press('Enter')
  await counts(page, 'Met 1 of 2')
  await search(page).press('Enter')
  await counts(page, 'Met 2 of 2')
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await expectAccessibleInBothThemes(page)

  // What is being typed when the window goes is there again.
  await page.getByRole('button', { name: 'What to know of Anna de Vries' }).click()
  await expect(page.getByText('about the fund')).toBeVisible()
  await noteAbout(page, 'Anna de Vries').fill('moves to Ghent')
  await page.reload()
  await expect(person(page, 'Anna de Vries')).toContainText('moves to Ghent')

  await page.setViewportSize({ width: 768, height: 1024 })
  for (const name of ['Anna de Vries', 'Ines Duarte']) {
    const target = await person(page, name).boundingBox()
    expect(target?.height).toBeGreaterThanOrEqual(44)
  }
  await person(page, 'Anna de Vries').click()
  await counts(page, 'Met 1 of 2')
  await person(page, 'Anna de Vries').click()
  await counts(page, 'Met 2 of 2')

  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible()
})

test('an event is looked back on by keyboard alone, saved at once, added to and taken back at once', async ({ bakkie }) => {
  const page = await bakkie.start()
  await walkIn(page)
  await meet(page, 'anna', 'Anna de Vries')
  await meet(page, 'bob', 'Bob Smit')
  // One step back at a time: who is open, the event.
  await page.keyboard.press('Escape')
  await expect(noteAbout(page, 'Bob Smit')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Look back' })).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByText('2 met, 0 not met, 0 still open')).toBeVisible()

  await page.keyboard.press('j')
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeFocused()
  await page.keyboard.type('about the fund, I will send him the report on Friday')
  await expect(page.getByText(/I promise Bob Smit/)).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.keyboard.press('Enter')
  await expect(row(page, 'Anna de Vries')).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('radio', { name: 'I poured' }).press('Space')
  await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked()
  await page.getByRole('textbox', { name: 'Next step' }).fill('send her the photos')
  await page.getByRole('textbox', { name: 'When' }).fill('in two weeks')

  await page.getByRole('textbox', { name: 'Someone else you met' }).focus()
  await page.keyboard.type('Ines Duarte, Circularity BV, ines@circularity.eu')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Ines Duarte')).toBeVisible()

  // Left before it was saved, it is all there again.
  await page.reload()
  await expect(page.getByText('3 met, 0 not met, 0 still open')).toBeVisible()
  await expect(row(page, 'Bob Smit')).toContainText('I will send him the report on Friday')
  await page.keyboard.press('ControlOrMeta+Enter')
  for (const words of ['3 people met', '1 cup poured', '1 promise', '1 next step', '1 new contact'])
    await expect(did(page).filter({ hasText: words })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  // Opened again it adds, and makes nothing twice.
  await page.getByRole('button', { name: 'Add something' }).press('Enter')
  await expect(page.getByText('3 met, 0 not met, 0 still open')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(did(page)).toHaveText(['3 people met'])
  await page.getByRole('button', { name: 'What came of it' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Promised Bob Smit: report' })).toBeVisible()
  await expect(page.getByText('First met here', { exact: true })).toBeVisible()
  await expectAccessibleInBothThemes(page)

  // All of it is two changes: the second saving, and the first.
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('link', { name: 'Promised Bob Smit: report' })).toHaveCount(0)
  await goTo(page, '/people')
  await expect(page.getByRole('main').getByText('Bob Smit', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('main').getByText('Ines Duarte', { exact: true })).toHaveCount(0)
})
