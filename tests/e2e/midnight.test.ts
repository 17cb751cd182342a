import { expect, test } from './harness/bakkie.ts'
import { setAhead } from './harness/clock.ts'
import { machineAround } from './harness/machine.ts'
import { expectPeople, expectStarted, logCoffee } from './harness/steps.ts'

/** How long before midnight the test begins, in ms: enough for a start on a busy machine. */
const BEFORE = 40_000
const ZONE = 'Europe/Amsterdam'

/** Milliseconds from now to `before` ms before the next midnight in Amsterdam, summer or winter. */
function aheadToMidnight(before: number): number {
  const [hours = 0, minutes = 0, seconds = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'medium' })
    .format(new Date())
    .split(':')
    .map(Number)
  return ((23 - hours) * 3600 + (59 - minutes) * 60 + (60 - seconds)) * 1000 - before
}

test('at midnight an open window turns to the new day by itself, without a change', async ({ bakkie }) => {
  const machine = await machineAround(bakkie.dataFolder)
  const ahead = aheadToMidnight(BEFORE)
  await machine.suffer({ ahead })
  await bakkie.startHost({ env: { ...machine.env, TZ: ZONE } })
  const page = await bakkie.openBrowser((context) => setAhead(context, ahead))
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries, I treated')
  await expectPeople(page, 'Anna de Vries')
  const row = page.getByRole('row').filter({ hasText: 'Anna de Vries' })
  await expect(row).toContainText('today')
  await expect(row).toContainText('yesterday', { timeout: BEFORE + 30_000 })
})
