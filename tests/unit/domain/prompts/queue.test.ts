import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { loadOf } from '#shared/domain/prompts/load.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import type { Queue, QueueItem } from '#shared/domain/prompts/queue.ts'
import { PromptStateSchema } from '#shared/domain/records/desk.ts'
import type { PromptState, Rules } from '#shared/domain/records/desk.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../anyFacts.ts'
import { TODAY, contact, facts, favour, followUp, idOf, meeting, rules as anyRules } from '../people.ts'

const clock = (text: string) => v.parse(ClockTimeSchema, text)
const state = (fields: Record<string, unknown>): PromptState => v.parse(PromptStateSchema, fields)
const NOON = clock('12:00')

/** Rules that leave out what nearly everyone here would have besides. */
const rules = (fields: Record<string, unknown> = {}): Rules => anyRules({ pausedRules: ['met-once', 'value-added'], ...fields })
const PLAIN = rules()

/** Someone with one follow-up of the given day, unless said otherwise. */
const someone = (id: string, fields: Record<string, unknown> = {}, parts: Partial<ContactFacts> = {}): ContactFacts =>
  facts({ ...parts, contact: contact({ id, ...fields }) })

const promptsFor = (everyone: readonly ContactFacts[], own: Rules = PLAIN, today = TODAY): Prompt[] =>
  everyone.flatMap((known) => promptsOf(known, { rules: own, today }))
const rows = (everyone: readonly ContactFacts[], own: Rules = PLAIN, today = TODAY): Map<ContactId, Summary> =>
  new Map(everyone.map((known) => [known.contact.id, summarise(known, own, today)]))

const queue = (
  everyone: readonly ContactFacts[],
  states: readonly PromptState[] = [],
  own: Rules = PLAIN,
  now = NOON,
  today = TODAY,
): Queue => queueOf(promptsFor(everyone, own, today), states, rows(everyone, own, today), { rules: own, today, now })
const who = (items: readonly QueueItem[]): string[] => items.map(({ key }) => key)

const due = (id: string, date: string, fields: Record<string, unknown> = {}) =>
  someone(id, fields, { followUps: [followUp({ contactId: id, due: date })] })
const lastMet = (id: string, days: number, fields: Record<string, unknown> = {}) =>
  someone(id, fields, { meetings: [meeting({ date: addDays(TODAY, -days) }, [idOf(id)])] })

describe('Order', () => {
  it('is by urgency: due or overdue, a window that ends within 3 days, past the longest, the rest', () => {
    const people = [
      lastMet('rest', 40, { cadence: { ideal: 30, longest: 60 } }),
      lastMet('past-longest', 61, { cadence: { ideal: 30, longest: 60 } }),
      lastMet('thank', 3),
      due('overdue', '2026-11-20'),
    ]
    expect(queue(people).today.map(({ contactId, urgency }) => [contactId, urgency])).toEqual([
      ['overdue', 3],
      ['thank', 2],
      ['past-longest', 1],
      ['rest', 0],
    ])
  })

  it('calls a window that ends in 4 days not yet urgent', () => {
    expect(queue([lastMet('thank', 1)]).today[0]?.urgency).toBe(0)
    expect(queue([lastMet('thank', 2)]).today[0]?.urgency).toBe(2)
  })

  it('calls the last day within the longest cadence not yet past it', () => {
    expect(queue([lastMet('someone', 60, { tier: 'a' })]).today[0]?.urgency).toBe(0)
    expect(queue([lastMet('someone', 61, { tier: 'a' })]).today[0]?.urgency).toBe(1)
  })

  it('is then by tier, C before none', () => {
    const people = [due('1', '2026-11-20'), ...['c', 'b', 'a'].map((tier, n) => due(`${n + 2}`, '2026-11-20', { tier }))]
    expect(who(queue(people).today)).toEqual(['4', '3', '2', '1'])
  })

  it('is then by warmth at stake: warmth now less warmth in 30 days without contact', () => {
    const cold = due('cold', '2026-11-20')
    const warm = { ...due('warm', '2026-11-20'), meetings: [meeting({ date: '2026-01-01' }), meeting({ date: '2026-11-10' })] }
    const items = queue([cold, warm]).today
    expect(who(items)).toEqual(['warm', 'cold'])
    expect(items[1]?.atStake).toBe(0)
  })
})

