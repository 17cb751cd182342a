import { describe, expect, it } from 'vitest'
import { asDay } from '#shared/domain/calendar/days.ts'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { languageOf, localeOf } from '#app/i18n/language.ts'
import { textOf } from '#app/i18n/useText.ts'
import { isTextKey, labelInWords } from '#app/changes/label.ts'
import { CATALOGUES } from '#shared/messages/catalogues.ts'

const english = textOf(await createI18n('en'))
const dutch = textOf(await createI18n('nl'))
const monday = asDay('2026-11-23')
const inEnglish = createFormat('en-GB', english, monday, 'Europe/Amsterdam')
const inDutch = createFormat('nl-NL', dutch, monday, 'Europe/Amsterdam')

/** Every text of a catalogue with its path. */
const leaves = (node: object, path: string): [string, string][] =>
  Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') return [[here, value]]
    return typeof value === 'object' && value !== null ? leaves(value, here) : []
  })
const holesOf = (text: string) =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b))

describe('the language', () => {
  it('says large counts with their digits grouped, in the plural', () => {
    expect([english('common.people', { count: 12_345 }), english('common.people', { count: 1 })]).toEqual([
      '12,345 people',
      '1 person',
    ])
    expect(dutch('common.minutes', { count: 12_345 })).toBe('12.345 minuten')
    expect(inEnglish.minutes(1_234 * 60 + 5)).toBe('1,234 h 5 min')
    expect(inDutch.minutes(1_234 * 60)).toContain('1.234')
  })

  it('follows the machine where it speaks Dutch or English, else is English', () => {
    expect(languageOf('system', ['nl-BE', 'en'])).toBe('nl')
    expect(languageOf('system', ['fr-FR', 'nl'])).toBe('nl')
    expect(languageOf('system', ['de-DE'])).toBe('en')
    expect(languageOf('en', ['nl-NL'])).toBe('en')
  })
  it("takes the machine's own form of the language for dates", () => {
    expect(localeOf('nl', ['en-GB', 'nl-BE'])).toBe('nl-BE')
    expect(localeOf('nl', ['en-US'])).toBe('nl-NL')
    expect(localeOf('en', ['nl-NL'])).toBe('en-GB')
  })
})

describe('the catalogues', () => {
  it('ask for the same values in both languages', () => {
    const nl = new Map(leaves(CATALOGUES.nl, ''))
    for (const [path, text] of leaves(CATALOGUES.en, '')) {
      expect(nl.has(path), path).toBe(true)
      // One and many need not say the number.
      const holes = (value: string) => holesOf(value).filter((hole) => hole !== 'count')
      expect(holes(nl.get(path) ?? ''), path).toEqual(holes(text))
    }
    expect(nl.size).toBe(leaves(CATALOGUES.en, '').length)
  })
  it('know which keys they have, plurals by their stem', () => {
    expect(isTextKey('common.actions.undo')).toBe(true)
    expect(isTextKey('common.people')).toBe(true)
    expect(isTextKey('common.nothingSuch')).toBe(false)
    expect(isTextKey('common.actions')).toBe(false)
  })
  it('say a change in words, and one they do not know in general', () => {
    expect(labelInWords({ key: 'contact.created', values: { name: 'Anna' } }, english)).toBe('Added Anna')
    expect(labelInWords({ key: 'of.a.newer.version' }, dutch)).toBe('Een wijziging')
  })
})

describe('dates as people say them', () => {
  it('leaves the year out in this year only', () => {
    expect(inEnglish.day(asDay('2026-11-17'))).toBe('Tuesday 17 Nov')
    expect(inEnglish.day(asDay('2025-11-17'))).toBe('Monday 17 Nov 2025')
    expect(inDutch.day(asDay('2026-11-17'))).toBe('dinsdag 17 nov')
    expect(inEnglish.exactDay(asDay('2026-11-17'))).toBe('Tuesday 17 November 2026')
  })
  it.each([
    ['2026-11-23', 'today', 'vandaag'],
    ['2026-11-22', 'yesterday', 'gisteren'],
    ['2026-11-27', 'in 4 days', 'over 4 dagen'],
    ['2026-11-02', '3 weeks ago', '3 weken geleden'],
    ['2026-06-20', '5 months ago', '5 maanden geleden'],
    ['2023-11-23', '3 years ago', '3 jaar geleden'],
  ])('%s is %s', (day, en, nl) => {
    expect([inEnglish.relative(asDay(day)), inDutch.relative(asDay(day))]).toEqual([en, nl])
  })
})

describe('cups, money and minutes', () => {
  it('are said in words', () => {
    expect(inEnglish.cupsInWords(250)).toBe('2½ cups')
    expect(inEnglish.cupsInWords(100)).toBe('1 cup')
    expect(inEnglish.cupsInWords(50)).toBe('½ cup')
    expect(inDutch.cupsInWords(300)).toBe('3 koppen')
    expect(inEnglish.money({ amount: 3400, currency: 'EUR' })).toBe('€34.00')
    expect(inDutch.money({ amount: 3400, currency: 'EUR' })).toBe('€\u00A034,00')
    expect(inEnglish.minutes(90)).toBe('1 h 30 min')
    expect(inDutch.minutes(120)).toBe('2 u')
  })
})
