import { expect, test } from '@playwright/test'
import { enterUntilTold, longTasks, routeShown, shownAfter } from './harness/moments.ts'
import { inProduct } from './harness/product.ts'
import { head, tasks, time } from './harness/report.ts'
import { spreadOf } from './world/figures.ts'

/** How often each thing is measured. */
const STARTS = 9
const VISITS = 20
const COFFEES = 30
const SCROLLS = 120
const FRAME = 16

test('the screens answer among 10,000 contacts and 100,000 meetings', async () => {
  await inProduct(async ({ page, start }) => {
    await start()
    await shownAfter(page, 'main h1')
    const name = await aName()

    head('screens: start')
    const [today, search]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < STARTS; turn += 1) {
      await start()
      today.push(await shownAfter(page, 'main li button, main li a'))
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill(name)
      search.push(await shownAfter(page, '[role="option"] mark'))
    }
    time('start → usable Today', spreadOf(today), { median: 1_200 })
    time('start → the search finds someone', spreadOf(search), { median: 3_000 })
    await page.keyboard.press('Escape')

    head('screens: people')
    const visits: number[] = []
    for (let turn = 0; turn < VISITS; turn += 1) {
      await routeShown(page, '/settings', 'main h1')
      await page.waitForTimeout(100)
      visits.push(await routeShown(page, '/people', '[role="grid"] tr[data-index]'))
    }
    time('list → first rows', spreadOf(visits), { median: 100 })
    tasks('long tasks over 50 ms while scrolling', await longTasks(page, scroll))
    tasks('long tasks over 50 ms while typing a filter', await longTasks(page, type))

    head('screens: log a coffee')
    const coffees: number[] = []
    for (let turn = 0; turn < COFFEES; turn += 1) {
      await page.getByRole('banner').getByRole('button', { name: 'Log a coffee' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill(`coffee with ${name} at Dudok${turn}`)
      await expect(dialog.getByRole('button', { name: /^Dudok|Dudok/ }).first()).toBeVisible()
      coffees.push(await enterUntilTold(page, 'Logged coffee'))
      await page.getByRole('alertdialog').first().getByRole('button', { name: 'Close' }).click()
    }
    time('Enter → durable and visible', spreadOf(coffees), { median: 30, p95: 80 })
    expect(coffees).toHaveLength(COFFEES)

    /** Someone in the list, by the name that stands there. */
    async function aName(): Promise<string> {
      await routeShown(page, '/people', '[role="grid"] tr[data-index]')
      return (await page.getByRole('rowheader').nth(7).locator('[title]').first().getAttribute('title')) ?? ''
    }
    async function scroll(): Promise<void> {
      await page.getByRole('grid').hover()
      for (let turn = 0; turn < SCROLLS; turn += 1) {
        await page.mouse.wheel(0, turn % 10 === 9 ? 40_000 : 600)
        await page.waitForTimeout(FRAME)
      }
    }
    async function type(): Promise<void> {
      const field = page.getByRole('searchbox', { name: 'Filter people' })
      await field.pressSequentially(name, { delay: 60 })
      await field.fill('')
      await field.pressSequentially('tier:a last:>60d in:utrecht', { delay: 60 })
      await field.fill('')
    }
  })
})
