import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { reasonOn, reasonText } from '#shared/domain/prompts/reason.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { prompts as english } from '#shared/messages/en/prompts.ts'
import { prompts as dutch } from '#shared/messages/nl/prompts.ts'
import * as fc from 'fast-check'
import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../anyFacts.ts'
import { ANNA, BOB, TODAY, contact, facts, favour, followUp, meeting } from '../people.ts'

const CATALOGUES = { en: english, nl: dutch }
type Language = keyof typeof CATALOGUES
const languages = new Map<Language, i18n>()
for (const language of ['en', 'nl'] as const) {
  const instance = createInstance()
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: ['prompts'],
    resources: { [language]: { prompts: CATALOGUES[language] } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string) => `[missing in ${text}]`,
  })
  languages.set(language, instance)
}

const say = (language: Language, parts: Partial<ContactFacts>, today = TODAY): string[] => {
  const texts = languages.get(language)
  return promptsOf(facts(parts), { rules: DEFAULT_RULES, today }).map((prompt) =>
    reasonText(reasonOn(prompt, today), {
      text: (key, values) => texts?.t(key, values) ?? '',
      day: (day) => day,
      money: ({ amount, currency }) => `${currency} ${amount / 100}`,
    }),
  )
}

describe('How long ago it was', () => {
  const since = (days: number) => {
    const parts = { contact: contact({ tier: 'a' as const }), meetings: [meeting({ date: addDays(TODAY, -days) })] }
    return [say('en', parts)[0]?.match(/been (.*) since/)?.[1], say('nl', parts)[0]?.match(/had (.*) geleden contact/)?.[1]]
  }

  it('is said in days until two calendar months are full, then in months, and in years from two on', () => {
    expect(since(59)).toEqual(['59 days', '59 dagen'])
    expect(since(60)).toEqual(['60 days', '60 dagen'])
    expect(since(61)).toEqual(['2 months', '2 maanden'])
    expect(since(62)).toEqual(['2 months', '2 maanden'])
    expect(since(90)).toEqual(['2 months', '2 maanden'])
    expect(since(729)).toEqual(['23 months', '23 maanden'])
    expect(since(730)).toEqual(['2 years', '2 jaar'])
    expect(since(731)).toEqual(['2 years', '2 jaar'])
  })
})

describe('A reason', () => {
  it.each<[string, Partial<ContactFacts>, string, string]>([
    [
      'of a coffee that was planned',
      { meetings: [meeting({ state: 'planned', date: '2026-11-20' })] },
      'Did coffee with Anna happen?',
      'Is de koffie met Anna doorgegaan?',
    ],
    [
      'of a walk with one other',
      { meetings: [meeting({ state: 'planned', kind: 'walk', date: '2026-11-20' }, [ANNA, BOB])] },
      'Did the walk with Anna and one other happen?',
      'Is de wandeling met Anna en nog iemand doorgegaan?',
    ],
    [
      'of a promise due today',
      { favours: [favour({ state: 'promised', due: TODAY })] },
      'You promised Anna “offerte” for today.',
      'Je beloofde Anna ‘offerte’ voor vandaag.',
    ],
    [
      'of a promise of theirs',
      { favours: [favour({ direction: 'received', state: 'promised', on: '2026-10-01', due: '2026-11-13' })] },
      'Anna promised you “offerte” by 2026-11-13, 10 days ago; a friendly word may help.',
      'Anna beloofde je ‘offerte’ voor 2026-11-13, 10 dagen geleden; vraag er eens vriendelijk naar.',
    ],
    [
      'of someone not met for longer than the ideal',
      { contact: contact({ tier: 'a' }), meetings: [meeting({ date: addDays(TODAY, -40) })] },
      'It has been 40 days since you were in touch with Anna; time for a coffee?',
      'Je had 40 dagen geleden contact met Anna; tijd voor een bakkie?',
    ],
    [
      'of someone not met for months',
      { contact: contact({ tier: 'a' }), meetings: [meeting({ date: addDays(TODAY, -131) })] },
      'It has been 4 months since you were in touch with Anna, longer than you meant to leave it.',
      'Je had 4 maanden geleden contact met Anna, langer geleden dan je wilde.',
    ],
    [
      'of someone not met for years',
      { contact: contact({ tier: 'a' }), meetings: [meeting({ date: addDays(TODAY, -800) })] },
      'It has been 2 years since you were in touch with Anna, longer than you meant to leave it.',
      'Je had 2 jaar geleden contact met Anna, langer geleden dan je wilde.',
    ],
    [
      'of a birthday tomorrow',
      { contact: contact({ birthday: '1976-11-24' }) },
      'Anna turns 50 tomorrow.',
      'Anna wordt morgen 50.',
    ],
    [
      'of a follow-up',
      { followUps: [followUp({ due: '2026-11-22' })] },
      'For Anna, planned for yesterday: bellen',
      'Voor Anna, gepland voor gisteren: bellen',
    ],
    [
      'of a borrowed book',
      {
        favours: [
          favour({ direction: 'received', loan: { item: 'Positie kiezen', handedOverOn: '2026-10-01', returnBy: TODAY } }),
        ],
      },
      'You have “Positie kiezen” on loan from Anna, to give back today.',
      'Je hebt ‘Positie kiezen’ te leen van Anna; vandaag gaat het terug.',
    ],
    [
      'of a borrowed sum, of which a part went back',
      {
        favours: [
          favour({
            direction: 'received',
            loan: {
              item: '50 euro',
              money: { amount: 5000, currency: 'EUR' },
              handedOverOn: '2026-10-01',
              returnBy: TODAY,
              repaid: [{ on: '2026-11-01', amount: 2050 }],
            },
          }),
        ],
      },
      'You have “EUR 29.5 of EUR 50” on loan from Anna, to give back today.',
      'Je hebt ‘EUR 29.5 van de EUR 50’ te leen van Anna; vandaag gaat het terug.',
    ],
  ])('%s is one sentence in both languages', (_statement, parts, en, nl) => {
    expect(say('en', parts)).toContain(en)
    expect(say('nl', parts)).toContain(nl)
  })

  it('has a sentence for every prompt on every day, with nothing left to fill in', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: -30, max: 30 }), (known, n) => {
        for (const language of ['en', 'nl'] as const) {
          for (const sentence of say(language, known, addDays(TODAY, n))) {
            expect(sentence).not.toMatch(/\{\{|reason\.|prompts:|missing|undefined/)
            expect(sentence.length).toBeGreaterThan(10)
          }
        }
      }),
    )
  })

  it('calls a person by nickname, given name, or the whole name', () => {
    const open = { followUps: [followUp()] }
    const called = (name: Record<string, unknown>) => say('en', { ...open, contact: contact(name) })[0]
    expect(called({ nickname: 'Annie' })).toContain('For Annie,')
    expect(called({ name: { infix: 'de', family: 'Vries' } })).toContain('For de Vries,')
  })
})
