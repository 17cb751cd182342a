import type { Locator, Page } from '@playwright/test'
import { expect, test } from './harness/bakkie.ts'
import { moveAhead, setAhead } from './harness/clock.ts'
import { type Machine, machineAround } from './harness/machine.ts'
import { expectStarted, goTo, logCoffee } from './harness/steps.ts'

const ZONE = 'Europe/Amsterdam'
const HOUR = 3_600_000
const DAY = 24 * HOUR
const DAYS = 30
/** What Today shows at most, besides what is due today. */
const LIMIT = 5

/** Something to do for someone: from which day of the thirty on, and what became of it. */
interface Task {
  readonly who: string
  readonly what: string
  from: number
  isDone: boolean
}

const TASKS: readonly (readonly [who: string, what: string, inDays: number])[] = [
  ['Anna Aalbers', 'send the drawings', 0],
  ['Bram Bakker', 'call about the boat', 0],
  ['Carla Cohen', 'bring the ladder', 1],
  ['Dirk Dekker', 'ask about the exam', 4],
  ['Els Evers', 'look up the recipe', 8],
  ['Femke Faber', 'read the chapter', 9],
  ['Guus Gerrits', 'book the table', 15],
  ['Hanna Hoek', 'return the call', 21],
]

/** Numbers from 0 to 1 that are the same every time: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Milliseconds from now to ten in the morning in Amsterdam, today: no summer time can move it to another day. */
function toTheMorning(): number {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' }).format(new Date())
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (10 - hours) * HOUR - minutes * 60_000
}

async function plan(page: Page, who: string, what: string, inDays: number): Promise<void> {
  await page.keyboard.press('u')
  const form = page.getByRole('dialog', { name: 'A follow-up' })
  await form.getByRole('combobox', { name: 'For whom' }).fill(who)
  await page.getByRole('option', { name: `Add “${who}”` }).click()
  await form.getByRole('textbox', { name: 'What' }).fill(what)
  await form.getByRole('textbox', { name: 'When', exact: true }).fill(inDays === 0 ? 'today' : `in ${inDays} days`)
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
}

/** Moves the clock of the machine and of the page to the same morning. @returns the day of the week, 0 is Sunday */
async function wakeOn(page: Page, machine: Machine, ahead: number): Promise<number> {
  await moveAhead(page, ahead)
  await machine.suffer({ ahead })
  const morning = new Date(Date.now() + ahead)
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  await expect(page.getByText(words.format(morning).replace(',', ''), { exact: true })).toBeVisible()
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short' }).format(morning)
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(weekday)
}

/** Does, snoozes or leaves the first thing of the morning; what came of it is noted with its task. */
async function act(page: Page, row: Locator, task: Task, day: number, weekday: number, chance: number): Promise<void> {
  if (chance < 0.2) return
  if (chance < 0.5) {
    const isNextWeek = chance < 0.3
    await row.getByRole('button', { name: `More for ${task.who}` }).click()
    await page.getByRole('menuitem', { name: isNextWeek ? 'Snooze until next week' : 'Snooze until tomorrow' }).click()
    task.from = day + (isNextWeek ? (8 - weekday) % 7 || 7 : 1)
  } else {
    await row.getByRole('button', { name: 'Done' }).click()
    task.isDone = true
  }
  await expect(row).toHaveCount(0)
}

test('thirty days lived through the screen: what is due comes, what was done never again, what was snoozed on its day', async ({
  bakkie,
}) => {
  const machine = await machineAround(bakkie.dataFolder)
  const start = toTheMorning()
  await machine.suffer({ ahead: start })
  await bakkie.startHost({ env: { ...machine.env, TZ: ZONE } })
  const page = await bakkie.openBrowser((context) => setAhead(context, start))
  await expectStarted(page)
  await logCoffee(page, 'coffee with Ilse Idema, she treated')
  for (const [who, what, inDays] of TASKS) await plan(page, who, what, inDays)
  const tasks = TASKS.map(([who, what, from]): Task => ({ who, what, from, isDone: false }))
  await goTo(page, '/today')

  const list = page.getByRole('list', { name: 'People to look after' })
  const rows = list.getByRole('listitem')
  const rowOf = ({ what }: Task) => rows.filter({ hasText: what })
  const random = seeded(23)
  for (let day = 0; day < DAYS; day += 1) {
    await test.step(`day ${day}`, async () => {
      const weekday = await wakeOn(page, machine, start + day * DAY)
      const open = tasks.filter(({ isDone, from }) => !isDone && from <= day)
      for (const task of open) await expect(rowOf(task), task.what).toBeVisible()
      for (const task of tasks) if (!open.includes(task)) await expect(rowOf(task), task.what).toHaveCount(0)
      const texts = await rows.allInnerTexts()
      expect(texts.filter((text) => !text.includes('planned for today')).length).toBeLessThanOrEqual(LIMIT)

      // A word of thanks, and whatever else is to be written, is sent at once.
      const write = list.getByRole('button', { name: /^(Thank them|Write)…/ })
      if ((await write.count()) > 0) {
        await write.first().click()
        await page.getByRole('button', { name: 'I sent it' }).click()
        await expect(write).toHaveCount(0)
      }
      const [task] = open
      if (task !== undefined) await act(page, rowOf(task), task, day, weekday, random())
    })
  }
  expect(tasks.filter(({ isDone }) => isDone).length).toBeGreaterThan(TASKS.length / 2)
})
