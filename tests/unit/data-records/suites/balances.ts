import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { balancesOfEveryone } from '#data/balances/index.ts'
import { undoLatest } from '#data/change/undo.ts'
import { addFavour } from '#data/commands/favours.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { changeRules, resetRules } from '#data/commands/rules.ts'
import type { Data } from '#data/data.ts'
import { factsOf } from '#data/derived/facts.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { derivedOf, World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'
import { doStep, stepArbitrary } from './steps.ts'

/** What is worked out from everyone's facts at once: totals, what other rules would change, and a change of the rules. */
export function balancesSuite(place: Place, numRuns: number): void {
  let world: World
  let data: Data
  let anna: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna')
    await coffee('2025-03-01')
    await coffee('2026-11-02')
    await addFavour(data, { contactId: anna, direction: 'received', state: 'done', what: 'tip', doneOn: day('2026-11-03') })
  })
  afterEach(() => world.close())

  const coffee = (date: string) =>
    logMeeting(data, { kind: 'coffee', date: day(date), treated: { kind: 'me' }, participants: [{ contactId: anna }] })
  const today = () => data.clock.today()

  test('everyone together: cups by month and each balance, of what counts', async () => {
    const client = balancesOfEveryone(data)
    const { months, rows } = await client.everyone({ what: {} }, today())
    expect(rows).toEqual([{ id: anna, poured: 200, received: 100, phase: 'mutual' }])
    expect([months[0]?.month, months.at(-1)]).toEqual([
      '2025-03',
      { month: '2026-11', poured: 100, received: 100, balance: { poured: 200, received: 100 } },
    ])
    expect((await client.everyone({ what: { counting: 'favours' } }, today())).rows).toMatchObject([{ poured: 0, received: 100 }])
    expect((await client.everyone({ what: { from: day('2026-01-01') } }, today())).rows).toMatchObject([
      { poured: 100, received: 100 },
    ])
  })

  test('the entries a number was made of, the latest first and no more than asked for', async () => {
    const client = balancesOfEveryone(data)
    const all = await client.entries({ what: {} }, {}, today(), 2)
    expect(all).toMatchObject({ count: 3, poured: 200, received: 100 })
    expect(all.entries.map(({ entry }) => entry.date)).toEqual(['2026-11-03', '2026-11-02'])
    expect(await client.entries({ what: {} }, { side: 'poured', month: '2026-11' }, today(), 9)).toMatchObject({
      count: 1,
      entries: [{ contactId: anna, name: 'Anna', entry: { direction: 'poured', origin: { kind: 'meeting' } } }],
    })
    expect(await client.entries({ what: {}, among: [] }, {}, today(), 9)).toMatchObject({ count: 0 })
  })

  test('money and time beside the cups: per currency, a meeting once, and what they were made of', async () => {
    const bob = await person(data, 'Bob')
    const both = [{ contactId: anna }, { contactId: bob }]
    const bill = (amount: number, currency: string) => ({ amount, currency })
    await logMeeting(data, {
      kind: 'lunch',
      date: day('2026-11-10'),
      treated: { kind: 'me' },
      participants: both,
      minutes: 90,
      money: bill(3001, 'EUR'),
    })
    await logMeeting(data, {
      kind: 'coffee',
      date: day('2026-11-12'),
      treated: { kind: 'participants', who: [{ contactId: bob }] },
      participants: [{ contactId: bob }],
      minutes: 30,
      money: bill(500, 'GBP'),
    })
    const client = balancesOfEveryone(data)
    expect(await client.beside({ what: {} }, {}, today(), 0)).toEqual({
      minutes: 120,
      money: [
        { currency: 'EUR', poured: 3001, received: 0 },
        { currency: 'GBP', poured: 0, received: 500 },
      ],
      entries: [],
      count: 0,
    })
    const time = await client.beside({ what: {} }, { show: 'time' }, today(), 9)
    expect(time.entries.map(({ entry }) => entry)).toMatchObject([{ minutes: 30 }, { minutes: 90 }])
    const euros = await client.beside({ what: {} }, { show: 'money', currency: 'EUR' }, today(), 1)
    expect(euros).toMatchObject({ count: 2, entries: [{ entry: { direction: 'poured', origin: { kind: 'meeting' } } }] })
    expect(await client.beside({ what: {}, among: [anna] }, {}, today(), 0)).toMatchObject({
      minutes: 90,
      money: [{ currency: 'EUR', poured: 1501 }],
    })
    expect(await client.beside({ what: { counting: 'favours' } }, {}, today(), 0)).toMatchObject({ minutes: 0, money: [] })
  })

  test('what other rules would change is told without changing anything', async () => {
    const before = await derivedOf(data)
    const effect = await balancesOfEveryone(data).preview(
      { ...DEFAULT_RULES, cups: { ...DEFAULT_RULES.cups, coffee: cups(400) } },
      today(),
    )
    expect(effect).toEqual({ balances: 1, becoming: { investing: 1 } })
    expect(await balancesOfEveryone(data).preview(DEFAULT_RULES, today())).toEqual({ balances: 0, becoming: {} })
    expect(await derivedOf(data)).toEqual(before)
  })

  test('follows what is written, so that everyone is read once', async () => {
    const client = balancesOfEveryone(data)
    const sides = async () =>
      (await client.everyone({ what: {} }, today())).rows.map(({ poured, received }) => [poured, received])
    expect(await sides()).toEqual([[200, 100]])
    await coffee('2026-11-20')
    expect(await sides()).toEqual([[300, 100]])
    await undoLatest(data)
    expect(await sides()).toEqual([[200, 100]])
    const bob = await person(data, 'Bob')
    await addFavour(data, { contactId: bob, direction: 'given', state: 'done', what: 'tip', cups: cups(500), doneOn: today() })
    expect((await sides()).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [200, 100],
      [500, 0],
    ])
  })

  test('a balance of everyone is the one of the summary, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 3, maxLength: 15 }), async (steps) => {
        const run = new World(place)
        const own = await run.open()
        const client = balancesOfEveryone(own)
        for (const step of steps) {
          if (step.kind === 'days') continue
          await doStep(own, step)
          const rows = new Map((await client.everyone({ what: {} }, own.clock.today())).rows.map((row) => [row.id, row]))
          for (const summary of await own.db.summaries.toArray()) {
            const { poured, received } = summary
            if (poured + received === 0) expect(rows.has(summary.id)).toBe(false)
            else
              expect(rows.get(summary.id)).toEqual({
                id: summary.id,
                poured,
                received,
                phase: phaseOf(summary, own.clock.today()),
              })
          }
        }
        run.close()
      }),
      { numRuns },
    )
  }, 120_000)

  test('a change of the rules is one change with everything that follows, and undone in one', async () => {
    const before = await derivedOf(data)
    const parts: number[] = []
    const heads = await data.db.changes.count()
    await changeRules(
      data,
      { cups: { ...DEFAULT_RULES.cups, coffee: cups(400) }, patienceMonths: 6 },
      { onProgress: ({ done, total }) => parts.push(done / total) },
    )
    expect(await data.db.changes.count()).toBe(heads + 1)
    expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 800, patienceMonths: 6 })
    expect(Math.max(...parts)).toBe(1)
    await undoLatest(data)
    expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 200, patienceMonths: 24 })
    expect(await derivedOf(data)).toEqual(before)
  })

  test('what another window writes meanwhile counts by the new rules too', async () => {
    let written: Promise<unknown> | undefined
    await changeRules(
      data,
      { cups: { ...DEFAULT_RULES.cups, coffee: cups(400) } },
      {
        onProgress: () => {
          written ??= Dexie.ignoreTransaction(() => coffee('2026-11-21'))
        },
      },
    )
    await written
    await expectTrue()
    expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 1200 })
  })

  test('a change of the rules that is stopped leaves everything as it was', async () => {
    const before = await derivedOf(data)
    const stopping = new AbortController()
    const changed = changeRules(
      data,
      { cups: { ...DEFAULT_RULES.cups, coffee: cups(400) } },
      { signal: stopping.signal, onProgress: ({ done, total }) => done / total >= 0.5 && stopping.abort() },
    )
    await expect(changed).rejects.toMatchObject({ name: 'AbortError' })
    expect(await rulesIn(data.db)).toEqual(DEFAULT_RULES)
    expect(await derivedOf(data)).toEqual(before)
    await resetRules(data)
  })

  /** Every summary is what the rules make of the records. */
  async function expectTrue(): Promise<void> {
    const rules = await rulesIn(data.db)
    for (const [id, facts] of await factsOf(data.db, await data.db.contacts.toCollection().primaryKeys()))
      expect(await data.db.summaries.get(id)).toEqual(summarise(facts, rules, today()))
  }
}
