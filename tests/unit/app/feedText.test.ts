import { describe, expect, it } from 'vitest'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { feedInWords } from '#app/start/feedText.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { FeedWhat } from '#shared/domain/feed/items.ts'

const english = textOf(await createI18n('en'))
const dutch = textOf(await createI18n('nl'))
const say = (what: FeedWhat, text = english, locale = 'en-GB') =>
  feedInWords({ uid: 'l', time: { kind: 'day', day: asDay('2026-12-04') }, what }, text, locale)

describe('a loan in the calendar file', () => {
  const [left, whole] = [
    { amount: 2950, currency: 'EUR' },
    { amount: 5000, currency: 'EUR' },
  ]
  const lent = { kind: 'loan-lent', names: ['Anna'], what: 'train ticket' } as const
  it('is the thing, the sum, or what is left of the sum once a part came back', () => {
    expect(say(lent)).toBe('Back from Anna: train ticket')
    expect(say({ ...lent, sum: { left: whole } })).toBe('Back from Anna: €50.00')
    expect(say({ ...lent, sum: { left, whole, item: 'train ticket' } })).toBe('Back from Anna: train ticket, €29.50 of €50.00')
    expect(say({ ...lent, kind: 'loan-borrowed', sum: { left, whole } }, dutch, 'nl-NL')).toMatch(
      /^Teruggeven aan Anna: €\s29,50 van de €\s50,00$/,
    )
  })
  it('says nothing of it where names are hidden', () => {
    expect(say({ kind: 'loan-lent', names: [] })).toBe('Something comes back')
  })
})