describe('Today', () => {
  const overdue = Array.from({ length: 8 }, (_none, n) => due(`person-${n}`, '2026-11-20'))

  it('shows at most five, or what the user set; the rest stand under Later', () => {
    expect(queue(overdue).today).toHaveLength(5)
    expect(queue(overdue).later).toHaveLength(3)
    expect(queue(overdue, [], rules({ promptsPerDay: 2 })).today).toHaveLength(2)
  })

  it('always shows promises, follow-ups and loans due today, and dates of tiers A and B', () => {
    const loan = { item: 'boek', handedOverOn: '2026-10-01', returnBy: TODAY }
    const always = [
      someone('promise', {}, { favours: [favour({ contactId: 'promise', state: 'promised', due: TODAY })] }),
      someone('loan', {}, { favours: [favour({ contactId: 'loan', loan })] }),
      due('follow-up', TODAY),
      someone('birthday-a', { tier: 'a', birthday: '--11-24' }),
      someone('birthday-b', { tier: 'b', birthday: '--11-21' }),
    ]
    const one = queue([...overdue, ...always], [], rules({ promptsPerDay: 1 }))
    expect(who(one.today).sort()).toEqual(['birthday-a', 'birthday-b', 'follow-up', 'loan', 'promise'])
    expect(one.later).toHaveLength(8)
    expect(who(queue([...overdue, due('follow-up', TODAY)]).today)).toHaveLength(5)
    expect(who(queue([...overdue, due('first', TODAY, { tier: 'a' })]).today)).toHaveLength(5)
  })

  it('leaves other dates to the coming days, unless there is more to say', () => {
    const other = someone('other', { tier: 'c', birthday: '--11-30' })
    expect(queue([other])).toMatchObject({ today: [], later: [], coming: [{ contactId: 'other' }] })
    const more = { ...due('more', '2026-11-20'), contact: contact({ id: 'more', birthday: '--11-30' }) }
    expect(queue([more]).today[0]?.prompts.map(({ prompt }) => prompt.rule)).toEqual(['follow-up', 'date'])
    expect(queue([more]).coming).toEqual([])
  })

  it('shows one contact once, reasons joined, the most urgent first', () => {
    const busy = someone(
      'anna',
      { tier: 'a' },
      {
        meetings: [meeting({ date: '2026-08-01' })],
        followUps: [followUp({ due: '2026-11-20' }), followUp({ due: '2026-11-22' })],
      },
    )
    const items = queue([busy]).today
    expect(items).toHaveLength(1)
    expect(items[0]?.prompts.map(({ prompt, urgency }) => [prompt.rule, urgency])).toEqual([
      ['follow-up', 3],
      ['follow-up', 3],
      ['keep-in-touch', 1],
    ])
  })

  it('asks once whether a meeting with several people happened', () => {
    const planned = meeting({ state: 'planned', date: '2026-11-20' }, [idOf('anna'), idOf('bob')])
    const people = [someone('anna', {}, { meetings: [planned] }), someone('bob', { tier: 'b' }, { meetings: [planned] })]
    expect(who(queue(people).today)).toEqual(['bob'])
    const anna = promptsFor(people).find(({ contactId }) => contactId === 'anna')
    expect(queue(people, [state({ id: anna?.id, dismissedOn: TODAY })]).today).toEqual([])
  })

  it('waits for the time of what is due at a time', () => {
    const at = [someone('anna', {}, { followUps: [followUp({ due: TODAY, time: '15:00' })] })]
    expect(queue(at, [], PLAIN, clock('14:59')).today).toEqual([])
    expect(queue(at, [], PLAIN, clock('15:00')).today).toHaveLength(1)
  })

  it('keeps dates of tiers A and B for the day before to the end of their window; before that they stand under the coming days', () => {
    const on = (tier: string, birthday: string) => {
      const { today, later, coming } = queue([someone('anna', { tier, birthday })])
      return [today.length, later.length, coming.length]
    }
    expect([on('a', '--11-30'), on('b', '--11-25')]).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ])
    expect([on('a', '--11-24'), on('b', '--11-23'), on('b', '--11-20')]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ])
  })

  it('shows on a day off what is always shown and nothing else', () => {
    const people = [...overdue, due('follow-up', TODAY), someone('birthday', { tier: 'b', birthday: '--11-23' })]
    const monday = queue(people, [], rules({ daysOff: [1] }))
    expect(who(monday.today).sort()).toEqual(['birthday', 'follow-up'])
    expect(monday.dayOff).toBe(true)
    expect(monday.later).toHaveLength(8)
    expect(queue(overdue, [], rules({ daysOff: [0] })).dayOff).toBe(false)
  })

  it('says no prompt of a rule paused since', () => {
    expect(
      queueOf(promptsFor(overdue), [], rows(overdue), { rules: rules({ pausedRules: ['follow-up'] }), today: TODAY, now: NOON })
        .today,
    ).toEqual([])
  })
})

