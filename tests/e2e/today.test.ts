import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo, logCoffee } from './harness/steps.ts'

/** Notes a promise of mine to a new contact, due today, by keyboard where one would. */
async function promise(page: Page, who: string, what: string): Promise<void> {
  await goTo(page, '/favours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('f')
  const form = page.getByRole('dialog', { name: 'Note a favour' })
  await form.getByRole('combobox', { name: 'For whom' }).fill(who)
  await page.getByRole('option', { name: `Add “${who}”` }).click()
  await form.getByRole('textbox', { name: 'What' }).fill(what)
  const due = form.getByRole('group', { name: 'Due' })
  const today = new Date()
  const parts = { day: today.getDate(), month: today.getMonth() + 1, year: today.getFullYear() }
  for (const [part, value] of Object.entries(parts)) {
    await due.getByRole('spinbutton', { name: part }).focus()
    await page.keyboard.type(String(value))
  }
  await form.getByRole('textbox', { name: 'What' }).press('Enter')
  await expect(form).toBeHidden()
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'People to look after' }).getByRole('listitem').filter({ hasText: name })

/** Undo of the message about one change. */
const undo = (page: Page, about: string) =>
  page.getByRole('alertdialog').filter({ hasText: about }).getByRole('button', { name: 'Undo' })

test('a promise due today stands on Today; doing it clears it and moves the balance; undo brings it back', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await promise(page, 'Anna de Vries', 'the quotation')

  await goTo(page, '/today')
  const row = rowOf(page, 'Anna de Vries')
  await expect(row).toContainText('You promised Anna “the quotation” for today.')
  await page.keyboard.press('1')
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'That was it for today' })).toBeVisible()

  await goTo(page, '/balances')
  await expect(page.getByRole('row').filter({ hasText: 'Anna de Vries' })).toContainText('1 cup poured and 0 cups received')
  await goTo(page, '/today')
  await undo(page, 'Did for Anna de Vries').click()
  await expect(row).toBeVisible()
})

test('snoozed, someone is gone until another day; not this one, until undone', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await promise(page, 'Bob Jansen', 'a book')
  await goTo(page, '/today')
  const row = rowOf(page, 'Bob Jansen')

  await row.getByRole('button', { name: 'More for Bob Jansen' }).click()
  await page.getByRole('menuitem', { name: 'Snooze until…' }).click()
  await page.getByRole('textbox', { name: 'When' }).fill('in two weeks')
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await expect(page.getByText('1 snoozed until another day')).toBeVisible()
  await undo(page, 'Snoozed Bob Jansen').click()
  await expect(row).toBeVisible()

  await row.getByRole('button', { name: 'More for Bob Jansen' }).click()
  await page.getByRole('menuitem', { name: 'Not this one', exact: true }).click()
  await expect(row).toHaveCount(0)
})

test('what is open between us is done in place, and Today and its forms are accessible in both themes', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/today')
  await expect(page.getByRole('heading', { name: 'It begins with one coffee' })).toBeVisible()
  await promise(page, 'Carla Bos', 'an introduction')

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const place of ['/today', '/favours']) {
      await goTo(page, place)
      if (place === '/favours') await expect(page.getByRole('heading', { name: 'Favours', exact: true })).toBeVisible()
      await expect(page.getByText('Carla Bos').first()).toBeVisible()
      await expectAccessible(page)
    }
  }

  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'You promised: an introduction' })
  await expect(row).toContainText('Carla Bos')
  await row.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('heading', { name: 'All square between you and everyone' })).toBeVisible()
})

test('a form closed with Escape saves nothing and still has what was typed', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/favours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('u')
  const form = page.getByRole('dialog', { name: 'A follow-up' })
  await form.getByLabel('What', { exact: true }).fill('send the article')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(page.getByRole('heading', { name: 'All square between you and everyone' })).toBeVisible()

  await page.keyboard.press('u')
  await expect(form.getByLabel('What', { exact: true })).toHaveValue('send the article')

  // The page under it makes place for another by itself, as the first run does after the first coffee.
  await page.evaluate(() => location.replace('#/balances'))
  await expect.poll(() => page.evaluate(() => document.title)).toContain('Balances')
  await expect(form.getByLabel('What', { exact: true })).toHaveValue('send the article')
})

