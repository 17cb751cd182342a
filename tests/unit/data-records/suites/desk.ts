import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { createContact, updateContact } from '#data/commands/contacts.ts'
import { addEvent } from '#data/commands/events.ts'
import { addFollowUp } from '#data/commands/followUps.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { changeProfile } from '#data/commands/profile.ts'
import { dismissPrompts, snoozePrompts, wakePrompts } from '#data/commands/promptStates.ts'
import { changeRules, resetRules } from '#data/commands/rules.ts'
import { deleteView, renameView, saveView, updateView } from '#data/commands/savedViews.ts'
import { InvalidDraft } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import { refreshDerived } from '#data/derived/refresh.ts'
import { profileOf, rulesOf, savedViews } from '#data/queries/desk.ts'
import { promptsAbout, todayFirst, todayQueue } from '#data/queries/today.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** What the user says to prompts, and their rules, profile and saved views. */
export function deskSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())

  describe('a prompt', () => {
    test('snoozed is hidden until its day; dismissed does not come back; woken does', async () => {
      const anna = await person(data, 'Anna')
      await addFollowUp(data, { contactId: anna, what: 'bellen', due: day('2026-11-23') })
      const [item] = (await todayQueue(data)).queue.today
      const prompts = (item?.prompts ?? []).map(({ prompt }) => prompt)
      expect(prompts).toMatchObject([{ rule: 'follow-up', contactId: anna }])
      expect(await todayFirst(data)).toMatchObject({ items: [item], isFirstUse: false })
      await undoably(data, () => snoozePrompts(data, prompts, day('2026-11-25')))
      expect((await todayQueue(data)).queue).toMatchObject({ today: [], hiddenToday: 1 })
      world.clock.set('2026-11-25T09:00:00.000Z')
      expect((await todayQueue(data)).queue.today).toHaveLength(1)
      await undoably(data, () => dismissPrompts(data, prompts, 'al gedaan'))
      expect((await latestChanges(data, 1))[0]?.label).toEqual({ key: 'prompt.dismissedAbout', values: { name: 'Anna' } })
      expect((await todayQueue(data)).queue.today).toEqual([])
      expect(await data.db.promptStates.toArray()).toMatchObject([{ dismissedOn: '2026-11-25', why: 'al gedaan' }])
      await undoably(data, () =>
        wakePrompts(
          data,
          prompts.map((prompt) => prompt.id),
        ),
      )
      expect((await todayQueue(data)).queue.today).toHaveLength(1)
    })

    test('snoozed comes back on its day however long ago its window ended: about a person, their city, an event', async () => {
      const { id: anna } = await createContact(data, { name: { given: 'Anna' }, tier: 'b', city: 'Utrecht' })
      await addEvent(data, { name: 'Borrel', date: day('2026-11-24'), city: 'Utrecht' })
      await logMeeting(data, { kind: 'coffee', date: day('2026-06-01'), participants: [{ contactId: anna }] })
      await updateContact(data, anna, { birthday: v.parse(PartialDateSchema, '1980-11-22') })
      const open = async () => (await data.db.prompts.toArray()).filter(({ until }) => until !== undefined)
      const rules = (await open()).map(({ rule }) => rule).sort()
      expect(rules).toEqual(['date', 'event-debrief', 'event-plan', 'travelling'])
      await snoozePrompts(data, await open(), day('2027-03-01'))
      for (const today of ['2027-01-10', '2027-02-28', '2027-03-01']) {
        world.clock.set(`${today}T09:00:00.000Z`)
        await refreshDerived(data)
      }
      const { queue } = await todayQueue(data)
      const back = [...queue.today, ...queue.later, ...queue.coming].flatMap(({ prompts }) => prompts)
      expect(
        back
          .map(({ prompt }) => prompt.rule)
          .filter((rule) => rule !== 'keep-in-touch')
          .sort(),
      ).toEqual(rules)
      world.clock.set('2027-04-01T09:00:00.000Z')
      await refreshDerived(data)
      expect(await open()).toMatchObject([{ rule: 'date', on: '2027-11-22' }])
    })

    test('about a meeting with two, answered with one of them, is answered on the page of the other too', async () => {
      const anna = await person(data, 'Anna')
      const bob = await person(data, 'Bob')
      const participants = [{ contactId: anna }, { contactId: bob }]
      await logMeeting(data, { kind: 'coffee', date: day('2026-11-24'), participants })
      world.clock.set('2026-11-25T09:00:00.000Z')
      const [item] = (await todayQueue(data)).queue.today
      expect((await todayQueue(data)).queue.today).toHaveLength(1)
      expect((await promptsAbout(data, bob)).open?.prompts).toHaveLength(1)
      await dismissPrompts(
        data,
        (item?.prompts ?? []).map(({ prompt }) => prompt),
      )
      expect((await promptsAbout(data, anna)).open).toBeUndefined()
      expect((await promptsAbout(data, bob)).open).toBeUndefined()
    })

    test('cannot be snoozed to a day that is not ahead', async () => {
      await expect(snoozePrompts(data, [], day('2026-11-23'))).rejects.toThrow(InvalidDraft)
    })
  })

  describe('the rules', () => {
    test('are the default ones until changed, and a change moves every balance with it', async () => {
      expect(await rulesOf(data)).toEqual(DEFAULT_RULES)
      const anna = await person(data, 'Anna')
      await logMeeting(data, {
        kind: 'call',
        date: day('2026-11-20'),
        treated: { kind: 'me' },
        participants: [{ contactId: anna }],
      })
      expect((await data.db.summaries.get(anna))?.poured).toBe(50)
      await undoably(data, () => changeRules(data, { cups: { ...DEFAULT_RULES.cups, call: cups(300) }, promptsPerDay: 3 }))
      expect((await data.db.summaries.get(anna))?.poured).toBe(300)
      await undoably(data, () => changeRules(data, { cadences: {} }))
      expect(await rulesOf(data)).toMatchObject({ promptsPerDay: 3, cadences: {} })
      await undoably(data, () => resetRules(data))
      expect((await data.db.summaries.get(anna))?.poured).toBe(50)
      await expect(changeRules(data, { promptsPerDay: 0 })).rejects.toMatchObject({ fields: ['promptsPerDay'] })
    })

    test('that only say how screens show things work nobody out anew; others do', async () => {
      const met = await person(data, 'Anna')
      const known = await person(data, 'Bob')
      await logMeeting(data, {
        kind: 'walk',
        date: day('2026-11-20'),
        treated: { kind: 'me' },
        participants: [{ contactId: met }],
      })
      // A mark on the rows that only working them out wipes.
      await data.db.summaries.where('id').anyOf(met, known).modify({ minutes: 1 })
      await undoably(data, () => changeRules(data, { promptsPerDay: 4, currency: 'GBP', daysOff: [0], firstDayOfWeek: 0 }))
      expect((await data.db.summaries.bulkGet([met, known])).map((row) => row?.minutes)).toEqual([1, 1])
      await changeRules(data, { cups: { ...DEFAULT_RULES.cups, walk: cups(200) } })
      expect((await data.db.summaries.get(met))?.poured).toBe(200)
      expect((await data.db.summaries.bulkGet([met, known])).map((row) => row?.minutes)).toEqual([0, 0])
    })

    test('leave a row as of its day when they do not change what it says', async () => {
      const known = await person(data, 'Bob')
      world.clock.set('2026-11-24T09:00:00.000Z')
      const walked = await person(data, 'Anna')
      await logMeeting(data, {
        kind: 'walk',
        date: day('2026-11-20'),
        treated: { kind: 'me' },
        participants: [{ contactId: walked }],
      })
      world.clock.set('2026-11-25T09:00:00.000Z')
      await changeRules(data, { cups: { ...DEFAULT_RULES.cups, walk: cups(200) } })
      expect((await data.db.summaries.bulkGet([known, walked])).map((row) => [row?.asOf, row?.poured])).toEqual([
        ['2026-11-23', 0],
        ['2026-11-25', 200],
      ])
    })
  })

  test('the profile is kept field by field', async () => {
    expect(await profileOf(data)).toEqual({ id: 'me' })
    await undoably(data, () => changeProfile(data, { name: 'Joris', city: 'Utrecht' }))
    await undoably(data, () => changeProfile(data, { city: '' }))
    expect(await profileOf(data)).toEqual({ id: 'me', name: 'Joris' })
  })

  test('a view is saved, renamed, changed and deleted', async () => {
    const { id } = await undoably(data, () => saveView(data, { name: 'Utrecht', query: 'in:utrecht' }))
    await saveView(data, { name: 'Archief', query: 'is:archived' })
    expect((await savedViews(data)).map((view) => view.name)).toEqual(['Archief', 'Utrecht'])
    await undoably(data, () => renameView(data, id, 'Domstad'))
    await undoably(data, () => updateView(data, id, { sort: { column: 'warmth', direction: 'descending' } }))
    expect(await data.db.savedViews.get(id)).toMatchObject({ name: 'Domstad', query: 'in:utrecht', sort: { column: 'warmth' } })
    await undoably(data, () => deleteView(data, id))
    await expect(saveView(data, { name: ' ', query: 'x' })).rejects.toThrow(InvalidDraft)
  })
}
