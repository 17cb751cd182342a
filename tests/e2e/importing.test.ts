import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { goTo } from './harness/steps.ts'

const card = (uid: string, ...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, ...lines, 'END:VCARD', ''].join('\r\n')
const ANNA = card('anna', 'FN:Anna de Vries', 'N:de Vries;Anna;;;', 'EMAIL:anna@x.nl', 'NOTE:Drinks tea')
const BOB = card('bob', 'FN:Bob Bakker', 'EMAIL:bob@x.nl')
const LINKEDIN = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Carla,Smit,https://www.linkedin.com/in/carla-smit,,Gemeente Utrecht,Adviseur,14 Mar 2024
`

const choose = (page: Page, ...files: readonly (readonly [name: string, text: string])[]) =>
  page.locator('input[type=file]').setInputFiles(files.map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) })))

/** Drops files on the window, wherever it is. */
const drop = async (page: Page, name: string, text: string) => {
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([file.text], file.name))
      return transfer
    },
    { name, text },
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

const report = (page: Page) => page.getByRole('heading', { name: 'Who came in' })

test('people come in with a preview, as one change that is taken back; the same file again changes nothing', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await choose(page, ['friends.vcf', ANNA + BOB], ['Connections.csv', LINKEDIN])
  await expect(page.getByRole('tab', { name: 'New 2' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await page
    .getByRole('row', { name: /Bob Bakker/ })
    .locator('[data-tick]')
    .click()
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await expect(report(page)).toBeVisible()
  await expect(page.getByText('friends.vcf: 1 added and 1 left out')).toBeVisible()
  await page.getByRole('button', { name: 'Go on with Connections.csv' }).click()
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await expect(page.getByText('Connections.csv: 1 added')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Another file' }).click()
  await choose(page, ['Connections.csv', LINKEDIN])
  await expect(page.getByText('Everyone in this file is here already, and nothing has changed.')).toBeVisible()

  await drop(page, 'friends.vcf', ANNA.replace('EMAIL:anna@x.nl', 'EMAIL:anna@nieuw.nl'))
  await expect(page.getByRole('tab', { name: /Changed in the file 1/ })).toBeVisible()
  await expect(page.getByRole('complementary').getByText('E-mail: anna@x.nl → anna@nieuw.nl')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await page.getByRole('button', { name: 'Take it all back' }).click()
  await expect(page.getByText('Everything from this file was taken back.')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the people' }).click()
  await expect(page.getByText('Anna de Vries').first()).toBeVisible()
  await expect(page.getByText('Carla Smit').first()).toBeVisible()
})

test('someone who may be here already is merged or kept apart as one says', async ({ bakkie }) => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await choose(page, ['a.vcf', card('a', 'FN:Bob Bakker', 'TEL:0612345678')])
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await page.getByRole('button', { name: 'Another file' }).click()
  await choose(page, ['b.vcf', card('b', 'FN:Robert Bakker', 'TEL:+31612345678', 'EMAIL:bob@x.nl')])
  await expect(page.getByRole('tab', { name: /Perhaps here already 1/ })).toBeVisible()
  await page.getByText('Bob Bakker (same phone number)', { exact: true }).click()
  await expect(page.getByText('E-mail: bob@x.nl')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 1 person' }).click()
  await expect(page.getByText('b.vcf: 1 added to someone you had')).toBeVisible()
})

test('a file nobody can be read from says why', async ({ bakkie }) => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Choose a file' }).click()
  const said = async (name: string, text: string, why: RegExp) => {
    await choose(page, [name, text])
    await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible()
  }
  await said('empty.vcf', '', /This file is empty/)
  await said('agenda.vcf', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /a calendar, not a list of contacts/)
  await said(
    'google.csv',
    'Name,Given Name,E-mail 1\r\nAnna,Anna,a@x.nl\r\n',
    /not LinkedIn’s Connections\.csv.*reads that one now/,
  )
  await said('photo.vcf', 'PK\u0003\u0004\u0000\u0000\u0000\u0001', /not a text file/)
  await expectAccessible(page)
  await goTo(page, '/people')
  await drop(page, 'film.mp4', 'x')
  await expect(page.getByText('Bakkie cannot use these files')).toBeVisible()
})
