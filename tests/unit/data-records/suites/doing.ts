import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { messageSent, metToday } from '#data/commands/contactMade.ts'
import { addFollowUps, letBe } from '#data/commands/cooling.ts'
import { chooseCourse } from '#data/commands/course.ts'
import { addFavour } from '#data/commands/favours.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { changeProfile } from '#data/commands/profile.ts'
import { pauseRule } from '#data/commands/rules.ts'
import type { Data } from '#data/data.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { losingTouch, warmthCourseOf } from '#data/queries/losingTouch.ts'
import { messageToDraft } from '#data/queries/messageAbout.ts'
import { todayQueue } from '#data/queries/today.ts'
import { promptKey } from '#shared/domain/prompts/key.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** Doing what a prompt asks, and setting right who cools down: each one change, taken back as one. Today is 23 November 2026. */
export function doingSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())
  const coffee = (anna: Awaited<ReturnType<typeof person>>, date: string) =>
    logMeeting(data, { kind: 'coffee', date: day(date), participants: [{ contactId: anna }], where: 'Dudok', topics: ['boats'] })
  const asked = async () => (await todayQueue(data)).queue.today.flatMap(({ prompts }) => prompts.map(({ prompt }) => prompt))

  describe('doing it', () => {
    test('a message that was sent clears the thank-you', async () => {
      const anna = await person(data, 'Anna')
      await coffee(anna, '2026-11-21')
      expect((await asked()).map(({ rule }) => rule)).toEqual(['thank-you'])
      await undoably(data, () => messageSent(data, { contactId: anna, note: 'Thank you for the coffee' }))
      expect(await asked()).toEqual([])
      expect(await data.db.meetings.where('date').equals('2026-11-23').toArray()).toMatchObject([
        { kind: 'message', state: 'happened', note: 'Thank you for the coffee' },
      ])
      expect((await latestChanges(data, 1))[0]?.label.key).toBe('meeting.logged.message')
    })

    test('asked about, a promise of theirs waits a week for the answer', async () => {
      const anna = await person(data, 'Anna')
      await addFavour(data, {
        contactId: anna,
        direction: 'received',
        state: 'promised',
        what: 'an introduction',
        on: day('2026-11-01'),
        due: day('2026-11-10'),
        cups: cups(100),
      })
      const waiting = await asked()
      expect(waiting.map(({ rule }) => rule)).toEqual(['their-promise'])
      await undoably(data, () => messageSent(data, { contactId: anna, waiting }))
      expect(await asked()).toEqual([])
      world.clock.set('2026-11-30T09:00:00.000Z')
      expect((await asked()).map(({ rule }) => rule)).toEqual(['their-promise'])
    })

    test('"I met them today" is a coffee today, and clears keep in touch', async () => {
      const anna = await person(data, 'Anna', { tier: 'a' })
      await coffee(anna, '2026-10-01')
      expect((await asked()).map(({ rule }) => rule)).toContain('keep-in-touch')
      await undoably(data, () => metToday(data, anna))
      expect(await data.db.summaries.get(anna)).toMatchObject({ lastMet: '2026-11-23', meetings: 2 })
      expect((await asked()).map(({ rule }) => rule)).not.toContain('keep-in-touch')
    })

    test('one-way: each course answers the prompt and does what it says', async () => {
      const anna = await person(data, 'Anna', { tier: 'a' })
      const prompt = { id: promptKey('one-way', anna, '2026-11-20'), contactId: anna }
      const plan = { what: 'Ask her advice', due: day('2026-12-01') }
      await undoably(data, () => chooseCourse(data, anna, prompt, { kind: 'change', plan }))
      expect(await data.db.followUps.toArray()).toMatchObject([{ contactId: anna, ...plan, state: 'open' }])
      expect(await data.db.promptStates.get(prompt.id)).toMatchObject({ dismissedOn: '2026-11-23' })
      await undoably(data, () => chooseCourse(data, anna, { ...prompt, id: promptKey('one-way', anna, '2') }, { kind: 'invest' }))
      await undoably(data, () => chooseCourse(data, anna, { ...prompt, id: promptKey('one-way', anna, '3') }, { kind: 'rest' }))
      expect(await data.db.contacts.get(anna)).toMatchObject({ cadence: 'none' })
    })

    test('a rule is paused beside those that are', async () => {
      await pauseRule(data, 'thank-you')
      await undoably(data, () => pauseRule(data, 'loan'))
      expect((await rulesOf(data)).pausedRules).toEqual(['thank-you', 'loan'])
    })
  })

  describe('a message', () => {
    test('is drafted from the meeting it is about: where, topics, promises, and whether it was the first', async () => {
      await changeProfile(data, { name: 'Mia Jansen' })
      const anna = await person(data, 'Anna', { languages: ['nl'] })
      const { id } = await logMeeting(data, {
        kind: 'lunch',
        date: day('2026-11-21'),
        participants: [{ contactId: anna }],
        where: 'Dudok',
        topics: ['boats'],
        treated: { kind: 'participants', who: [{ contactId: anna }] },
        favours: [{ direction: 'given', state: 'promised', what: 'the drawings', who: { participant: 0 } }],
      })
      expect(await messageToDraft(data, anna, { kind: 'thank', meetingId: id })).toMatchObject({
        me: 'Mia',
        about: {
          kind: 'thank',
          meeting: { kind: 'lunch', date: '2026-11-21', where: 'Dudok', topics: ['boats'] },
          isFirst: true,
          isTreated: true,
          promised: ['the drawings'],
        },
      })
      await coffee(anna, '2026-11-01')
      expect((await messageToDraft(data, anna, { kind: 'thank', meetingId: id }))?.about).toMatchObject({ isFirst: false })
      expect((await messageToDraft(data, anna, { kind: 'in-touch' }))?.about).toEqual({ kind: 'in-touch', topics: ['boats'] })
      expect(await messageToDraft(data, anna, { kind: 'meet-again' })).toMatchObject({
        about: { meeting: { date: '2026-11-01' } },
      })
    })
  })

  describe('losing touch', () => {
    test('lists who cools; a plan, "not a worry" and a meeting ahead set it right', async () => {
      const [anna, bob, carla] = [await person(data, 'Anna'), await person(data, 'Bob'), await person(data, 'Carla')]
      for (const id of [anna, bob, carla]) await coffee(id, '2026-09-20')
      expect((await losingTouch(data)).map(({ summary }) => summary.name).toSorted()).toEqual(['Anna', 'Bob', 'Carla'])
      await logMeeting(data, { kind: 'coffee', date: day('2026-12-01'), participants: [{ contactId: carla }] })
      const cooling = await losingTouch(data)
      expect(cooling).toHaveLength(2)
      await undoably(data, () => addFollowUps(data, [anna, bob], { what: 'Call', due: day('2026-12-01') }))
      expect(await data.db.followUps.count()).toBe(2)
      await undoably(data, () => letBe(data, cooling))
      expect(await losingTouch(data)).toEqual([])
      // A later contact starts anew: another time they cool, they are listed again.
      await coffee(anna, '2026-09-22')
      expect((await losingTouch(data)).map(({ summary }) => summary.name)).toEqual(['Anna'])
    })

    test('draws the last 52 weeks of one relation', async () => {
      const anna = await person(data, 'Anna')
      await coffee(anna, '2026-09-20')
      const course = await warmthCourseOf(data, anna, 90)
      expect(course).toHaveLength(53)
      expect(course[0]).toEqual({ day: '2025-11-24', warmth: 0 })
      expect(course.at(-1)?.warmth).toBeCloseTo((await losingTouch(data))[0]?.warmth ?? -1)
    })
  })
}
