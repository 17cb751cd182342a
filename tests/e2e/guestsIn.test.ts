import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectPeople, expectStarted, goTo, logCoffee } from './harness/steps.ts'

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
}

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

/** Makes an event and opens its page. */
async function makeEvent(page: Page, name: string): Promise<void> {
  await goTo(page, '/events')
  await page.keyboard.press('Shift+E')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Day' }).fill('tomorrow')
  await page.getByRole('textbox', { name: 'Day' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Names of people of the sample network, with where they work. */
const known = (page: Page): Promise<{ name: string; organisation?: string }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('bakkie-sample')
        open.addEventListener('error', () => reject(new Error('no database')))
        open.addEventListener('success', () => {
          const read = open.result.transaction('summaries').objectStore('summaries').getAll()
          read.addEventListener('success', () => {
            open.result.close()
            resolve(read.result)
          })
        })
      }),
  )

/** A name as lists write it, one way after the other. */
function messy({ name, organisation }: { name: string; organisation?: string }, i: number): string {
  const [given = '', ...rest] = name.split(' ')
  const family = rest.at(-1) ?? ''
  const infix = rest.slice(0, -1).join(' ')
  const ways = [
    `${i + 1}. ${name} (${organisation ?? 'zelfstandig'})`,
    name.toUpperCase(),
    `- ${family}, ${given} ${infix}`.trim(),
    `${given.charAt(0)}. ${rest.join(' ')}`,
    `${name} - adviseur, ${organisation ?? 'Bureau Linde'}`,
    `• dhr. ${name} MSc +1`,
  ]
  return ways[i % ways.length] ?? name
}

test('three hundred messy lines go from paste to reviewed by keyboard alone', async ({ bakkie }) => {
  test.slow()
  const page = await bakkie.start({ args: ['--sample', '300'] })
  await expectStarted(page)
  const people = (await known(page)).filter(({ name }) => name.split(' ').length > 1).slice(0, 180)
  const strangers = Array.from({ length: 100 }, (_each, i) => ({
    name: `${['Wubbe', 'Quirina', 'Sjaantje', 'Orfeo'][i % 4]} ${['Zwanepoel', 'Kattestaart', 'Vuurdoorn', 'Lindeboomgaard', 'Meerkoet'][i % 5]}${'abcdefghij'.charAt(i / 10)}`,
  }))
  const noise = ['Deelnemerslijst 12 december', 'Tafel 1', '+1', 'n.t.b.', '--------', 'Pagina 1 van 2', 'Totaal: 300 deelnemers']
  const lines = [...people, ...strangers].map((person, i) => messy(person, i))
  const list = Array.from({ length: 300 - lines.length }, (_each, i) => noise[i % noise.length] ?? '').concat(lines)
  expect(list).toHaveLength(300)
  await makeEvent(page, 'Network lunch')

  const start = Date.now()
  await page.keyboard.press('a')
  await expect(page.getByRole('textbox', { name: 'Paste the list' })).toBeFocused()
  await page.keyboard.insertText(list.join('\n'))
  await expect(page.getByText(/^\d+ people, \d+ lines that are no people$/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Who are they?' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Accept all \d+ certain ones/ })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: /^Accept/ })).toBeHidden()

  const progress = page.getByRole('progressbar')
  const finished = page.getByRole('heading', { name: 'You have looked at everyone' })
  for (let presses = 0; presses < 300 && !(await finished.isVisible()); presses += 1) {
    const before = await progress.getAttribute('aria-valuenow')
    await page.keyboard.press(presses % 5 === 3 ? 'n' : 'Enter')
    await expect(progress).not.toHaveAttribute('aria-valuenow', before ?? '')
  }
  await expect(finished).toBeVisible()
  console.info(`300 messy lines, from paste to reviewed by keyboard: ${Math.round((Date.now() - start) / 1000)} s`)
  await expectAccessibleInBothThemes(page)
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { level: 1, name: 'Network lunch' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Review/ })).toBeHidden()
})

test('a pasted list is looked over, its lines corrected, and its people recognised', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries yesterday')
  await expectPeople(page, 'Anna de Vries')
  await makeEvent(page, 'Spring drinks')
  await page.keyboard.press('a')
  await page
    .getByRole('textbox', { name: 'Paste the list' })
    .fill('Gasten\nVries, Anna de\nWubbe Zwanepoel (Circularity BV)\n+1\nQuirina Vuurdoorn')
  const preview = page.getByRole('grid', { name: 'What was read' })
  await expect(page.getByText('3 people, 2 lines that are no people')).toBeVisible()
  await expect(preview.getByRole('row').filter({ hasText: '+1' })).toContainText('Someone’s guest')
  await expectAccessibleInBothThemes(page)

  await preview.getByRole('row').filter({ hasText: '+1' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name here' }).fill('Partner van Wubbe')
  await page.getByRole('button', { name: 'It is a person' }).click()
  await expect(page.getByText('4 people, 1 line that is no person')).toBeVisible()
  await page.keyboard.press('Control+Enter')

  const asked = (name: string) => page.getByRole('heading', { level: 2, name })
  await expect(asked('Anna de Vries')).toBeVisible()
  await expect(page.getByText('This is someone you know:')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('list', { name: 'Who it may be' }).getByRole('button').click()
  await expect(asked('Wubbe Zwanepoel')).toBeFocused()
  await page.keyboard.press('n')
  await expect(asked('Partner van Wubbe')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(asked('Quirina Vuurdoorn')).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { name: 'You have looked at everyone' })).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: '1 guest you do not know yet' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(asked('Quirina Vuurdoorn')).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Find someone else' }).fill('anna')
  await expect(page.getByRole('option', { name: /^Anna de Vries/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: '2 guests you know' })).toBeVisible()
  await expectPeople(page, 'Anna de Vries', 'Wubbe Zwanepoel')
})

const invitation = (where: string, more = '') =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:lunch@example.com',
    'SUMMARY:Network lunch',
    'DTSTART;TZID=Europe/Amsterdam:20991203T120000',
    'DURATION:PT2H',
    `LOCATION:${where}`,
    'ATTENDEE;CN="Vries, Anna de";PARTSTAT=ACCEPTED:mailto:anna@example.com',
    'ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:room@example.com',
    ...(more === '' ? [] : [more]),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

test('an invitation dropped on the window makes the event with its guests, and a newer one changes it', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await drop(page, 'lunch.ics', invitation('Dudok'))
  await expect(page.getByRole('heading', { level: 2, name: 'Network lunch' })).toBeVisible()
  await expect(page.getByText('Anna de Vries')).toBeVisible()
  await expect(page.getByText('1 room or group left out: Blue room')).toBeVisible()
  await expectAccessibleInBothThemes(page)
  await page.getByRole('button', { name: 'Make the event' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Anna de Vries' })).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { level: 1, name: 'Network lunch' })).toBeVisible()

  await drop(page, 'lunch.ics', invitation('Hotel New York', 'ATTENDEE;CN=Bob Smit:mailto:bob@example.com'))
  await expect(page.getByText('Where: Dudok becomes Hotel New York')).toBeVisible()
  await expect(page.getByText('1 new guest')).toBeVisible()
  await page.getByRole('button', { name: 'Change the event' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Bob Smit' })).toBeVisible()

  // A table dropped where an event is shown is its guest list, not people to import.
  await drop(page, 'guests.csv', 'Name,Company\nCarla Smit,Rabobank')
  await expect(page.getByText('1 person, 1 line that is no person')).toBeVisible()
  await drop(page, 'letter.ics', 'Dear all')
  await expect(page.getByText('This is no calendar file.')).toBeVisible()
})
