import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { ContactSchema } from '#shared/domain/records/contact.ts'
import { EventSchema, GuestSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { pagesWith, printed } from './harness/pdf.ts'
import { readPast, writePast } from './harness/rawDatabase.ts'
import { expectStarted, goTo } from './harness/steps.ts'

// Printing takes its time on a busy machine.
test.setTimeout(240_000)

const DATABASE = 'bakkie-sample'

/** Opens the briefing of the city talk of the sample, with so many more people on its list. */
async function openBriefing(page: Page, more: number): Promise<void> {
  const read = async (store: string) => (await readPast(page, DATABASE, store)).rows
  const events = v.parse(v.array(EventSchema), await read('events'))
  const event = events.find(({ name }) => name === 'Stadsgesprek Wonen')
  if (event === undefined) throw new Error('The sample has no city talk')
  const guests = v.parse(v.array(GuestSchema), await read('guests')).filter(({ eventId }) => eventId === event.id)
  const contacts = v.parse(v.array(ContactSchema), await read('contacts'))
  const others = contacts.filter(({ id, status }) => status === 'active' && guests.every(({ contactId }) => contactId !== id))
  const added = others
    .slice(0, more)
    .map(({ id }, at) => ({ id: `more-${at}`, eventId: event.id, contactId: id, name: 'x', order: 100 + at }))
  const rows = v.parse(v.array(PlanRowSchema), await read('planRows')).filter(({ eventId }) => eventId === event.id)
  const planned = contacts.find(({ id }) => rows.some(({ contactId }) => contactId === id))
  await writePast(page, DATABASE, 'contacts', [{ ...planned, nextTime: [{ id: 'said', text: 'De verhuizing' }] }])
  const stranger = {
    id: 'ines',
    eventId: event.id,
    isStranger: true,
    name: 'Ines Duarte',
    organisation: 'Circularity BV',
    order: 300,
  }
  await writePast(page, DATABASE, 'guests', [...added, stranger])
  await goTo(page, `/events/${event.id}/briefing`)
  await expect(page.getByRole('heading', { name: 'Stadsgesprek Wonen', level: 1 })).toBeVisible()
}

test('a briefing prints ten known guests a page, splits nobody, and names the event on every page', async ({ bakkie }) => {
  const page = await bakkie.start({ args: ['--sample', '120'] })
  await expectStarted(page)
  await openBriefing(page, 25)
  await expectAccessible(page)

  const sections = page.locator('section', { has: page.locator('h3') }).filter({ hasNot: page.locator('h2') })
  await expect(sections).toHaveCount(4)
  const compact = page.getByRole('list', { name: /^Others you know/ })
  const groups: string[][] = []
  for (const list of await compact.all()) groups.push(await list.getByRole('link').allTextContents())
  expect(groups.length).toBeGreaterThan(2)
  expect(groups.slice(0, -1).map(({ length }) => length)).toEqual(groups.slice(1).map(() => 10))

  const paper = await printed(page)
  // A4 in points.
  expect(paper.size.map(Math.round)).toEqual([595, 842])
  for (const section of await sections.all()) {
    const [name = ''] = await section.getByRole('heading').allTextContents()
    const [first, ...rest] = await section.getByRole('listitem').allTextContents()
    const on = pagesWith(paper, name).filter((at) => at > 0)
    for (const words of [first ?? '', ...rest])
      expect(
        pagesWith(paper, words).some((at) => on.includes(at)),
        words,
      ).toBe(true)
  }
  // Each ten on a page of their own, one after the other.
  const pagesOfGroups = groups.map((names) =>
    paper.pages.findIndex((_, at) => names.every((name) => pagesWith(paper, name).includes(at))),
  )
  expect(pagesOfGroups).not.toContain(-1)
  expect(pagesOfGroups).toEqual(pagesOfGroups.map((_, at) => (pagesOfGroups[0] ?? 0) + at))
  expect(pagesWith(paper, 'Ines Duarte, Circularity BV')).toHaveLength(1)
  expect(paper.pages.slice(1).filter((text) => !text.includes('Stadsgesprek Wonen · '))).toEqual([])
  expect(paper.pages.filter((text) => /Print or PDF|Tips for the room|sample network/.test(text))).toEqual([])

  // The plan alone; then one person, found by their name in the list.
  await page.getByRole('radio', { name: 'The plan' }).click()
  await expect(compact).toHaveCount(0)
  await expect(sections).toHaveCount(4)
  expect((await printed(page)).pages.length).toBe(pagesOfGroups[0])
  await page.getByRole('radio', { name: 'Everyone' }).click()
  const name = groups[1]?.[3] ?? ''
  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(sections).toHaveCount(1)
  await expect(page.getByRole('heading', { name, level: 3 })).toBeVisible()
  expect((await printed(page)).pages).toHaveLength(1)
})

test.describe('in Dutch, dark, in a small window', () => {
  test.use({ contextSettings: { locale: 'nl-NL', colorScheme: 'dark', viewport: { width: 900, height: 640 } } })

  test('a line for the day is typed where it stands, a line for next time ticked off, and paper has both', async ({ bakkie }) => {
    const page = await bakkie.start({ args: ['--sample', '40'] })
    await expectStarted(page)
    await openBriefing(page, 0)
    await page.getByRole('button', { name: /^Een regel over het nieuws/ }).click()
    await page.getByRole('textbox', { name: 'Nieuws en weer vandaag' }).fill('Eerste vorst vannacht')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Nieuws en weer vandaag: Eerste vorst vannacht' })).toBeFocused()
    await expectAccessible(page)
    const paper = await printed(page)
    expect(paper.pages[0]).toContain('Eerste vorst vannacht')
    expect(paper.pages.join(' ')).toContain('Om eerlijk af te ronden')
    expect(pagesWith(paper, 'De verhuizing')).toHaveLength(1)
    expect(paper.pages.slice(1).join(' ')).toMatch(/Stadsgesprek Wonen · \w+dag \d/)

    const line = page.getByRole('checkbox', { name: 'De verhuizing' })
    await line.press('Space')
    await expect(line).toHaveCount(0)
    expect(pagesWith(await printed(page), 'De verhuizing')).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(line).toBeVisible()

    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/events\/[^/]+$/)
  })
})
