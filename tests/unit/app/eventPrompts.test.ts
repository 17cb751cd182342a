import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { routeOf } from '#app/features/routes.ts'
import { eventIdOf, eventPath } from '#app/place/ids.ts'
import { deedsOf } from '#app/prompts/deeds.ts'
import { eventDebriefPath, eventPlanPath, pathOf } from '#app/prompts/paths.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { promptsOfEvent } from '#shared/domain/prompts/subjects.ts'
import { DEFAULT_RULES, type PromptRule } from '#shared/domain/records/desk.ts'
import { EventSchema } from '#shared/domain/records/gathering.ts'

const today = asDay('2026-11-23')
/** The prompt of a rule about an event on a day. */
const promptOf = (rule: PromptRule, date: string) => {
  const event = v.parse(EventSchema, { id: 'lunch 1', createdAt: '2026-11-01T09:00:00.000Z', name: 'Lunch', date })
  const prompt = promptsOfEvent({ event, planRows: 0 }, { rules: DEFAULT_RULES, today }).find((one) => one.rule === rule)
  if (prompt === undefined) throw new Error('no prompt')
  return { event, prompt }
}

describe('a prompt about an event', () => {
  it('leads to the page of the event', () => {
    const { event, prompt } = promptOf('event-plan', '2026-11-25')
    expect(pathOf(prompt)).toBe('/events/lunch%201')
    const found = routeOf(eventPath(event.id))
    expect(found?.route.path).toBe('/events/:id')
    expect(eventIdOf(found?.params)).toBe(event.id)
  })

  it('without a plan has a button to the plan', () => {
    const { event, prompt } = promptOf('event-plan', '2026-11-25')
    expect(deedsOf(prompt).main).toMatchObject({ id: 'plan', title: 'today.action.planEvent' })
    expect(eventPlanPath(event.id)).toBe('/events/lunch%201?tab=plan')
  })

  it('without a debrief has a button to the debrief', () => {
    const { event, prompt } = promptOf('event-debrief', '2026-11-20')
    expect(deedsOf(prompt).main).toMatchObject({ id: 'debrief', title: 'today.action.debriefEvent' })
    expect(routeOf(eventDebriefPath(event.id))?.params).toEqual({ id: event.id })
  })
})
