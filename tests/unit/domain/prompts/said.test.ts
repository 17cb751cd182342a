import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import type { Queue } from '#shared/domain/prompts/queue.ts'
import { PromptStateSchema } from '#shared/domain/records/desk.ts'
import type { PromptState, Rules } from '#shared/domain/records/desk.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { TODAY, contact, facts, favour, idOf, meeting, rules } from '../people.ts'

const NOON = v.parse(ClockTimeSchema, '12:00')
const state = (fields: Record<string, unknown>): PromptState => v.parse(PromptStateSchema, { dismissedOn: TODAY, ...fields })
const on = (people: readonly ContactFacts[], states: readonly PromptState[], today: Day, own: Rules = rules()): Queue =>
  queueOf(
    people.flatMap((known) => promptsOf(known, { rules: own, today })),
    states,
    new Map(people.map((known) => [known.contact.id, summarise(known, own, today)])),
    { rules: own, today, now: NOON },
  )
const idsOn = (people: readonly ContactFacts[], states: readonly PromptState[], today: Day): string[] =>
  on(people, states, today).today.flatMap((item) => item.prompts.map(({ prompt }) => prompt.rule))

/** Met twice, the last time `days` ago, with a tier. */
const met = (id: string, days: number, fields: Record<string, unknown> = {}): ContactFacts =>
  facts({
    contact: contact({ id, tier: 'b', valueAdded: { weAdd: 'rust' }, ...fields }),
    meetings: [1_000, days].map((ago) => meeting({ date: addDays(TODAY, -ago) }, [idOf(id)])),
  })

describe('Not this one', () => {
  it('said of a keep-in-touch, holds a whole longest cadence, or until the next contact', () => {
    const anna = met('anna', 100)
    const [prompt] = promptsOf(anna, { rules: rules(), today: TODAY })
    const away = [state({ id: prompt?.id, contactId: 'anna' })]
    expect(idsOn([anna], [], TODAY)).toEqual(['keep-in-touch'])
    expect(idsOn([anna], away, addDays(TODAY, 180))).toEqual([])
    expect(idsOn([anna], away, addDays(TODAY, 181))).toEqual(['keep-in-touch'])
    expect(idsOn([met('anna', 92)], away, TODAY)).toEqual(['keep-in-touch'])
  })

  it('because it was done outside Bakkie, holds for this prompt for good', () => {
    const anna = met('anna', 100)
    const [prompt] = promptsOf(anna, { rules: rules(), today: TODAY })
    const away = [state({ id: prompt?.id, contactId: 'anna', said: 'did-it' })]
    expect(idsOn([anna], away, addDays(TODAY, 2_000))).toEqual([])
  })

  it('never with this person, holds for every later prompt of the rule, for them alone', () => {
    const before = met('anna', 200)
    const [prompt] = promptsOf(before, { rules: rules(), today: TODAY })
    const away = [state({ id: prompt?.id, contactId: 'anna', said: 'never' })]
    const after = met('anna', 95)
    expect(on([after, met('bob', 95)], away, TODAY).today.map(({ key }) => key)).toEqual(['bob'])
    const promise = { ...after, favours: [favour({ state: 'promised', due: TODAY })] }
    expect(idsOn([promise], away, TODAY)).toEqual(['my-promise'])
  })

  it('said of giving back, holds a quarter of a year', () => {
    const anna = facts({ favours: [favour({ direction: 'received', cups: 800, doneOn: '2026-01-01' })] })
    const [prompt] = promptsOf(anna, { rules: rules(), today: TODAY })
    const away = [state({ id: prompt?.id, contactId: 'anna' })]
    expect(idsOn([anna], away, addDays(TODAY, 90))).toEqual([])
    expect(idsOn([anna], away, addDays(TODAY, 91))).toEqual(['give-back'])
  })
})

describe('Tier A without value added', () => {
  const people = ['anna', 'bob', 'carla'].map((id) => facts({ contact: contact({ id, tier: 'a' }) }))
  const say = (id: string, fields: Record<string, unknown>) => state({ id: `value-added:${id}`, contactId: id, ...fields })

  it('is asked about one person at a time, and the others wait', () => {
    const queue = on(people, [], TODAY)
    expect(queue.today.map(({ key }) => key)).toEqual(['anna'])
    expect(queue.waiting.map(({ contactId }) => contactId)).toEqual(['bob', 'carla'])
  })

  it('passes to the next the day after it was put away, not at once', () => {
    const away = [say('anna', {})]
    expect(on(people, away, TODAY).today).toEqual([])
    expect(on(people, away, addDays(TODAY, 1)).today.map(({ key }) => key)).toEqual(['bob'])
  })

  it('leaves everyone in peace while it is snoozed', () => {
    const snoozed = [say('anna', { dismissedOn: undefined, snoozedUntil: addDays(TODAY, 3) })]
    expect(on(people, snoozed, addDays(TODAY, 2)).today).toEqual([])
    expect(on(people, snoozed, addDays(TODAY, 3)).today.map(({ key }) => key)).toEqual(['anna'])
  })
})