describe('Missed', () => {
  const thanked = (days: number) => [lastMet('anna', days)]

  it('holds what ended at most 30 days ago', () => {
    expect(queue(thanked(5)).missed).toEqual([])
    expect(who(queue(thanked(6)).missed)).toEqual(['anna'])
    expect(who(queue(thanked(35)).missed)).toEqual(['anna'])
    expect(queue(thanked(36)).missed).toEqual([])
    const stored = promptsFor(thanked(5))
    const on = (days: number) =>
      queueOf(stored, [], new Map(), { rules: PLAIN, today: addDays(TODAY, days), now: NOON }).missed.length
    expect([on(0), on(1), on(30), on(31)]).toEqual([0, 1, 1, 0])
  })

  it('shows what ended last first', () => {
    expect(who(queue([lastMet('long', 20), lastMet('just', 7)]).missed)).toEqual(['just', 'long'])
  })
})

describe('What the user says to a prompt', () => {
  const person = [due('anna', '2026-11-20')]
  const id = promptsFor(person)[0]?.id

  it('snoozed: it comes back on the day chosen', () => {
    const snoozed = [state({ id, snoozedUntil: '2026-11-30' })]
    expect(queue(person, snoozed)).toMatchObject({ today: [], later: [], missed: [], hiddenToday: 1 })
    expect(queue(person, snoozed, PLAIN, NOON, addDays(TODAY, 7)).today).toHaveLength(1)
  })

  it('snoozed past its window: it comes back on the day chosen all the same, then is missed', () => {
    const thank = [lastMet('anna', 3)]
    const prompts = promptsFor(thank)
    const states = [state({ id: prompts[0]?.id, snoozedUntil: addDays(TODAY, 7) })]
    const on = (days: number) => queueOf(prompts, states, new Map(), { rules: PLAIN, today: addDays(TODAY, days), now: NOON })
    expect([on(6).today.length, on(7).today.length, on(8).today.length, on(8).missed.length]).toEqual([0, 1, 0, 1])
  })

  it('not this one: it is gone for good, and so it is from Missed', () => {
    expect(queue(person, [state({ id, dismissedOn: TODAY })])).toMatchObject({ today: [], later: [], missed: [], hiddenToday: 0 })
    const thank = [lastMet('anna', 10)]
    expect(queue(thank, [state({ id: promptsFor(thank)[0]?.id, dismissedOn: TODAY })]).missed).toEqual([])
  })

  it('not this one, said of a keep-in-touch, holds until the next meeting only', () => {
    const before = promptsFor([lastMet('anna', 100, { tier: 'a' })]).find(({ rule }) => rule === 'keep-in-touch')
    const after = promptsFor([lastMet('anna', 50, { tier: 'a' })]).find(({ rule }) => rule === 'keep-in-touch')
    expect(before?.id).not.toBe(after?.id)
  })
})

