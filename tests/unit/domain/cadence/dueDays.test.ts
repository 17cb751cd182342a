import { describe, expect, it } from 'vitest'
import { dueDays } from '#shared/domain/cadence/dueDays.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { promptKey } from '#shared/domain/prompts/key.ts'
import type { ContactPrompt } from '#shared/domain/prompts/prompt.ts'
import { PromptStateSchema, type PromptState } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { idOf, rules, TODAY } from '../people.ts'

const due = (name: string, from: Day): ContactPrompt => ({
  id: promptKey('keep-in-touch', name),
  rule: 'keep-in-touch',
  contactId: idOf(name),
  reason: { key: 'keep-in-touch.any', values: { name } },
  from,
  longestOn: addDays(from, 30),
  action: { kind: 'meet' },
})
const said = (name: string, fields: Partial<PromptState>): PromptState =>
  v.parse(PromptStateSchema, { id: promptKey('keep-in-touch', name), contactId: name, ...fields })
const namesOn = (days: ReturnType<typeof dueDays>, date: Day) =>
  days.find((day) => day.date === date)?.due.map(({ contactId }) => contactId)

describe('Who is due in the coming weeks', () => {
  it('is told for six whole weeks, the present one first', () => {
    const days = dueDays([], [], rules({ firstDayOfWeek: 0 }), TODAY)
    expect(days).toHaveLength(42)
    expect(days[0]?.date).toBe(addDays(TODAY, -1))
  })
  it('stands on the day the ideal time has passed; the snoozed on the day they come back, the put away nowhere', () => {
    const prompts = [due('anna', addDays(TODAY, 3)), due('bob', addDays(TODAY, -5)), due('carla', addDays(TODAY, 3))]
    const states = [said('bob', { snoozedUntil: addDays(TODAY, 9) }), said('carla', { dismissedOn: TODAY })]
    const days = dueDays(prompts, states, rules(), TODAY)
    expect(namesOn(days, addDays(TODAY, 3))).toEqual(['anna'])
    expect(namesOn(days, addDays(TODAY, 9))).toEqual(['bob'])
    expect(days.flatMap((day) => day.due)).toHaveLength(2)
  })
  it('spreads forty who are due on one day, as the queue does', () => {
    const prompts = Array.from({ length: 40 }, (_, at) => due(`person ${at}`, addDays(TODAY, 1)))
    const days = dueDays(prompts, [], rules({ promptsPerDay: 5 }), TODAY)
    expect(days.map((day) => day.due.length).filter((count) => count > 0)).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
  })
  it('is nobody while keep in touch is paused', () => {
    const days = dueDays([due('anna', TODAY)], [], rules({ pausedRules: ['keep-in-touch'] }), TODAY)
    expect(days.every((day) => day.due.length === 0)).toBe(true)
  })
})
