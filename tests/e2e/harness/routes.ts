import { expect, type Page } from '@playwright/test'
import { goTo } from './steps.ts'

/** Every screen that needs no id. */
const SCREENS = [
  '/today',
  '/people',
  '/losing-touch',
  '/meetings',
  '/meetings?view=calendar',
  '/meetings?view=timeline',
  '/balances',
  '/balances?view=time',
  '/balances?view=entries',
  '/favours',
  '/events',
  '/events?view=calendar',
  '/events/year',
  '/events/invitation',
  '/introductions',
  '/introductions/new',
  '/import',
  '/settings',
  '/welcome',
  '/log',
] as const

/**
 * The addresses of every screen, those of one person, one meeting, one introduction, some
 * events and one favour among them, found by their links on the lists. A set must hold a meeting with
 * someone, an introduction, an open favour and the events of the sample network.
 */
export async function everyRoute(page: Page): Promise<readonly string[]> {
  await goTo(page, '/people')
  await page.getByRole('main').getByRole('rowheader').first().click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/people\/[^/?]+/)
  const person = await page.evaluate(() => location.hash.slice(1).split('?')[0] ?? '')
  await goTo(page, '/meetings')
  const meeting = (await page.locator('main a[href^="#/meetings/"]').first().getAttribute('href'))?.slice(1).split('?')[0] ?? ''
  const ofPerson = [person, `${person}/ledger`, `${person}/ledger/print`, `${person}/between-us`]
  await goTo(page, '/introductions')
  const first = page.locator('main a[href^="#/introductions/"]').first()
  const introduction = (await first.getAttribute('href'))?.slice(1).split('?')[0] ?? ''
  await goTo(page, '/events')
  const eventCalled = async (name: string) => {
    const link = page.locator('main a[href^="#/events/"]').filter({ hasText: name }).first()
    return (await link.getAttribute('href'))?.slice(1).split('?')[0] ?? ''
  }
  const lunch = await eventCalled('Lunch van de binnenstad')
  const coming = await eventCalled('Stadsgesprek Wonen')
  const past = await eventCalled('Symposium Zorg in de wijk')
  await goTo(page, '/favours')
  const favour = (await page.locator('main a[href^="#/favours/"]').first().getAttribute('href'))?.slice(1).split('?')[0] ?? ''
  return [
    ...SCREENS,
    ...ofPerson,
    meeting,
    introduction,
    `${lunch}?tab=series`,
    coming,
    `${coming}/guests`,
    `${coming}/review`,
    `${coming}?tab=plan`,
    `${coming}/plan`,
    `${coming}/briefing`,
    `${coming}/now`,
    `${past}/debrief`,
    `${past}?tab=outcome`,
    favour,
  ]
}

/** Waits until a screen and what it reads are there. */
export async function expectSettled(page: Page, route: string): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading').first(), route).toBeVisible()
  await expect(page.locator('[aria-busy=true]'), route).toHaveCount(0)
}

/** What no screen may show: a key instead of its text, a hole that nothing filled, a value that is none. */
export async function unfinishedTexts(page: Page, namespaces: readonly string[]): Promise<string[]> {
  return await page.evaluate((spaces) => {
    const key = new RegExp(`\\b(?:${spaces.join('|')})\\.[a-z][A-Za-z-]*(?:\\.[A-Za-z-]+)*\\b`)
    const found: string[] = []
    const look = (text: string | null) => {
      if (text !== null && (key.test(text) || /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(text)))
        found.push(text.trim())
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) look(walker.currentNode.nodeValue)
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt']) look(element.getAttribute(name))
    }
    return found
  }, namespaces)
}