describe('The queue', () => {
  it('loses no prompt: every open one is in exactly one place, and no contact twice', () => {
    const people = fc.array(anyFacts, { maxLength: 12 }).map((list) =>
      list.map((known, n): ContactFacts => {
        const id = idOf(`person-${n}`)
        return {
          ...known,
          contact: { ...known.contact, id },
          favours: known.favours.map((item) => ({ ...item, contactId: id })),
          followUps: known.followUps.map((item) => ({ ...item, contactId: id })),
        }
      }),
    )
    fc.assert(
      fc.property(people, fc.nat(30), fc.integer({ min: 1, max: 20 }), fc.nat(3), (everyone, days, promptsPerDay, nth) => {
        const own = rules({ promptsPerDay })
        const prompts = promptsFor(everyone, own)
        const today = addDays(TODAY, days)
        const states = prompts
          .filter((_prompt, n) => nth > 0 && n % (nth + 1) === 0)
          .map(({ id }, n) => state(n % 2 === 0 ? { id, dismissedOn: TODAY } : { id, snoozedUntil: addDays(TODAY, 10) }))
        const result = queueOf(prompts, states, rows(everyone, own), { rules: own, today, now: clock('23:59') })
        const stateOf = new Map(states.map((said) => [said.id, said]))
        const placed = [
          ...[...result.today, ...result.later, ...result.coming].flatMap((item) => item.prompts.map(({ prompt }) => prompt.id)),
          ...result.waiting.map(({ id }) => id),
        ]
        const contacts = [...result.today, ...result.later, ...result.coming].map(({ contactId }) => contactId)
        const open = prompts.filter(({ id, from, until }) => {
          const said = stateOf.get(id)
          const snoozed = said?.snoozedUntil
          const end = until !== undefined && snoozed !== undefined && snoozed > until ? snoozed : until
          return (
            from <= today &&
            (end === undefined || today <= end) &&
            said?.dismissedOn === undefined &&
            !(snoozed !== undefined && snoozed > today)
          )
        })
        expect([...placed].sort()).toEqual(open.map(({ id }) => id).sort())
        expect(new Set(contacts).size).toBe(contacts.length)
        expect(result.today.filter(({ always }) => !always).length).toBeLessThanOrEqual(promptsPerDay)
        if (result.later.length > 0) expect(result.today.length).toBeGreaterThanOrEqual(promptsPerDay)
      }),
    )
  })
})

describe('The coming four weeks', () => {
  it('count a short cadence every time it comes round', () => {
    const weekly = promptsFor([lastMet('anna', 8, { cadence: { ideal: 6 } })])
    expect(loadOf(weekly, [], { rules: rules({ promptsPerDay: 1 }), today: TODAY }).perDay).toBe(4 / 28)
  })

  it('ask for too much when more contacts a day come up than Today shows', () => {
    const people = (count: number) => Array.from({ length: count }, (_none, n) => lastMet(`person-${n}`, 20, { tier: 'a' }))
    const load = (count: number, own = rules({ promptsPerDay: 1 })) =>
      loadOf(promptsFor(people(count), own), [], { rules: own, today: TODAY })
    expect(load(28)).toEqual({ perDay: 1, keepInTouch: 28, tooMuch: false })
    expect(load(29).tooMuch).toBe(true)
    expect(load(24, rules({ promptsPerDay: 1, daysOff: [0, 6] })).tooMuch).toBe(true)
    expect(load(0, rules({ daysOff: [0, 1, 2, 3, 4, 5, 6] }))).toEqual({ perDay: 0, keepInTouch: 0, tooMuch: false })
  })
})
