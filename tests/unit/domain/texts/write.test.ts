import { describe, expect, it } from 'vitest'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { MessageAbout } from '#shared/domain/texts/about.ts'
import { type Voice, writeTo } from '#shared/domain/texts/write.ts'
import { TODAY } from '../people.ts'

const english = textOf(await createI18n('en'))
const dutch = textOf(await createI18n('nl'))
const inEnglish: Voice = { language: 'en', today: TODAY, say: (key, values) => english(`thankTexts.${key}`, values) }
const inDutch: Voice = { language: 'nl', today: TODAY, say: (key, values) => dutch(`thankTexts.${key}`, values) }
const yesterday = addDays(TODAY, -1)
const lent = addDays(TODAY, -200)

const coffee: MessageAbout = {
  kind: 'thank',
  meeting: { kind: 'coffee', date: yesterday, where: 'Dudok', topics: ['funding', 'the new harbour'] },
  isFirst: false,
  isTreated: true,
  promised: ['de offerte'],
  offered: [],
}
const bare = { meeting: { kind: 'walk', date: TODAY, topics: [] }, promised: [], offered: [] } as const

const EVERYTHING: readonly MessageAbout[] = [
  coffee,
  { kind: 'thank', ...bare, isFirst: true, isTreated: false },
  { kind: 'thank', ...bare, isFirst: true, isTreated: true, offered: ['a desk for a day'] },
  { kind: 'thank', ...bare, isFirst: false, isTreated: false },
  ...(['birthday', 'wedding', 'job-start', 'other'] as const).flatMap((what): MessageAbout[] => [
    { kind: 'date', what, on: TODAY },
    { kind: 'date', what, on: addDays(TODAY, 3), years: 1 },
    { kind: 'date', what, on: addDays(TODAY, -2), years: 25, label: 'the day her father died' },
  ]),
  { kind: 'position' },
  { kind: 'position', role: 'wethouder' },
  { kind: 'position', organisation: 'Gemeente Utrecht' },
  { kind: 'position', role: 'alderman', organisation: 'City of Utrecht' },
  { kind: 'give-back', offers: [], asks: [] },
  { kind: 'give-back', offers: ['an hour of advice'], asks: ['help with the budget.'] },
  { kind: 'in-touch', topics: [] },
  { kind: 'in-touch', topics: ['the move'] },
  { kind: 'meet-again', meeting: { kind: 'event', date: addDays(TODAY, -20), topics: ['boats'], where: 'SAIL' } },
  { kind: 'ask-about', what: 'an introduction to Carla', isPromise: true },
  { kind: 'ask-about', what: 'Ken je iemand bij de gemeente?', isPromise: false },
  ...[true, false].flatMap((isMine): MessageAbout[] => [
    { kind: 'loan', what: 'The Gift', isMine, since: lent },
    { kind: 'loan', what: { amount: 6000, currency: 'EUR' }, isMine, since: lent },
    { kind: 'decline', what: 'een lezing', isPromise: isMine },
  ]),
  { kind: 'travelling', city: 'Utrecht', on: addDays(TODAY, 9) },
]

