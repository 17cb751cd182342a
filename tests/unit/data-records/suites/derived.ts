import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { createContact } from '#data/commands/contacts.ts'
import type { Data } from '#data/data.ts'
import { factsOf } from '#data/derived/facts.ts'
import { deriveAll, rulesIn } from '#data/derived/maintain.ts'
import { refreshDerived } from '#data/derived/refresh.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import type { ReviewFacts } from '#shared/domain/facts.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { promptsOfEvent, promptsOfReview } from '#shared/domain/prompts/subjects.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import { contactRow } from '#tests/unit/data/suites/records.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { derivedOf, World } from '#tests/unit/data/suites/world.ts'
import { ageless } from './ageless.ts'
import type { Step } from './steps.ts'
import { acrossArbitrary, CITIES, doStep, stepArbitrary } from './steps.ts'

/** What the summary and prompt rows promise: always what the records say, on whatever day. */
export function derivedSuite(place: Place, numRuns: number): void {
  describe('the derived rows', () => {
    let world: World | undefined
    afterEach(() => world?.close())

    test('equal the full computation after random changes on random days', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(stepArbitrary, { minLength: 3, maxLength: 22 }), async (steps) => {
          const run = new World(place)
          const data = await run.open()
          for (const step of steps) await takeStep(run, data, step)
          await expectTrue(data)
          run.close()
        }),
        { numRuns },
      )
    }, 120_000)

    test('follow what changes with others: offers, names, guests, events in their city', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(acrossArbitrary, { minLength: 10, maxLength: 30 }), async (steps) => {
          const run = new World(place)
          const data = await run.open()
          for (let n = 0; n < 5; n += 1)
            await createContact(data, { name: { given: `P${n}` }, tier: 'b', city: CITIES[n % CITIES.length] })
          for (const step of steps) await takeStep(run, data, step)
          await expectTrue(data)
          run.close()
        }),
        { numRuns },
      )
    }, 120_000)

    test('of 5,000 new people need no look at meetings and are all there', async () => {
      world = new World(place)
      const data = await world.open()
      const people = Array.from({ length: 5_000 }, (_, n) => contactRow(`p${n}`, `Anna ${n}`))
      await change(data, { key: 'test' }, (db) => db.contacts.bulkAdd(people))
      expect(await data.db.summaries.count()).toBe(5_000)
      expect(await data.db.summaries.get(people[4_999]?.id ?? people[0]?.id ?? contactRow('x', 'x').id)).toMatchObject({
        name: 'Anna 4999 de Vries',
        poured: 0,
        received: 0,
      })
    })

    test('come out the same when they are worked out again from nothing', async () => {
      world = new World(place)
      const data = await world.open()
      for (const step of fc.sample(stepArbitrary, { numRuns: 60, seed: 7 })) await takeStep(world, data, step)
      const kept = await derivedOf(data)
      const moment = { today: data.clock.today(), now: data.clock.now(), zone: data.clock.zone() }
      await data.db.transaction('rw', data.db.tables, async () => deriveAll(data.db, moment))
      const again = await derivedOf(data)
      expect(ageless(again)).toEqual(ageless(kept))
    })

    test('a refresh touches only rows that time has turned, and leaves nothing in the log', async () => {
      world = new World(place)
      const data = await world.open()
      await refreshDerived(data)
      const plain = contactRow('plain', 'Bob')
      const born = contactRow('born', 'Anna', { birthday: '1980-11-30' })
      await change(data, { key: 'test' }, (db) => db.contacts.bulkAdd([plain, born]))
      const turnsOn = (await data.db.summaries.get(born.id))?.turnsOn
      if (turnsOn === undefined) throw new Error('a birthday turns a row')
      world.clock.set(`${addDays(turnsOn, -1)}T12:00:00.000Z`)
      expect(await refreshDerived(data)).toBe(0)
      world.clock.set(`${turnsOn}T12:00:00.000Z`)
      expect(await refreshDerived(data)).toBe(1)
      expect((await data.db.summaries.get(born.id))?.asOf).toBe(turnsOn)
      expect((await data.db.summaries.get(plain.id))?.asOf).toBe('2026-11-23')
      expect(await data.db.changes.count()).toBe(1)
    })

    test('of an older Bakkie are worked out again, once', async () => {
      world = new World(place)
      const data = await world.open()
      await change(data, { key: 'test' }, (db) => db.contacts.bulkAdd([contactRow('anna', 'Anna'), contactRow('bob', 'Bob')]))
      await data.db.meta.delete('derivedBy')
      await data.db.meta.put({ key: 'derivedUpTo', value: data.clock.today() })
      expect(await refreshDerived(data)).toBe(2)
      expect(await refreshDerived(data)).toBe(0)
    })

    test('made while the clock was a year ahead are put right when it is set back', async () => {
      world = new World(place)
      const data = await world.open()
      const anna = contactRow('anna', 'Anna', { birthday: '1980-11-30' })
      world.clock.set('2027-11-23T09:00:00.000Z')
      await change(data, { key: 'test' }, (db) => db.contacts.add(anna))
      expect((await data.db.prompts.toArray()).map(({ on }) => on)).toEqual(['2027-11-30'])
      world.clock.set('2026-11-23T09:00:00.000Z')
      expect(await refreshDerived(data)).toBe(1)
      expect((await data.db.summaries.get(anna.id))?.asOf).toBe('2026-11-23')
      expect((await data.db.prompts.toArray()).map(({ on }) => on)).toEqual(['2026-11-30'])
      expect(await refreshDerived(data)).toBe(0)
    })
  })
}

