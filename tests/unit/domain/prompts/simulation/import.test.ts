import { addDays } from '#shared/domain/calendar/days.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { Chance } from '#shared/sample/random.ts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day, favour, meeting, rules } from '../../people.ts'
import type { Moment } from './calendar.ts'
import { newContact, people } from './network.ts'
import { snapshot } from './places.ts'
import type { Snapshot } from './places.ts'
import { World } from './world.ts'

const TODAY = day('2024-01-20')
const IMPORTED = 3_000
const MORNING = v.parse(ClockTimeSchema, '10:00')

const at = (n: number): Moment => {
  const today = addDays(TODAY, n)
  return { instant: new Date(`${today}T09:00:00Z`), zone: 'Europe/Amsterdam', today, now: MORNING, opened: true }
}

/** Three thousand people with a meeting and a favour of years ago, evenly balanced, noted down in one day. */
function importOld(world: World, chance: Chance): void {
  for (let n = 0; n < IMPORTED; n += 1) {
    const { tier: _tier, cadence: _cadence, ...made } = newContact(`old${n}`, chance, TODAY)
    const { id } = world.add(made).contact
    const on = addDays(TODAY, -chance.between(200, 4_000))
    world.meet(meeting({ id: `old-m${n}`, date: on, treated: { kind: 'participants', ids: [id] } }, [id]))
    world.putFavour(favour({ id: `old-f${n}`, contactId: id, on, doneOn: on }))
  }
}

const keys = (items: Snapshot['queue']['today']): string[] => items.map(({ key }) => key)

describe('Importing 3,000 old records on one day', () => {
  const chance = new Chance(5)
  const world = new World(rules())
  people(world, chance, { a: 10, b: 30, c: 30, none: 50 })
  const before = snapshot(world, at(0)).queue
  importOld(world, chance)
  const after = snapshot(world, at(0)).queue

  it('changes nothing on Today, under Later or under Missed', () => {
    expect(before.later.length).toBeGreaterThan(0)
    expect(keys(after.today)).toEqual(keys(before.today))
    expect(keys(after.later)).toEqual(keys(before.later))
    expect(keys(after.missed)).toEqual(keys(before.missed))
  })

  it('adds nothing to the coming days but birthdays and other dates', () => {
    expect(after.coming.length).toBeGreaterThan(before.coming.length)
    expect(new Set(after.coming.flatMap(({ prompts }) => prompts.map(({ prompt }) => prompt.rule)))).toEqual(new Set(['date']))
  })

  it('keeps Today within its limit in the weeks that follow', () => {
    for (const n of [1, 2, 7, 14, 40]) {
      const { today } = snapshot(world, at(n)).queue
      expect(today.filter(({ always }) => !always).length).toBeLessThanOrEqual(5)
      expect(keys(today).filter((key) => key.startsWith('old'))).toEqual([])
    }
  })
})
