import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import type { Asked } from '#shared/domain/prompts/asked.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import type { Queue } from '#shared/domain/prompts/queue.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { TODAY, contact, facts, followUp, idOf, meeting, rules as anyRules } from '../people.ts'

const rules = anyRules({ pausedRules: ['met-once', 'value-added', 'thank-you'] })
const now = v.parse(ClockTimeSchema, '12:00')

/** Someone to keep in touch with, the more days ago the warmer less; or with a follow-up due some days from now. */
const lapsed = (id: string, days = 70, fields: object = {}) =>
  facts({
    contact: contact({ id, cadence: { ideal: 60, longest: 120 }, ...fields }),
    meetings: [meeting({ date: addDays(TODAY, -days) }, [idOf(id)])],
  })
const due = (id: string, inDays: number) =>
  facts({ contact: contact({ id }), followUps: [followUp({ contactId: id, due: addDays(TODAY, inDays) })] })
/** Days since the last meeting are all different, so that warmth gives one order: the first of them first. */
const crowd = (count: number) => Array.from({ length: count }, (_none, n) => lapsed(`p${n}`, 61 + n))

const queue = (people: readonly ContactFacts[], asked?: Asked): Queue =>
  queueOf(
    people.flatMap((known) => promptsOf(known, { rules, today: TODAY })),
    [],
    new Map(people.map((known) => [known.contact.id, summarise(known, rules, TODAY)])),
    { rules, today: TODAY, now, asked },
  )
const who = ({ today }: Queue): string[] => today.map(({ key }) => key)
const without = (people: readonly ContactFacts[], ...ids: readonly string[]) =>
  people.filter(({ contact: { id } }) => !ids.includes(id))
const asked = (keys: string[], fields: Partial<Asked> = {}): Asked => ({
  day: TODAY,
  always: 0,
  keys,
  rounds: 0,
  ...fields,
})

describe('The number of a day', () => {
  const people = crowd(12)
  const five = who(queue(people))

  it('is not filled up: what was done, snoozed or put away today keeps its place', () => {
    expect(five).toHaveLength(5)
    const [first = '', second = ''] = five
    const left = queue(without(people, first, second), asked(five))
    expect(who(left)).toEqual(five.slice(2))
    expect(left).toMatchObject({ answered: 2 })
    expect(left.later).toHaveLength(7)
    expect(who(queue(without(people, ...five), asked(five)))).toEqual([])
  })

  it('gives a place back to what comes back', () => {
    expect(who(queue(people, asked(five)))).toEqual(five)
  })

  it('counts nobody who was not asked about', () => {
    expect(who(queue(without(people, 'p9', 'p10'), asked(five)))).toEqual(five)
  })

  it('goes on with as many again when asked to, and stops after all', () => {
    const rest = without(people, ...five)
    const more = queue(rest, asked(five, { rounds: 1 }))
    expect(who(more)).toHaveLength(5)
    const ten = asked([...five, ...who(more)], { rounds: 1 })
    expect(who(queue(without(rest, who(more)[0] ?? ''), ten))).toEqual(who(more).slice(1))
    expect(who(queue(rest, { ...ten, rounds: 0 }))).toEqual([])
  })

  it('has room for what opens during a calm day, up to the number', () => {
    const calm = crowd(2)
    expect(who(queue([...calm, ...people.slice(2, 9)], asked(who(queue(calm)))))).toHaveLength(5)
  })

  it('keeps who stands there when others would come first by tier, and gives way to the more urgent', () => {
    const loved = lapsed('loved', 65, { tier: 'a' })
    expect(who(queue([...people, loved], asked(five)))).toEqual(five)
    const urgent = due('urgent', -2)
    expect(who(queue([...people, urgent], asked(five)))).toEqual(['urgent', ...five.slice(0, 4)])
  })

  it('holds what was always shown in the morning, and not what comes to be shown besides', () => {
    const promised = [due('morning', 0), due('too', 0)]
    const morning = queue([...people, ...promised])
    expect(who(morning)).toEqual(['morning', 'too', ...five.slice(0, 3)])
    const three = asked(five.slice(0, 3), { always: 2 })
    expect(who(queue(people, three))).toEqual(five.slice(0, 3))
    expect(who(queue([...people, ...promised, due('noon', 0)], three))).toHaveLength(6)
  })
})