describe('A message drafted from what was logged', () => {
  it('thanks for what it was, where and when, with what was talked about and promised', () => {
    expect(writeTo('Anna', coffee, { ...inEnglish, me: 'Mia' })).toEqual({
      subject: 'Thank you for the coffee',
      body: `Hi Anna,

Thank you for the coffee at Dudok yesterday. It was kind of you to treat me. I enjoyed talking about funding and the new harbour.

I have not forgotten what I promised: de offerte.

Until next time!

Warm regards,
Mia`,
    })
    expect(writeTo('Anna', coffee, { ...inDutch, me: 'Mia' })).toEqual({
      subject: 'Dank je wel voor de koffie',
      body: `Hoi Anna,

Dank je wel voor de koffie gisteren bij Dudok. Aardig dat je trakteerde! Ik vond het fijn om het met je over funding en the new harbour te hebben.

Wat ik beloofde, ben ik niet vergeten: de offerte.

Tot gauw!

Hartelijke groet,
Mia`,
    })
  })
  it('is glad of a first meeting', () => {
    const first: MessageAbout = { ...coffee, isFirst: true, isTreated: false }
    expect(writeTo('Anna', first, inEnglish).body).toContain('It was good to meet you at Dudok yesterday.')
    expect(writeTo('Anna', first, inDutch).body).toContain('Wat leuk dat we elkaar gisteren bij Dudok leerden kennen.')
  })
  it('says the day as one says it: today, yesterday, a weekday, the other day', () => {
    const on = (days: number, voice: Voice) =>
      writeTo('Anna', { ...coffee, meeting: { kind: 'lunch', date: addDays(TODAY, -days), topics: [] } }, voice).body.split(
        '\n\n',
      )[1]
    expect(on(0, inDutch)).toContain('de lunch vandaag.')
    expect(on(3, inEnglish)).toContain('lunch on Friday.')
    expect(on(3, inDutch)).toContain('de lunch vrijdag.')
    expect(on(7, inEnglish)).toContain('lunch the other day.')
  })
  it('congratulates on the day, and afterwards late', () => {
    const on = (days: number) => ({ kind: 'date', what: 'birthday', on: addDays(TODAY, days), years: 50 }) as const
    expect(writeTo('Anna', on(0), inEnglish).body).toContain('Congratulations on turning 50! I hope you have a lovely day.')
    expect(writeTo('Anna', on(-2), inDutch).body).toContain(
      'Alsnog van harte gefeliciteerd met je 50e verjaardag! Ik hoop dat je een mooie dag hebt gehad.',
    )
    expect(writeTo('Anna', { kind: 'position', role: 'wethouder', organisation: 'Utrecht' }, inDutch).body).toContain(
      'Gefeliciteerd met je nieuwe baan: wethouder bij Utrecht!',
    )
  })
  it('offers to give back what they look for, and asks where it knows nothing', () => {
    const known = writeTo('Anna', { kind: 'give-back', offers: ['an hour of advice'], asks: ['help with the budget'] }, inEnglish)
    expect(known.body).toContain(
      'You told me you are looking for this: help with the budget. Perhaps I can help: an hour of advice.',
    )
    expect(writeTo('Anna', { kind: 'give-back', offers: [], asks: [] }, inDutch).body).toContain('Ik denk graag met je mee.')
  })
  it('says of a town that it was in it', () => {
    const there = (where: string): MessageAbout => ({
      ...coffee,
      meeting: { kind: 'coffee', date: yesterday, where, topics: [] },
    })
    expect(writeTo('Anna', there('Den Haag'), inDutch).body).toContain('de koffie gisteren in Den Haag.')
    expect(writeTo('Anna', there('Delft'), inEnglish).body).toContain('the coffee in Delft yesterday.')
    expect(writeTo('Anna', there('Delfts Blauw'), inDutch).body).toContain('de koffie gisteren bij Delfts Blauw.')
  })
  it('asks for a thing back kindly, with what and since when', () => {
    const book: MessageAbout = { kind: 'loan', what: 'Positie kiezen', isMine: true, since: lent }
    expect(writeTo('Anna', book, { ...inEnglish, me: 'Mia' }).body).toMatch(
      /^Hi Anna,\n\nSince 7 May you have had something of mine: Positie kiezen\..*coffee.*\nMia$/s,
    )
    const before: MessageAbout = { ...book, since: addDays(TODAY, -400) }
    expect(writeTo('Anna', before, inDutch).body).toContain('sinds 19 oktober 2025')
  })
  it('asks for what is left of a sum, in parts if need be, and gives back with thanks', () => {
    const sum = { amount: 6000, currency: 'EUR' }
    const asked = writeTo('Anna', { kind: 'loan', what: sum, isMine: true, since: lent }, inDutch)
    expect(asked.subject).toBe('Over wat je van me leende')
    expect(asked.body).toMatch(/daarvan krijg ik nog €\s60,00 terug\..*In delen mag ook\./s)
    expect(writeTo('Anna', { kind: 'loan', what: sum, isMine: false, since: lent }, inEnglish).body).toMatch(
      /€60\.00.*Thank you/s,
    )
  })
  it('says what is left of a sum lent with a thing, once a part came back', () => {
    const [left, whole] = [6000, 10_000].map((amount) => ({ amount, currency: 'EUR' }))
    if (left === undefined || whole === undefined) throw new RangeError('two sums')
    const both: MessageAbout = { kind: 'loan', what: 'the ladder', left: { left, whole }, isMine: true, since: lent }
    expect(writeTo('Anna', both, inEnglish).body).toContain(
      'something of mine: the ladder.\n\nOf the €100.00, €60.00 is still to come back.',
    )
    expect(writeTo('Anna', { ...both, isMine: false }, inDutch).body).toMatch(/Van de €\s100,00 krijg je nog €\s60,00 terug\./)
  })
  it('declines honestly, with thanks to who asked and a word of regret to who was promised', () => {
    const talk = { kind: 'decline', what: 'een lezing' } as const
    expect(writeTo('Anna', { ...talk, isPromise: false }, inDutch).body).toContain(
      'Dank je wel dat je mij dit vroeg: een lezing.',
    )
    expect(writeTo('Anna', { ...talk, isPromise: true }, inEnglish).body).toMatch(
      /I said I would do this for you: een lezing\..*sorry/s,
    )
  })
  it('presses no one about a loan, and neither of the two owes the other', () => {
    for (const voice of [inEnglish, inDutch])
      for (const about of EVERYTHING.filter(({ kind }) => kind === 'loan' || kind === 'decline'))
        expect(writeTo('Anna', about, voice).body).not.toMatch(/debt|\bowe|overdue|schuld|te laat|herinnering/i)
  })
  it('names the day of a journey ahead', () => {
    const there: MessageAbout = { kind: 'travelling', city: 'Utrecht', on: addDays(TODAY, 9) }
    expect(writeTo('Anna', there, inEnglish).body).toContain('I will be in Utrecht on 2 December.')
    expect(writeTo('Anna', there, inDutch).body).toContain('Ik ben 2 december in Utrecht.')
  })
  it('is whole in both languages whatever is known: no holes, no keys, no doubled stops', () => {
    for (const voice of [inEnglish, inDutch, { ...inDutch, me: 'Mia' }])
      for (const about of EVERYTHING) {
        const { subject, body } = writeTo('Anna', about, voice)
        expect(`${subject}\n${body}`, JSON.stringify(about)).not.toMatch(/\{\{|undefined|thankTexts|\.\.|\?\.|\n\n\n| {2}/)
        expect(body.startsWith(voice.language === 'nl' ? 'Hoi Anna,' : 'Hi Anna,')).toBe(true)
      }
  })
})
