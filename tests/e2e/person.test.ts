import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectStarted, goTo } from './harness/steps.ts'

/** Adds someone with the form and arrives at their page. */
async function addPerson(page: Page, name: string): Promise<void> {
  await goTo(page, '/people')
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  const form = page.getByRole('dialog', { name: 'New person' })
  await form.getByLabel('Name', { exact: true }).fill(name)
  await form.getByLabel('Name', { exact: true }).press('Enter')
  await expect(form).toBeHidden()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

/** Opens the text that stands for a missing thing, types it and saves with Enter. */
async function fillIn(page: Page, placeholder: string, text: string): Promise<void> {
  await page.getByRole('button', { name: placeholder, exact: true }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

const heading = (page: Page, name: string) => page.locator('[data-pane="detail"]').getByRole('heading', { name, level: 1 })

test('everything about a person is edited where it stands, and what looks wrong is kept and marked', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Anna de Vries')
  await expect(page.getByRole('heading', { name: 'The first cup is still to come' })).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('e')
  const names = page.getByRole('form', { name: 'Name and how to say it' })
  await expect(names.getByLabel('First name')).toBeFocused()
  await names.getByLabel('Nickname').fill('Ans')
  await page.keyboard.press('Escape')
  await expect(names).toBeHidden()
  await page.keyboard.press('e')
  await expect(names.getByLabel('Nickname')).toHaveValue('Ans')
  await names.getByLabel('Pronouns').fill('zij/haar')
  await page.keyboard.press('Enter')
  await expect(names).toBeHidden()
  await expect(page.getByText('“Ans”')).toBeVisible()

  await fillIn(page, 'Add a city', 'Utrecht')
  await fillIn(page, 'Add an e-mail address', 'anna at example')
  await expect(page.getByText('This does not look like an e-mail address. It is kept as it is.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write to' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Add role and organisation' }).first().click()
  await page.getByLabel('Role', { exact: true }).fill('Edit')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Role', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Add role and organisation' }).first().click()
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Edit')
  await page.getByLabel('Role', { exact: true }).fill('Editor')
  await page.getByLabel('Organisation', { exact: true }).fill('Dagblad Oost')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Role and organisation: Editor, Dagblad Oost' })).toBeVisible()

  await page.getByRole('button', { name: 'Add a birthday' }).click()
  await page.getByRole('textbox', { name: 'Day' }).fill('14')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: /Month/ }).click()
  await page.getByRole('option', { name: 'March' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Birthday: 14 March')).toBeVisible()

  await fillIn(page, 'Add what they look for', 'a printer')
  await page.getByRole('button', { name: 'Met: a printer' }).click()
  await expect(page.getByText('1 closed')).toBeVisible()

  await fillIn(page, 'Add something to bring up', 'the trip to Lisbon')
  await page.getByText('the trip to Lisbon').click()
  await expect(page.getByText('1 brought up')).toBeVisible()
  await page.getByRole('alertdialog').filter({ hasText: 'the trip to Lisbon' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('checkbox', { name: 'the trip to Lisbon' })).not.toBeChecked()

  await page.getByRole('button', { name: 'Add a relation' }).click()
  await page.getByRole('combobox', { name: 'Who' }).fill('Sam')
  await page.getByRole('option', { name: 'Add “Sam”' }).click()
  await page.getByRole('combobox', { name: 'What they are to each other' }).fill('part')
  await page.getByRole('option', { name: 'partner' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('button', { name: 'Remove the relation with Sam' })).toBeVisible()

  await page.reload()
  await expect(heading(page, 'Anna de Vries')).toBeVisible()
  await expect(page.getByRole('button', { name: 'City: Utrecht' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'E-mail address: anna at example' })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('a coffee logged on the page stands on the timeline and in the balance', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Anna de Vries')
  const line = page.locator('[data-pane="detail"]').getByRole('textbox', { name: 'What happened?' })
  await expect(line).toBeVisible()
  await page.keyboard.press('l')
  await expect(line).toBeFocused()
  await page.keyboard.type('coffee yesterday at Dudok, I treated')
  await page.keyboard.press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'Coffee at Dudok' })
  await expect(row).toBeVisible()
  await expect(page.getByText('1 cup poured, 0 cups received, New')).toBeAttached()
  await expect(page.getByText('last met yesterday')).toBeVisible()

  await page.getByRole('button', { name: /Everything/ }).click()
  await page.getByRole('option', { name: 'Notes' }).click()
  await expect(page.getByText('Nothing of this kind yet.')).toBeVisible()
  await expect(page).toHaveURL(/kind=note/)
})

test('two entries of one person are merged, and the old address leads to the one that stays', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Ans Vries')
  const old = new URL(page.url()).hash
  await fillIn(page, 'Add a city', 'Delft')
  await addPerson(page, 'Anna de Vries')
  await fillIn(page, 'Add a city', 'Utrecht')

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Merge with someone…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge Anna de Vries with someone' })
  await dialog.getByRole('combobox').fill('ans')
  await page.getByRole('option', { name: 'Ans Vries' }).click()
  await dialog.getByRole('radiogroup', { name: 'City' }).getByText('Delft').click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(page.getByRole('button', { name: 'City: Delft' })).toBeVisible()

  await goTo(page, old.replace(/^#/, ''))
  await expect(
    page.getByText('The address you followed belonged to someone who was merged into this person.', { exact: false }),
  ).toBeVisible()
  await expect(heading(page, 'Anna de Vries')).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'History of changes…' }).click()
  await page.getByRole('button', { name: 'Take back: Merged Ans Vries into Anna de Vries' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'City: Utrecht' })).toBeVisible()
  await goTo(page, old.replace(/^#/, ''))
  await expect(heading(page, 'Ans Vries')).toBeVisible()
})

test('someone deleted is brought back from their own address, with what went along', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Bob Smit')
  const address = new URL(page.url()).hash
  const line = page.locator('[data-pane="detail"]').getByRole('textbox', { name: 'What happened?' })
  await expect(line).toBeVisible()
  await page.keyboard.press('l')
  await expect(line).toBeFocused()
  await page.keyboard.type('lunch today')
  await page.keyboard.press('Enter')
  await expect(page.getByText('last met today')).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  const erase = page.getByRole('menuitem', { name: 'Delete' })
  await expect(erase).toContainText('Takes along their part in 1 meeting')
  await erase.click()
  await expect(page.getByText('Deleted Bob Smit')).toBeVisible()
  await goTo(page, address.replace(/^#/, ''))
  await expect(heading(page, 'Not here any more')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(heading(page, 'Bob Smit')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lunch' })).toBeVisible()
})

test('a way to reach someone says what kind it is, and opens in the program for it', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Bob Smit')
  await fillIn(page, 'Add an e-mail address', 'bob@example.org')
  await fillIn(page, 'work or home?', 'work')
  await expect(page.getByRole('button', { name: 'Kind of bob@example.org: work' })).toBeVisible()
  await fillIn(page, 'Add a phone number', '+31 30 123 45 67')
  await fillIn(page, 'Add a link', 'example.org/bob')

  const opened: string[] = []
  await page.route('**/host/call/links.open', async (route) => {
    opened.push(route.request().postData() ?? '')
    await route.continue()
  })
  for (const name of ['Write to bob@example.org', 'Call +31 30 123 45 67', 'Open example.org/bob']) {
    const answer = page.waitForResponse('**/host/call/links.open')
    await page.getByRole('button', { name, exact: true }).click()
    expect((await answer).status()).toBe(200)
  }
  expect(opened.map((body) => /"url":"([^"]+)"/.exec(body)?.[1])).toEqual([
    'mailto:bob@example.org',
    'tel:+31301234567',
    'https://example.org/bob',
  ])
})

test('someone new gets follow-ups, favours, loans and introductions from their page', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Bob Smit')
  for (const name of ['Plan a follow-up', 'Note a favour', 'Note a loan']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  }
  await page.getByRole('button', { name: 'Note an introduction', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Introduce two people', level: 1 })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Whom', exact: true })).toHaveValue('Bob Smit')
})

test('everything about one person is saved as a file', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await addPerson(page, 'Bob Smit')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save everything as JSON' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^Bob Smit-\d{4}-\d{2}-\d{2}\.json$/)
})
