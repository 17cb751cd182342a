import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import type { ReviewFacts } from '#shared/domain/facts.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { promptsOfEvent, promptsOfReview } from '#shared/domain/prompts/subjects.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { GroupSchema, StrategySchema } from '#shared/domain/records/gathering.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { TODAY, day, event, rules } from '../people.ts'

const of = (fields: Record<string, unknown>, planRows = 0, today = TODAY) =>
  promptsOfEvent({ event: event(fields), planRows }, { rules: DEFAULT_RULES, today })
const only = (rule: Prompt['rule'], prompts: readonly Prompt[]) => prompts.filter((prompt) => prompt.rule === rule)
const shown = (prompts: readonly Prompt[], today: string, now = '12:00') =>
  queueOf(prompts, [], new Map(), { rules: DEFAULT_RULES, today: day(today), now: v.parse(ClockTimeSchema, now) })

describe('Event without a plan', () => {
  it('stands from 3 days before until it starts', () => {
    const prompts = only('event-plan', of({ date: '2026-11-26', time: '18:00' }))
    expect(prompts).toMatchObject([
      { from: '2026-11-23', until: '2026-11-26', untilTime: '18:00', action: { kind: 'plan-event' } },
    ])
    expect(shown(prompts, '2026-11-22').today).toEqual([])
    expect(shown(prompts, '2026-11-23').today).toHaveLength(1)
    expect(shown(prompts, '2026-11-26', '17:59').today).toHaveLength(1)
    expect(shown(prompts, '2026-11-26', '18:00')).toMatchObject({ today: [], missed: [{ about: { kind: 'event' } }] })
  })

  it('stands its whole day when the time is not known', () => {
    const prompts = only('event-plan', of({ date: '2026-11-26' }))
    expect(shown(prompts, '2026-11-26', '23:59').today).toHaveLength(1)
    expect(shown(prompts, '2026-11-27', '00:00').today).toEqual([])
  })

  it('is cleared by the first row of a plan, and is another when the event is moved', () => {
    expect(only('event-plan', of({ date: '2026-11-26' }, 1))).toEqual([])
    const keys = ['2026-11-26', '2026-11-27'].map((date) => of({ id: 'e', date })[0]?.id)
    expect(new Set(keys).size).toBe(2)
  })
})

test('an event on the last days there are has no prompt, and neither has one that lasts until then', () => {
  expect(of({ date: '9999-12-31' })).toEqual([])
  expect(only('event-debrief', of({ date: '2026-11-10', endDate: '9999-12-31' }))).toEqual([])
})

describe('Event without a debrief', () => {
  it('stands for 14 days after it, from its end or the next morning', () => {
    expect(only('event-debrief', of({ date: '2026-11-10' }))).toMatchObject([{ from: '2026-11-11', until: '2026-11-24' }])
    expect(only('event-debrief', of({ date: '2026-11-10', endTime: '21:00' }))).toMatchObject([
      { from: '2026-11-10', fromTime: '21:00', until: '2026-11-24' },
    ])
    expect(only('event-debrief', of({ date: '2026-11-10', endDate: '2026-11-12' }))).toMatchObject([
      { from: '2026-11-13', until: '2026-11-26' },
    ])
  })

  it('is cleared by the debrief, and raised by no old event', () => {
    expect(only('event-debrief', of({ date: '2026-11-10', debriefedOn: '2026-11-11' }))).toEqual([])
    expect(of({ date: '2026-10-10' })).toMatchObject([{ rule: 'event-debrief' }])
    expect(of({ date: '2026-10-09' })).toEqual([])
  })
})

describe('Review due', () => {
  const group = (fields: Record<string, unknown> = {}): ReviewFacts['of'] => ({
    kind: 'group',
    group: v.parse(GroupSchema, {
      id: 'g',
      createdAt: '2026-01-15T09:00:00.000Z',
      kind: 'circle',
      name: 'Kring',
      topics: [],
      status: 'active',
      reviewEveryMonths: 6,
      ...fields,
    }),
  })
  const strategy = (fields: Record<string, unknown>): ReviewFacts['of'] => ({
    kind: 'strategy',
    strategy: v.parse(StrategySchema, { id: 'strategy', firstGroups: [], reviewEveryMonths: 12, ...fields }),
  })
  const due = (about: ReviewFacts['of'], last?: string) =>
    promptsOfReview({ of: about, ...(last !== undefined && { last: day(last) }) }, { rules: DEFAULT_RULES, today: TODAY })

  it('stands once the last review is as many months ago, without end', () => {
    expect(due(group(), '2026-08-31')).toMatchObject([
      { from: '2027-02-28', about: { kind: 'group', groupId: 'g' }, reason: { key: 'review-group.any' } },
    ])
    expect(due(strategy({}), '2025-11-01')).toMatchObject([
      { from: '2026-11-01', about: { kind: 'strategy' }, action: { kind: 'review', subject: 'strategy' } },
    ])
    expect(due(group(), '2026-08-31')[0]?.until).toBeUndefined()
  })

  it('counts the first from the day the group was made or the strategy written', () => {
    expect(due(group())).toMatchObject([{ from: '2026-07-15', reason: { key: 'review-group-first.any' } }])
    expect(due(strategy({ writtenOn: '2026-03-01' }))).toMatchObject([{ from: '2027-03-01' }])
    expect(due(strategy({}))).toEqual([])
  })

  it('is for what is reviewed on a rhythm and still there', () => {
    expect(due(group({ reviewEveryMonths: undefined }))).toEqual([])
    expect(due(group({ status: 'archived' }))).toEqual([])
    const paused = rules({ pausedRules: ['review'] })
    expect(promptsOfReview({ of: group() }, { rules: paused, today: TODAY })).toEqual([])
  })
})

describe('What is about no person', () => {
  it('stands in the queue once, its reasons joined, counted like anyone', () => {
    const one = event({ id: 'e', date: '2026-11-24', endDate: '2026-11-24' })
    const [plan] = promptsOfEvent({ event: one, planRows: 0 }, { rules: DEFAULT_RULES, today: TODAY })
    const [debrief] = only(
      'event-debrief',
      promptsOfEvent({ event: event({ id: 'e', date: '2026-11-20' }), planRows: 1 }, { rules: DEFAULT_RULES, today: TODAY }),
    )
    if (plan === undefined || debrief === undefined) throw new Error('both are asked')
    const queue = shown([plan, debrief], TODAY)
    expect(queue.today.map(({ key, urgency, prompts }) => [key, urgency, prompts.length])).toEqual([['event:e', 2, 2]])
  })
})