test('a thank-you is drafted from what was logged, copied, and sent in one step; met today in one key; all undone', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries yesterday at Dudok, she treated')
  await goTo(page, '/today')
  const row = rowOf(page, 'Anna de Vries')
  await expect(row).toContainText('Anna treated you; say thank you.')

  await page.keyboard.press('1')
  const message = page.getByRole('dialog', { name: 'A message to Anna' })
  const text = message.getByRole('textbox', { name: 'Message to Anna' })
  await expect(text).toHaveValue(/^Hi Anna,\n\nIt was good to meet you at Dudok yesterday\. And thank you for the coffee!/)
  await message.getByRole('button', { name: 'Language of the message' }).click()
  await page.getByRole('option', { name: 'In Dutch' }).click()
  await expect(text).toHaveValue(/^Hoi Anna,\n\nWat leuk dat we elkaar gisteren bij Dudok leerden kennen\./)
  await text.fill('Dank je wel, Anna!')
  await message.getByRole('button', { name: 'Copy' }).click()
  await expect(message.getByRole('button', { name: 'Copied' })).toBeVisible()
  await expectAccessible(page)
  await message.getByRole('button', { name: 'I sent it' }).click()
  await expect(message).toBeHidden()
  await expect(row).toHaveCount(0)
  await undo(page, 'Logged a message with Anna de Vries').click()
  await expect(row).toBeVisible()

  await page.keyboard.press('m')
  await expect(row).toHaveCount(0)
  await undo(page, 'Logged coffee with Anna de Vries').click()
  await expect(row).toBeVisible()

  await row.getByRole('button', { name: 'More for Anna de Vries' }).click()
  await page.getByRole('menuitem', { name: 'Not this one, because…' }).click()
  await page.getByRole('textbox', { name: 'In your own words' }).fill('said it at the door')
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  const away = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Put off and put away' }) })
  await away.getByRole('button', { name: 'Show' }).click()
  await expect(away).toContainText('Not this one, today. Why: said it at the door')
  await away.getByRole('button', { name: 'Bring back' }).click()
  await expect(row).toBeVisible()
})

test('who cools down is listed, and set right together', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Bob Jansen 3 months ago')
  await logCoffee(page, 'lunch with Carla Bos 4 months ago')
  await goTo(page, '/today')
  await page.getByRole('main').getByRole('link', { name: 'Losing touch' }).click()
  const list = page.getByRole('grid', { name: 'Losing touch' })
  await expect(list.getByRole('row')).toHaveCount(3)
  await expect(list.getByRole('row').filter({ hasText: 'Bob Jansen' })).toContainText('Warmth over the last twelve months')
  await expectAccessible(page)

  await list.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('button', { name: 'Follow-up…' }).click()
  await page.getByRole('textbox', { name: 'When', exact: true }).fill('in two weeks')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Planned for 2 people: Get in touch again')).toBeVisible()
  await page.getByRole('button', { name: 'Not a worry' }).click()
  await expect(page.getByRole('heading', { name: 'Nobody is slipping away' })).toBeVisible()
  await undo(page, '2 people are not a worry').click()
  await expect(list.getByRole('row')).toHaveCount(3)
})

test('every kind of thing that Today asks of a network of 300 leads somewhere', async ({ bakkie }) => {
  const page = await bakkie.start({ args: ['--sample', '300'] })
  await expectStarted(page)
  const open = async () => {
    await goTo(page, '/today')
    const later = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Later/ }) })
    const show = later.getByRole('button', { name: 'Show', exact: true })
    await expect(later.getByRole('button', { name: /^(Show|Hide)$/ })).toBeVisible()
    if ((await show.count()) > 0) await show.click()
    await expect(later.getByRole('listitem').first()).toBeVisible()
  }
  await open()
  const main = page.locator('[data-prompt-main]')
  // The key stands behind the words.
  const labels = new Set((await main.allInnerTexts()).map((text) => text.split('\n')[0] ?? ''))
  expect(labels.size).toBeGreaterThan(3)
  for (const label of labels) {
    await test.step(label, async () => {
      await open()
      const dialog = page.getByRole('dialog')
      const said = page.getByRole('alertdialog')
      const undone = said.getByRole('button', { name: 'Undo' })
      // What was said of the one before answers nothing of this one.
      if ((await said.count()) > 0) await said.getByRole('button', { name: 'Close' }).click()
      await expect(said).toHaveCount(0)
      await main.filter({ hasText: label }).first().click()
      const isElsewhere = async () => !(await page.evaluate(() => location.hash)).startsWith('#/today')
      await expect
        .poll(async () => (await dialog.count()) + (await undone.count()) + Number(await isElsewhere()), { message: label })
        .toBeGreaterThan(0)
      if ((await dialog.count()) > 0) {
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      }
    })
  }
})
