import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { undoLatest } from '#data/change/undo.ts'
import { addFollowUp } from '#data/commands/followUps.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { dismissPrompts, snoozePrompts } from '#data/commands/promptStates.ts'
import { changeRules } from '#data/commands/rules.ts'
import type { Data } from '#data/data.ts'
import { askMore, askNoMore, noteAsked } from '#data/derived/askedToday.ts'
import { beginDay } from '#data/engine/beginDay.ts'
import { pump } from '#data/engine/pump.ts'
import { todayFirst, todayQueue } from '#data/queries/today.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'

/** The day's number stays the day's number. Today is Monday 23 November 2026. */
export function askedSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    for (const name of ['Anna', 'Bob', 'Carla', 'Dirk', 'Els', 'Femke', 'Guus'])
      await addFollowUp(data, { contactId: await person(data, name), what: 'bellen', due: day('2026-11-20') })
    await changeRules(data, { promptsPerDay: 3 })
    await beginDay(data)
  })
  afterEach(() => world.close())
  const first = async () => (await todayFirst(data)).items
  const idsOf = async () => (await first()).flatMap(({ contactId }) => contactId ?? [])
  const promptsOf = async (at: number) => ((await first())[at]?.prompts ?? []).map(({ prompt }) => prompt)

  describe('what Today asks on a day', () => {
    test('is not filled up when it is put away, snoozed or done, wherever that was', async () => {
      const [, two, three] = await idsOf()
      await dismissPrompts(data, await promptsOf(0))
      expect(await idsOf()).toEqual([two, three])
      await snoozePrompts(data, await promptsOf(0), day('2026-11-30'))
      expect(await idsOf()).toEqual([three])
      await undoLatest(data)
      expect(await idsOf()).toEqual([two, three])
      const { queue } = await todayQueue(data)
      expect(queue).toMatchObject({ answered: 1 })
      expect(await todayFirst(data)).toMatchObject({ answered: 1, later: queue.later.length, items: queue.today })
    })

    test('is the same in another window and after a restart, and begins anew the next day', async () => {
      await dismissPrompts(data, await promptsOf(0))
      const other = await world.open()
      await beginDay(other)
      expect((await todayFirst(other)).items).toHaveLength(2)
      world.clock.set('2026-11-24T09:00:00.000Z')
      await beginDay(other)
      expect((await todayFirst(other)).items).toHaveLength(3)
    })

    test('survives a rebuild in the middle of the day, and undo and the history do not know of it', async () => {
      const [, two, three] = await idsOf()
      await dismissPrompts(data, await promptsOf(0))
      await pump(data, () => undefined)
      world.loseDatabase()
      data = await world.open()
      await beginDay(data)
      expect(await idsOf()).toEqual([two, three])
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'prompt.dismissedAbout' }, kept: 0 })
      expect(await idsOf()).toHaveLength(3)
      await pump(data, () => undefined)
      world.loseDatabase()
      world.clock.set('2026-11-24T09:00:00.000Z')
      data = await world.open()
      expect(await idsOf()).toHaveLength(3)
    })

    test('is said once in the log, however much is done', async () => {
      for (let n = 0; n < 3; n += 1) await dismissPrompts(data, await promptsOf(0))
      expect((await data.db.changes.toArray()).filter(({ asked }) => asked !== undefined)).toHaveLength(1)
    })

    test('goes on with as many again when the user wants to, and stops after all', async () => {
      for (let n = 0; n < 3; n += 1) await dismissPrompts(data, await promptsOf(0))
      expect(await todayFirst(data)).toMatchObject({ items: [], later: 4, wentOn: false })
      await askMore(data)
      const { day: today, items } = await todayFirst(data)
      await noteAsked(data, today, items)
      expect(items).toHaveLength(3)
      await dismissPrompts(data, await promptsOf(0))
      expect(await first()).toHaveLength(2)
      expect((await todayFirst(data)).wentOn).toBe(true)
      await askNoMore(data)
      expect(await todayFirst(data)).toMatchObject({ items: [], later: 3, wentOn: false })
    })

    test('is after a rebuild as the last change says it: what was gone on with since is asked for once more', async () => {
      for (let n = 0; n < 3; n += 1) await dismissPrompts(data, await promptsOf(0))
      await askMore(data)
      await noteAsked(data, day('2026-11-23'), (await todayFirst(data)).items)
      await dismissPrompts(data, await promptsOf(0))
      await askMore(data)
      expect((await data.db.meta.get('askedToday'))?.value).toMatchObject({ rounds: 2 })
      await pump(data, () => undefined)
      world.loseDatabase()
      data = await world.open()
      expect((await data.db.meta.get('askedToday'))?.value).toMatchObject({ rounds: 1 })
    })

    test('leaves its places as they are for someone nobody asked about', async () => {
      const stranger: ContactId = await person(data, 'Hanna')
      await logMeeting(data, { kind: 'coffee', date: day('2026-11-23'), participants: [{ contactId: stranger }] })
      expect(await first()).toHaveLength(3)
    })

    test('is no change: nothing is logged, and of a day that is over nothing is noted', async () => {
      const count = await data.db.changes.count()
      await askMore(data)
      await noteAsked(data, day('2026-11-22'), await first())
      expect(await data.db.changes.count()).toBe(count)
      expect(await data.db.meta.get('askedToday')).toMatchObject({ value: { day: '2026-11-23', rounds: 1 } })
    })
  })

  test('a day off asks only what is always shown', async () => {
    await addFollowUp(data, { contactId: await person(data, 'Ilse'), what: 'bloemen', due: day('2026-11-23') })
    await changeRules(data, { daysOff: [1] })
    const { items, dayOff, later } = await todayFirst(data)
    expect(items.map(({ always }) => always)).toEqual([true])
    expect({ dayOff, later }).toEqual({ dayOff: true, later: 7 })
  })
}
