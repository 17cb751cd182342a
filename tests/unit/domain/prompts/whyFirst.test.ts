import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { promptsOfEvent } from '#shared/domain/prompts/subjects.ts'
import { whyFirst } from '#shared/domain/prompts/whyFirst.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { TODAY, contact, event, facts, followUp, meeting, rules } from '../people.ts'

const own = rules({ pausedRules: ['met-once', 'value-added'] })
const context = { rules: own, today: TODAY, now: v.parse(ClockTimeSchema, '12:00') }

/** Why the one person stands where they stand, each part as "key values". */
const why = (parts: Partial<ContactFacts>): string[] => {
  const known = facts(parts)
  const summary = summarise(known, own, TODAY)
  const { today } = queueOf(promptsOf(known, context), [], new Map([[known.contact.id, summary]]), context)
  const [item] = today
  if (item === undefined) throw new Error('someone is on Today')
  return whyFirst(item, summary, TODAY).map(({ key, values }) => [key, ...Object.values(values)].join(' '))
}
const followUps = (due: string) => [followUp({ due })]

describe('Why first', () => {
  it('says how urgent it is, then the tier, then what happens to the warmth', () => {
    expect(why({ followUps: followUps(addDays(TODAY, -3)), contact: contact({ tier: 'a' }), meetings: [meeting()] })).toEqual([
      'due.ago 3',
      'tier.a',
      'warmth.falls 63 39',
    ])
  })

  it('says when it is due today, and that such are always shown', () => {
    expect(why({ followUps: followUps(TODAY) })).toEqual(['due.today', 'tier.none', 'warmth.stays 0', 'always'])
  })

  it('says when the window ends', () => {
    const met = (days: number) => why({ meetings: [meeting({ date: addDays(TODAY, -days) })] })[0]
    expect([met(1), met(3), met(4), met(5)]).toEqual(['noHurry', 'ends.ahead 2', 'ends.ahead 1', 'ends.today'])
  })

  it('says when the longest cadence is past', () => {
    const met = [400, 70].map((days) => meeting({ date: addDays(TODAY, -days) }))
    expect(why({ meetings: met, contact: contact({ tier: 'a' }) })[0]).toBe('longest')
  })

  it('says of an event how soon it is, and nothing of tiers and warmth', () => {
    const prompts = promptsOfEvent({ event: event({ date: addDays(TODAY, 2) }), planRows: 0 }, context)
    const [item] = queueOf(prompts, [], new Map(), context).today
    expect(item && whyFirst(item, undefined, TODAY)).toEqual([{ key: 'ends.ahead', values: { count: 2 } }])
  })
})
