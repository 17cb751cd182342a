import { describe, expect, test } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import type { BetweenTwo } from '#data/queries/betweenTwo.ts'
import { sheetOf, sheetText } from '#features/favours/between/sheet.ts'
import { betweenUsOf } from '#shared/domain/favours/betweenUs.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { ANNA, BOB, TODAY, facts, favour, introduction, meeting } from '#tests/unit/domain/people.ts'

const known = facts({
  meetings: [meeting({ date: '2025-03-01', where: 'Dudok', treated: { kind: 'me' }, money: { amount: 900, currency: 'EUR' } })],
  favours: [
    favour({ id: 'review', what: 'Feedback', direction: 'received', doneOn: '2026-02-03', cups: 200 }),
    favour({ id: 'late', what: 'Offerte', state: 'promised', due: '2026-10-01' }),
    favour({ id: 'wish', what: 'Belletje', state: 'asked', direction: 'received' }),
    favour({
      what: '100 euro',
      doneOn: '2026-05-01',
      loan: {
        item: '100 euro',
        money: { amount: 10_000, currency: 'EUR' },
        handedOverOn: '2026-05-01',
        repaid: [{ on: '2026-06-01', amount: 4000 }],
      },
    }),
  ],
  introductions: [introduction('me', [ANNA, BOB], { madeOn: '2026-04-05' })],
})
const two: BetweenTwo = {
  id: ANNA,
  name: 'Anna de Vries',
  called: 'Anna',
  languages: [],
  between: betweenUsOf(known, [], ledgerOf(known, DEFAULT_RULES), (id) => (id === BOB ? 'Bob' : 'Anna'), TODAY),
}
const page = async (language: Language, withCups = false, without: readonly string[] = []) => {
  const t = textOf(await createI18n('en'), language)
  const format = createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam')
  return sheetText(sheetOf(two, { t, format, withCups, without: new Set(without) })).replaceAll('\u00A0', ' ')
}

describe('The page between us', () => {
  test('reads as a story for both, in English', async () => {
    expect(await page('en')).toBe(`Anna de Vries and me
What we did for each other since 1 March 2025.

So far

2025
- 1 March · Together: Coffee, Dudok, my treat

2026
- 3 February · You, for me: “Feedback”
- 5 April · I, for you: Introduced you to Bob
- 1 May · I, for you: Lent: a sum

Lent to each other
- With you: a sum, since 1 May 2026

Still to come, without haste
- I, for you: “Offerte”
- You, for me: “Belletje”: I asked, only if it suits you
`)
  })

  test('and in Dutch, whatever the language of the screens', async () => {
    const text = await page('nl')
    expect(text).toContain('- 3 februari · Jij, voor mij: ‘Feedback’')
    expect(text).toContain('- Bij jou: een bedrag, sinds 1 mei 2026')
    expect(text).toContain('Wat nog komt, zonder haast')
  })

  test('cups and amounts stand there only when asked for', async () => {
    for (const language of ['en', 'nl'] as const)
      expect(await page(language)).not.toMatch(/cup|kop\b|koppen|9[.,]00|100|60[.,]00|€/)
    const text = await page('en', true)
    expect(text).toContain('Coffee, Dudok, my treat (1 cup · €9.00 from me)')
    expect(text).toContain('Lent: €100.00 (1 cup)')
    expect(text).toContain('With you: €60.00 of €100.00, since')
    expect(text).toContain('All together: 5 cups from me to you, 2 cups from you to me.')
  })

  test('nothing on it presses: no late days, no words of owing', async () => {
    for (const language of ['en', 'nl'] as const) {
      for (const withCups of [false, true]) {
        expect(await page(language, withCups)).not.toMatch(/owe|debt|due|overdue|schuld|achterstallig|te laat|October|oktober/i)
      }
    }
  })

  test('a line left out is gone, and with the last one its heading', async () => {
    const text = await page('en', false, ['review', 'ahead late'])
    expect(text).not.toContain('Feedback')
    expect(text).not.toContain('Offerte')
    const loan = two.between.onLoan[0]
    expect(await page('en', false, [`loan ${loan?.id ?? ''}`])).not.toContain('Lent to each other')
  })
})
