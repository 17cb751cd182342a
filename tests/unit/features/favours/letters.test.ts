import { describe, expect, test } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { declineLetter, loanLetter } from '#features/favours/letters/letters.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { TODAY, favour } from '#tests/unit/domain/people.ts'

const words = async (language: Language) => {
  const t = textOf(await createI18n('en'), language)
  return { t, format: createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam') }
}
const who = { name: 'Anna', me: 'Noor' }
const book = { item: 'Positie kiezen', handedOverOn: '2026-05-01' }
const sum = {
  money: { amount: 10_000, currency: 'EUR' },
  handedOverOn: '2026-05-01',
  repaid: [{ on: '2026-06-01', amount: 4000 }],
}

describe('A ready text', () => {
  test('asks for a thing back kindly, with what and since when, signed', async () => {
    const text = loanLetter(favour({ loan: book }), TODAY, who, await words('en'))
    expect(text).toMatch(/^Hi Anna,\n\nSince 1 May 2026 you have something of mine: Positie kiezen\./)
    expect(text).toMatch(/coffee.*\n\nNoor$/s)
  })

  test('asks for what is left of a sum, not for what came back', async () => {
    const text = loanLetter(favour({ loan: sum }), TODAY, { name: 'Anna' }, await words('nl'))
    expect(text).toMatch(/€\s60,00/)
    expect(text).not.toMatch(/100,00|40,00/)
    expect(text).toMatch(/deel|delen/)
  })

  test('brings back what I borrowed, with thanks', async () => {
    const borrowed = favour({ loan: book, direction: 'received' })
    expect(loanLetter(borrowed, TODAY, who, await words('nl'))).toMatch(/sinds 1 mei 2026.*Dank je wel/s)
    expect(loanLetter(borrowed, TODAY, who, await words('en'))).toMatch(/Thank you/)
  })

  test('declines with thanks and names what was asked; nothing in either language presses or owes', async () => {
    const asked = favour({ state: 'asked', what: 'een lezing' })
    for (const language of ['en', 'nl'] as const) {
      const own = await words(language)
      const texts = [
        declineLetter(asked, who, own),
        ...(['given', 'received'] as const).flatMap((direction) =>
          [book, sum].map((loan) => loanLetter(favour({ loan, direction }), TODAY, who, own)),
        ),
      ]
      expect(texts[0]).toContain('een lezing')
      for (const text of texts) expect(text).not.toMatch(/debt|owe|overdue|schuld|te laat|herinnering|\{\{|undefined/i)
    }
  })
})
