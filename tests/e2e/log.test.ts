import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo } from './harness/steps.ts'

const form = (page: Page) => page.getByRole('dialog', { name: 'Log a coffee' })
const line = (page: Page) => form(page).getByRole('textbox', { name: 'What happened?' })
const chip = (page: Page, name: string) => form(page).getByRole('button', { name, exact: true })

/** Opens the line with its one key and types; the people are known by then. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('c')
  await expect(line(page)).toBeFocused()
  await page.keyboard.type(text)
  await expect(form(page).getByRole('group', { name: 'Understood' })).toBeVisible()
}

async function log(page: Page, text: string): Promise<void> {
  await type(page, text)
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
}

test('a coffee is logged with the keyboard alone, corrected by its chips, and taken back', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await expect(page.getByRole('heading', { name: 'Your first coffee belongs here' })).toBeVisible()
  await expectAccessible(page)

  await log(page, 'lunch with Jan Jansen last week, he paid')
  await log(page, 'coffee with Jan de Boer 10 days ago at Dudok')

  // Two are called Jan: the last met stands first, dotted, and the other is a choice away.
  await type(page, 'coffee with Jan yesterday, I treated; I send him the offer friday; nice view')
  await expect(chip(page, 'with Jan Jansen, not sure')).toBeVisible()
  await expect(form(page).getByText('1 cup poured to Jan Jansen')).toBeVisible()
  await expect(form(page).getByText('Note: nice view')).toBeVisible()
  await expectAccessible(page)
  // Tab goes to what is asked about first, and an arrow opens its choices.
  await page.keyboard.press('Tab')
  await expect(chip(page, 'with Jan Jansen, not sure')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Jan Jansen' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(line(page)).toBeFocused()
  await expect(chip(page, 'with Jan de Boer')).toBeVisible()
  await expect(form(page).getByText('1 cup poured to Jan de Boer')).toBeVisible()

  // Backspace throws the promise back: nothing is lost, it is in the note.
  await form(page)
    .getByRole('button', { name: /^I promise Jan de Boer offer/ })
    .focus()
  await page.keyboard.press('Backspace')
  await expect(form(page).getByText(/^Note: I send him the offer friday.*nice view$/)).toBeVisible()
  await expect(chip(page, 'I send him the offer friday, left in the text')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form(page).getByRole('button', { name: /^I promise Jan de Boer offer/ })).toBeFocused()

  // Escape keeps all of it.
  await page.keyboard.press('Escape')
  await expect(form(page)).toBeHidden()
  await page.keyboard.press('c')
  await expect(line(page)).toHaveValue(/^coffee with Jan yesterday/)
  await expect(chip(page, 'with Jan de Boer')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(page.getByText('Logged coffee with Jan de Boer · 1½ poured, ½ received with Jan de Boer')).toBeVisible()
  await expect(page.getByRole('link', { name: /Jan de Boer Coffee/ })).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: /Jan de Boer Coffee/ })).toHaveCount(1)
})

test('nobody is nobody: the line asks with whom, and saves and goes on with Ctrl Enter', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await type(page, 'coffee yesterday')
  await page.keyboard.press('Enter')
  await expect(form(page).getByText('With whom? Name at least one person.')).toBeVisible()
  await page.keyboard.type(' with Anna')
  await page.keyboard.press('Control+Enter')
  await expect(line(page)).toHaveValue('')
  await expect(line(page)).toBeFocused()
  await page.keyboard.type('call with Bob')
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(page.getByRole('link', { name: /Anna Coffee/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Bob Call/ })).toBeVisible()
})

test('line and full form are one draft, and what lies ahead is planned', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await type(page, 'dinner with Anna next week friday 19:00 at Loetje')
  await form(page).getByRole('button', { name: 'Full form' }).click()
  await expect(form(page).getByLabel('Where')).toHaveValue('Loetje')
  await expect(form(page).getByText('this will be planned', { exact: false })).toBeVisible()
  await form(page).getByLabel('Note').fill('bring the plans')
  await expectAccessible(page)
  await form(page).getByRole('button', { name: 'Just the line' }).click()
  await expect(form(page).getByText('Note: bring the plans')).toBeVisible()
  await line(page).press('Enter')
  await expect(page.getByText('Planned dinner with Anna')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Planned/ })).toBeVisible()
})

test('a day of coffees is logged by keyboard alone, in two languages, and a line is kept over a restart', async ({ bakkie }) => {
  let page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  const offer = (name: string) =>
    page.getByRole('listbox', { name: 'What you may mean' }).getByRole('option', { name, exact: true })
  await log(page, 'coffee with Jan Jansen last week, he paid')
  await log(page, 'lunch met Jan de Boer 3 dagen geleden bij Dudok')

  // Names and places are offered: chosen with the arrows they are taken with Tab or Enter, which otherwise saves.
  await type(page, 'koffie met ja')
  await expect(offer('Jan Jansen')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(offer('Jan Jansen')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Tab')
  await expect(line(page)).toHaveValue('koffie met Jan Jansen ')
  await page.keyboard.type('gisteren bij du')
  await expect(offer('Dudok')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue('koffie met Jan Jansen gisteren bij Dudok ')
  await page.keyboard.type(', ik trakteerde')
  await expect(line(page)).toHaveValue('koffie met Jan Jansen gisteren bij Dudok, ik trakteerde')
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(page.getByText('Logged coffee with Jan Jansen · 1 poured, 1 received with Jan Jansen')).toBeVisible()

  // Which Jan is asked; the list of offers goes first with Escape, and the form stays.
  await type(page, 'called Jan')
  await expect(offer('Jan de Boer')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offer('Jan de Boer')).toBeHidden()
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(chip(page, 'with Jan Jansen, not sure')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Jan Jansen' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chip(page, 'with Jan de Boer')).toBeVisible()
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(page.getByRole('link', { name: /Jan de Boer Call/ })).toBeVisible()

  // A promise alone makes no meeting.
  await log(page, 'ik beloof Jan Jansen een introductie bij de haven voor vrijdag')
  await expect(page.getByRole('link', { name: /Jan Jansen/ })).toHaveCount(2)

  // Escape keeps the line, over a reload too.
  await type(page, 'borrel met Carla eergisteren')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Kept for later. C brings it back.')).toBeVisible()
  page = await bakkie.restart()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await page.keyboard.press('c')
  await expect(line(page)).toHaveValue('borrel met Carla eergisteren')
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(page.getByRole('link', { name: /Carla Drinks/ })).toBeVisible()
})

test('a pasted list is gone through by keyboard, logged at once and taken back at once', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await log(page, 'coffee with Jan Jansen last week')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const lines = [
    'Gisteren:',
    '- koffie met Dirk Pronk, ik trakteerde',
    '2) nice walk',
    '- lunch with Dirk Pronk and Jan Jansen',
    '- oops',
  ]
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
  await page.keyboard.press('c')
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Control+v')

  // It opens the list at once; back in the line it is all there, and Enter never makes one coffee of it.
  const list = page.getByRole('dialog', { name: 'Log several at once' })
  await list.getByRole('button', { name: 'Back to one line' }).click()
  await expect(line(page)).toHaveValue(lines.join('\n'))
  await expect(form(page).getByRole('button', { name: 'Make it one line' })).toBeVisible()
  await expectAccessible(page)
  await line(page).press('Enter')
  const at = (number: number) => list.getByRole('textbox', { name: `Line ${number}` })
  await expect(list.getByText('New contact: Dirk Pronk')).toBeVisible()
  await expectAccessible(page)
  // Escape keeps it.
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.press('c')
  // Nobody is named in two of them: nothing is saved until they are mended or left out.
  await expect(at(1)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(at(2)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' with Jan Jansen')
  await expect(list.getByText('With whom? Name somebody, or leave the line out.')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(at(3)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(at(4)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(list.getByRole('checkbox', { name: 'Log line 4' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(list.getByText('Left out')).toBeVisible()
  await expect(list.getByRole('button', { name: 'Log 3 lines' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(list).toBeHidden()
  await expect(page.getByText(/^Logged 3 lines · /)).toBeVisible()
  await expect(page.getByRole('link', { name: /Dirk Pronk/ })).toHaveCount(2)
  await expect(page.getByRole('link', { name: /Jan Jansen/ })).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: /Dirk Pronk/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Jan Jansen/ })).toHaveCount(1)
})

test('the log window is one line on its own, and shows what it did with Undo', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await page.setViewportSize({ width: 640, height: 260 })
  await goTo(page, '/log')
  const bare = page.getByRole('textbox', { name: 'What happened?' })
  await expect(bare).toBeFocused()
  await page.keyboard.type('koffie met Anna gisteren, ik trakteerde')
  await expect(page.getByText('1 cup poured to Anna')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: /Save/ })).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Logged coffee with Anna' })).toBeVisible()
  await expect(page.getByText('1 poured, 0 received with Anna', { exact: true })).toBeAttached()
  await expect(page.getByRole('button', { name: /Done/ })).toBeFocused()
  await expectAccessible(page)

  // Undo puts the line back, to be mended and saved again; Ctrl Enter goes on.
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(bare).toHaveValue('koffie met Anna gisteren, ik trakteerde')
  await expect(bare).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(bare).toHaveValue('')
  await expect(page.getByRole('main').getByText('Logged coffee with Anna · 1 poured, 0 received with Anna')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 })
  // An empty line begins with those met last.
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Anna', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bare).toHaveValue('with Anna ')
  await expect(bare).toBeFocused()
})

test('a note is written about someone', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/meetings')
  await log(page, 'coffee with Anna yesterday')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Write a note')
  await page.getByRole('option', { name: 'Write a note' }).click()
  const note = page.getByRole('dialog', { name: 'Write a note' })
  await expect(note.getByLabel('What to remember')).toBeFocused()
  await page.keyboard.type('looks for a quay')
  await page.keyboard.press('Control+Enter')
  await expect(note.getByText('Say whom it is about.')).toBeVisible()
  await note.getByLabel('About whom').fill('ann')
  await page.getByRole('option', { name: 'Anna' }).click()
  await expectAccessible(page)
  await note.getByLabel('What to remember').press('Control+Enter')
  await expect(page.getByText('Added a note about Anna')).toBeVisible()
})
