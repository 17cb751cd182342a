import { describe, expect, it } from 'vitest'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { reminderInWords } from '#app/start/reminder.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Reason } from '#shared/domain/prompts/prompt.ts'

const english = textOf(await createI18n('en'))
const dutch = textOf(await createI18n('nl'))
const followUp = (name: string): Reason => ({
  key: 'follow-up.today',
  values: { name, what: 'call about the quote', date: asDay('2026-11-23') },
})

describe('the daily notification', () => {
  it('names up to three and counts the rest', () => {
    const say = (firstNames: readonly string[], count = firstNames.length) =>
      reminderInWords({ kind: 'today', count, firstNames }, english, 'en-GB').body
    expect(say(['Anna', 'Bob'])).toBe('Today: Anna and Bob')
    expect(say(['Anna', 'Bob', 'Carla', 'Dirk', 'Eva'])).toBe('Today: Anna, Bob, Carla +2')
    expect(say([], 1)).toBe('1 person to look after today')
  })
})

describe('the notification of what is due at a time', () => {
  it('says the reason in the language of the user', () => {
    const reminder = { kind: 'due', count: 1, reasons: [followUp('Anna')] } as const
    expect(reminderInWords(reminder, english, 'en-GB')).toEqual({
      title: 'Bakkie: it is time',
      body: 'For Anna, planned for today: call about the quote',
    })
    expect(reminderInWords(reminder, dutch, 'nl-NL')).toEqual({
      title: 'Bakkie: het is zover',
      body: 'Voor Anna, gepland voor vandaag: call about the quote',
    })
  })
  it('asks whether a meeting happened in the words of its kind', () => {
    const reasons: Reason[] = [{ key: 'did-it-happen.any', values: { name: 'Anna', meeting: 'walk' } }]
    expect(reminderInWords({ kind: 'due', count: 1, reasons }, english, 'en-GB').body).toBe('Did the walk with Anna happen?')
    expect(reminderInWords({ kind: 'due', count: 1, reasons }, dutch, 'nl-NL').body).toBe('Is de wandeling met Anna doorgegaan?')
  })
  it('says three and counts the rest', () => {
    const reasons = ['Anna', 'Bob', 'Carla', 'Dirk', 'Eva'].map(followUp)
    const { body } = reminderInWords({ kind: 'due', count: 5, reasons }, english, 'en-GB')
    expect(body.split('\n')).toHaveLength(4)
    expect(body).toContain('and 2 more')
  })
  it('says how many when no names may be shown', () => {
    const say = (count: number) => reminderInWords({ kind: 'due', count, reasons: [] }, english, 'en-GB').body
    expect(say(1)).toBe('Something you planned is due now')
    expect(say(3)).toBe('3 things you planned are due now')
  })
})
