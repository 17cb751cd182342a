import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo, logCoffee } from './harness/steps.ts'

interface Noted {
  readonly what: string
  /** Who does it; I, when not said. */
  readonly by?: 'I do, for them' | 'They do, for me'
  readonly state?: 'Asked' | 'Done'
  readonly size?: string
  /** Lent, in euros. */
  readonly sum?: string
}

/** Notes a favour of Anna's or for her with the form; she is made with the first. */
async function note(page: Page, { what, by = 'I do, for them', state, size, sum }: Noted, isNew = false): Promise<void> {
  await page.keyboard.press('f')
  const form = page.getByRole('dialog', { name: /^Note a (favour|loan)$/ })
  if (by === 'They do, for me') await form.getByText(by).click()
  await form.getByRole('combobox', { name: by === 'I do, for them' ? 'For whom' : 'By whom' }).fill('Anna de Vries')
  await expect(page.getByRole('option', { name: 'Anna de Vries' }).first()).toBeVisible()
  if (isNew) await page.getByRole('option', { name: 'Add “Anna de Vries”' }).click()
  else await page.keyboard.press('ArrowDown')
  if (!isNew) await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
  await form.getByRole('textbox', { name: 'What' }).fill(what)
  if (state !== undefined) await form.getByRole('radiogroup', { name: 'How far along' }).getByText(state).click()
  if (size !== undefined) await form.getByRole('radiogroup', { name: 'How much it is worth' }).getByText(size).click()
  if (sum !== undefined) {
    await form.getByText('It is a loan: it comes back').click()
    await form.getByLabel('What is lent').fill('')
    await form.getByRole('textbox', { name: 'Or a sum' }).fill(sum)
  }
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
}

const openFavour = async (page: Page, what: string, state = 'open') => {
  await goTo(page, `/favours?state=${state}&q=${encodeURIComponent(what)}`)
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: what })
  await row.getByRole('link', { name: 'Anna de Vries' }).click()
  await expect(page.getByRole('heading', { level: 1, name: what })).toBeVisible()
}

/** In both themes; loaded anew, so that nothing is left of what was said about a list that has closed. */
async function expectAccessibleAnew(page: Page, title: string): Promise<void> {
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

test('a favour asked is promised, done, and returned in part; a lent sum comes back in parts and in one key', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/favours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await note(page, { what: 'A room for the launch', state: 'Asked', size: 'Generous' }, true)

  await openFavour(page, 'A room for the launch')
  await expect(page.getByText('Anna de Vries asked you')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Things and places' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByText('You promised Anna de Vries')).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByText('You did it for Anna de Vries')).toBeVisible()

  await page.getByRole('button', { name: 'Note what they did in return…' }).click()
  const form = page.getByRole('dialog', { name: 'Note a favour' })
  await form.getByRole('textbox', { name: 'What', exact: true }).fill('Review of the deck')
  await expect(form.getByText('Proposed because of “Review”')).toBeVisible()
  const part = form.getByRole('textbox', { name: 'Cups of it' })
  await part.fill('2')
  await part.press('Tab')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText('2 of 3 cups returned; 1 cup left.')).toBeVisible()
  const chain = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Review of the deck' })
  await expect(chain).toContainText('returns 2 of 3 cups of “A room for the launch”')
  await chain.getByRole('link', { name: 'Review of the deck' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review of the deck' })).toBeVisible()
  await expect(page.getByText('Anna de Vries did it for you')).toBeVisible()

  await note(page, { what: 'Money for the train', state: 'Done', sum: '125' })
  await openFavour(page, 'Money for the train')
  await expect(page.getByText('€125.00 is still with Anna de Vries.')).toBeVisible()
  const back = page.getByRole('textbox', { name: 'A part came back' })
  await back.fill('50')
  await back.press('Tab')
  await page.getByRole('button', { name: 'Note this part' }).click()
  await expect(page.getByText('€75.00 of €125.00 is still with Anna de Vries.')).toBeVisible()
  await expectAccessibleAnew(page, 'Money for the train')
  await page.getByRole('button', { name: 'A kind text to ask for it…' }).click()
  const letter = page.getByRole('dialog', { name: 'A message to Anna' })
  await expect(letter.getByRole('textbox', { name: 'Message to Anna' })).toHaveValue(/€75\.00 of it is still to come back/)
  await page.keyboard.press('Escape')
  await expect(letter).toBeHidden()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Not back yet' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('€75.00 of €125.00 is still with Anna de Vries.')).toBeVisible()
})

test('what is asked is declined kindly in one step with the copy; a text that could not be copied stays', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await goTo(page, '/favours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await note(page, { what: 'A talk in May', state: 'Asked' }, true)
  await openFavour(page, 'A talk in May')

  await page.getByRole('button', { name: 'Decline kindly…' }).click()
  const letter = page.getByRole('dialog', { name: 'Declining kindly' })
  const text = letter.getByRole('textbox', { name: 'Message to Anna' })
  await expect(text).toHaveValue(/^Hi Anna,\n\nThank you for asking me this: A talk in May\./)
  await text.fill('Thank you, Anna, but no.')
  await page.keyboard.press('Escape')
  await expect(letter).toBeHidden()

  await page.getByRole('button', { name: 'Decline kindly…' }).click()
  await expect(text).toHaveValue('Thank you, Anna, but no.')
  await page.evaluate(() => {
    const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refused, configurable: true })
  })
  await letter.getByRole('button', { name: 'Copy and decline' }).click()
  await expect(page.getByText('The message could not be copied.')).toBeVisible()
  await expect(text).toHaveValue('Thank you, Anna, but no.')
  await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'))
  await letter.getByRole('button', { name: 'Copy and decline' }).click()
  await expect(letter).toBeHidden()
  await expect(page.getByText('You could not do it for Anna de Vries')).toBeVisible()
})

test('the page between us can be shown: nothing private, in either language, large, and without figures unless asked', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries yesterday at Dudok, I treated; she is tired of her board')
  await goTo(page, '/favours')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await note(page, { what: 'Feedback on my plan', by: 'They do, for me', state: 'Done' })
  await goTo(page, '/people?q=Anna')
  await page.getByRole('main').getByRole('rowheader').first().click()
  await page.getByRole('link', { name: 'Between us' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Between you and Anna de Vries' })).toBeVisible()

  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Coffee, Dudok, my treat')
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Feedback on my plan' })).toContainText('You, for me')
  await expect(sheet).not.toContainText(/tired|cup/)
  await expectAccessibleAnew(page, 'Between you and Anna de Vries')
  await page.getByText('Show cups and amounts').click()
  await expect(sheet).toContainText('All together: 1 cup from me to you, 1 cup from you to me.')

  await page.getByRole('button', { name: /Language of the page/ }).click()
  await page.getByRole('option', { name: 'Nederlands' }).click()
  await expect(sheet).toContainText('Jij, voor mij')
  await expect(sheet).toHaveAttribute('lang', 'nl')
  const line = sheet.getByRole('listitem').filter({ hasText: 'Een bakkie, Dudok' })
  await line.getByRole('button', { name: /^Leave out/ }).press('Enter')
  await expect(line).toBeHidden()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(line).toBeVisible()

  await page.getByRole('button', { name: 'Present' }).click()
  const large = page.getByRole('dialog', { name: 'Tussen ons' })
  await expect(large).toContainText('Een bakkie, Dudok, ik trakteerde')
  await expect(large).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
})
