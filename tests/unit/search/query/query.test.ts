import { createInstance } from 'i18next'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ContactIdSchema, CupsSchema, DaySchema } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { CATALOGUES } from '#shared/messages/catalogues.ts'
import { describeQuery } from '#shared/search/query/describe.ts'
import { matchesSummary } from '#shared/search/query/match.ts'
import { parseQuery } from '#shared/search/query/parse.ts'

const day = (text: string) => v.parse(DaySchema, text)
const cups = (n: number) => v.parse(CupsSchema, n)
const TODAY = day('2026-11-23')

const anna: Summary = {
  id: v.parse(ContactIdSchema, 'anna'),
  name: 'Anna de Vries',
  sortName: 'vries, anna de',
  organisation: 'Gemeente Utrecht',
  city: 'Utrecht',
  tags: ['funding', 'Water'],
  tier: 'a',
  status: 'active',
  asOf: TODAY,
  poured: cups(500),
  received: cups(100),
  money: [],
  minutes: 60,
  since: day('2025-01-01'),
  lastContact: day('2026-09-01'),
  lastMet: day('2026-09-01'),
  meetings: 4,
  warmthMessages: 0,
  warmthRest: 0.1,
  halfLife: 30,
  cadence: { ideal: 30, longest: 60, from: 'tier' },
  patienceMonths: 24,
  openGiven: 1,
  openReceived: 0,
}
const fits = (query: string, summary = anna): boolean => matchesSummary(parseQuery(query), summary, TODAY)

describe('filtering people', () => {
  it.each([
    'in:utrecht',
    'in:UTR',
    'plaats:utrecht',
    'tag:funding',
    'tag:#water',
    'label:funding',
    'org:gemeente',
    'org:utrecht',
    'org:"gemeente utrecht"',
    'tier:a',
    'kring:1',
    'last:>60d',
    'last:>2m',
    'laatst:>8w',
    'owes:them',
    'is:active',
    'poured:>received',
    'warmth:<20',
    'phase:investing',
    '-tag:health',
    'in:utrecht tier:a last:>60d',
    '',
  ])('%s fits Anna', (query) => expect(fits(query)).toBe(true))

  it.each([
    'in:recht',
    '-in:utrecht',
    'tag:fund',
    'tier:b',
    'tier:none',
    'last:<2w',
    'last:>1y',
    'owes:me',
    'is:archived',
    'is:deceased',
    'poured:<received',
    'warmth:>20',
    'phase:resting',
    'in:utrecht tier:b',
  ])('%s does not', (query) => expect(fits(query)).toBe(false))

  it('shows archived people only when asked', () => {
    const archived: Summary = { ...anna, status: 'archived' }
    expect(fits('in:utrecht', archived)).toBe(false)
    expect(fits('in:utrecht is:archived', archived)).toBe(true)
  })

  it('hides nothing owed of a relation at rest', () => {
    const resting: Summary = { ...anna, lastContact: day('2024-01-01'), since: day('2023-01-01') }
    expect(fits('phase:resting', resting)).toBe(true)
    expect(fits('phase:indebted', { ...resting, poured: cups(100), received: cups(500) })).toBe(true)
    expect(fits('phase:one-way', resting)).toBe(true)
    expect(fits('phase:investing', resting)).toBe(false)
    expect(fits('phase:mutual', resting)).toBe(false)
  })

  it('counts never met as longer ago than any time', () => {
    const { lastMet: _lastMet, ...unmet } = anna
    expect(fits('last:>5y', unmet)).toBe(true)
    expect(fits('last:<5y', unmet)).toBe(false)
  })
})

describe('reading a query', () => {
  it('tells words from operators', () => {
    const query = parseQuery('anna "de vries" in:utrecht https://x.nl')
    expect(query.words).toBe('anna de vries https://x.nl')
    expect(query.operators.map(({ condition }) => condition)).toEqual([{ kind: 'city', text: 'utrecht' }])
  })

  it('says which operator or value it does not know', () => {
    expect(parseQuery('colour:red last:soon').errors).toEqual([
      { kind: 'unknown-operator', operator: 'colour', value: 'red', start: 0, end: 10 },
      { kind: 'bad-value', operator: 'last', value: 'soon', start: 11, end: 20 },
    ])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => parseQuery(text).text === text))
  })
})

describe('saying what a filter asks', () => {
  const say = async (query: string, language: 'en' | 'nl'): Promise<string> => {
    const i18n = createInstance()
    await i18n.init({
      lng: language,
      resources: { [language]: { search: CATALOGUES[language].search } },
      interpolation: { escapeValue: false },
    })
    return describeQuery(parseQuery(query))
      .map(({ key, values }) => i18n.t(`search:${key}`, values))
      .join(', ')
  }

  it('reads as a sentence in both languages', async () => {
    expect(await say('in:Utrecht last:>60d tier:a', 'en')).toBe('A-tier, in Utrecht, not met for 60 days')
    expect(await say('in:Utrecht last:>1w kring:1 -label:Water', 'nl')).toBe(
      'kring 1, in Utrecht, zonder label Water, een week niet gezien',
    )
    expect(await say('jansen owes:me', 'en')).toBe('who promised me something or has something of mine, “jansen”')
  })

  it('has words for every condition, also turned round', async () => {
    const every =
      'in:x tag:x org:x tier:a tier:b tier:c tier:none last:>1d last:>2w last:>3m last:>4y last:<1d last:<2w last:<3m last:<4y phase:new phase:investing phase:mutual phase:indebted phase:one-way phase:resting owes:me owes:them is:archived is:deceased is:active poured:>received poured:<received poured:=received warmth:<5 warmth:>5'
    for (const language of ['en', 'nl'] as const)
      for (const query of [every, every.replaceAll(/(^| )/gu, '$1-')]) {
        expect(parseQuery(query).errors).toEqual([])
        expect(await say(query, language)).not.toMatch(/filter\.|\{\{/u)
      }
  })
})
