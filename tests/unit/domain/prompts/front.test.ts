import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import { frontOf } from '#shared/domain/prompts/front.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { TODAY, contact, facts, followUp, idOf, meeting } from '../people.ts'

const now = v.parse(ClockTimeSchema, '12:00')
const TIERS = ['a', 'b', 'c', undefined] as const

/** Someone met some days ago, with a tier or none, perhaps a follow-up, perhaps a planned meeting shared with the next. */
const anyone = fc.record({
  tier: fc.constantFrom(...TIERS),
  met: fc.integer({ min: 1, max: 250 }),
  due: fc.option(fc.integer({ min: -5, max: 2 }), { nil: undefined }),
  birthday: fc.boolean(),
})

describe('The front of the queue', () => {
  it('has the same Today as the whole queue, from fewer contacts', () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (people, promptsPerDay) => {
        const shared = meeting(
          { state: 'planned', date: addDays(TODAY, -1) },
          people.slice(0, 2).map((_, n) => idOf(`p${n}`)),
        )
        const everyone = people.map(({ tier, met, due, birthday }, n) => {
          const id = `p${n}`
          return facts({
            contact: contact({ id, ...(tier && { tier }), ...(birthday && { birthday: '1980-11-24' }) }),
            meetings: [meeting({ date: addDays(TODAY, -met) }, [idOf(id)]), ...(n < 2 ? [shared] : [])],
            followUps: due === undefined ? [] : [followUp({ contactId: id, due: addDays(TODAY, due) })],
          })
        })
        const context = { rules: { ...DEFAULT_RULES, promptsPerDay }, today: TODAY, now }
        const prompts = everyone.flatMap((known) => promptsOf(known, context))
        const summaries = new Map(everyone.map((known) => [known.contact.id, summarise(known, context.rules, TODAY)]))
        const begun = queueOf(prompts, [], summaries, context)
        const keys = begun.today.filter((item) => !item.always).map(({ key }) => key)
        const asked = { day: TODAY, always: 0, keys: [...keys, 'someone who left'], rounds: promptsPerDay % 3 }
        for (const moment of [context, { ...context, asked }]) {
          const front = frontOf(prompts, [], summaries, moment)
          const fromFront = queueOf(front.prompts, [], summaries, moment)
          const whole = queueOf(prompts, [], summaries, moment)
          expect(fromFront.today).toEqual(whole.today)
          expect(fromFront.answered).toBe(whole.answered)
          expect(fromFront.later.length + front.behind).toBe(whole.later.length)
        }
      }),
    )
  })

  it('leaves out those for whom there is no room, whatever their warmth', () => {
    const everyone = [
      ...['a1', 'a2'].map((id) =>
        facts({ contact: contact({ id, tier: 'a' }), meetings: [meeting({ date: addDays(TODAY, -40) }, [idOf(id)])] }),
      ),
      facts({ contact: contact({ id: 'b', tier: 'b' }), meetings: [meeting({ date: addDays(TODAY, -100) }, [idOf('b')])] }),
    ]
    const context = { rules: { ...DEFAULT_RULES, promptsPerDay: 1 }, today: TODAY, now }
    const prompts = everyone.flatMap((known) => promptsOf(known, context))
    const tiers = new Map(everyone.map(({ contact: one }) => [one.id, one]))
    expect(new Set(frontOf(prompts, [], tiers, context).prompts.map(({ contactId }) => contactId))).toEqual(
      new Set([idOf('a1'), idOf('a2')]),
    )
  })
})