async function takeStep(world: World, data: Data, step: Step): Promise<void> {
  if (step.kind === 'days') {
    world.clock.set(`${addDays(data.clock.today(), daysOf(step))}T09:00:00.000Z`)
    await refreshDerived(data)
  } else await doStep(data, step)
}

/** Days that go by; now and then the clock was ahead and is set back. */
function daysOf({ a, n }: Step): number {
  return a % 4 === 0 ? -n : n
}

/** Every row is what the rules make of the records. */
async function expectTrue(data: Data): Promise<void> {
  const { db } = data
  const rules = await rulesIn(db)
  const today = data.clock.today()
  const ids = await db.contacts.toCollection().primaryKeys()
  expect((await db.summaries.toCollection().primaryKeys()).sort()).toEqual([...ids].sort())
  const prompts = await db.prompts.toArray()
  const wanted: Prompt[] = []
  for (const [id, facts] of await factsOf(db, ids)) {
    const row = await db.summaries.get(id)
    if (row === undefined) throw new Error('no summary')
    expect(row).toEqual(summarise(facts, rules, row.asOf))
    const fresh = summarise(facts, rules, today)
    expect(ageless(row)).toEqual(ageless(fresh))
    expect(phaseOf(row, today)).toBe(phaseOf(fresh, today))
    expect(warmthOf(row, today)).toBeCloseTo(warmthOf(fresh, today), 6)
    wanted.push(...promptsOf(facts, { rules, today }))
  }
  wanted.push(...(await promptsAboutThings(data)))
  expect(byId(prompts)).toEqual(byId(wanted))
}

/** The prompts about events, groups and the strategy, from all records. */
async function promptsAboutThings({ db, clock }: Data): Promise<Prompt[]> {
  const context = { rules: await rulesIn(db), today: clock.today() }
  const prompts: Prompt[] = []
  for (const event of await db.events.toArray())
    prompts.push(...promptsOfEvent({ event, planRows: await db.planRows.where('eventId').equals(event.id).count() }, context))
  const reviews = await db.reviews.toArray()
  const lastOf = (subject: string) =>
    reviews
      .filter((one) => one.subject === subject)
      .map(({ date }) => date)
      .toSorted()
      .at(-1)
  const about = (of: ReviewFacts['of'], last: Day | undefined) =>
    prompts.push(...promptsOfReview({ of, ...(last !== undefined && { last }) }, context))
  for (const group of await db.groups.toArray()) about({ kind: 'group', group }, lastOf(group.id))
  for (const strategy of await db.strategy.toArray()) about({ kind: 'strategy', strategy }, lastOf('strategy'))
  return prompts
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
}
