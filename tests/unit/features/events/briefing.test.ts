import { describe, expect, it } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { compactLines, linesThatFit } from '#features/events/briefing/compact/lines.ts'
import { birthdayInWords, favourInWords, meetingInWords, saidInWords, type Wording } from '#features/events/briefing/words.ts'
import { comingInWords } from '#features/events/eventText.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { ANNA, ANNA_HERE, briefOf } from '#tests/unit/domain/events/briefing/roomOf.ts'
import { day, favour, meeting, TODAY } from '#tests/unit/domain/people.ts'

const wordingIn = async (language: Language): Promise<Wording> => {
  const t = textOf(await createI18n('en'), language)
  const format = createFormat(language === 'nl' ? 'nl-NL' : 'en-GB', t, TODAY, 'Europe/Amsterdam')
  return { t, format, today: TODAY, day: day('2026-11-28'), nameOf: () => undefined, relation: (kind) => kind }
}
const [en, nl] = [await wordingIn('en'), await wordingIn('nl')]

describe('the words of the briefing', () => {
  it('say before the quotation what a talk is about: a few words need no article so', () => {
    const topic = { say: 'talked.topic', values: { topic: 'scriptie' } } as const
    expect(saidInWords(topic, nl)).toBe('Scriptie: ‘Hoe is het daarmee verder gegaan, sinds we het erover hadden?’')
    expect(saidInWords(topic, en)).toBe('Scriptie: “How has that gone since we talked about it?”')
    const promise = { say: 'ending.promise', values: { what: 'offerte' } } as const
    expect(saidInWords(promise, nl)).toMatch(/^Offerte: ‘Ik ben niet vergeten wat ik je beloofde\./)
  })

  it('call a gathering and a place as one does in a sentence', () => {
    const why = { say: 'gathering.why', values: { event: 'Symposium Zorg in de wijk' } } as const
    expect(saidInWords(why, nl)).toBe('‘Wat brengt je naar het Symposium Zorg in de wijk?’')
    const last = { say: 'talked.lastAt', values: { place: 'Bij ons op kantoor' } } as const
    expect(saidInWords(last, nl)).toBe('‘Hoe gaat het met je, sinds we elkaar spraken bij ons op kantoor?’')
    expect(meetingInWords(meeting({ date: '2026-11-20', kind: 'coffee', where: 'Hun kantoor' }), nl)).toMatch(
      /^Koffie op hun kantoor, 20 nov/,
    )
  })

  it('say what was promised so that it stands alone, and a birthday of the day as such', () => {
    const promised = favour({ direction: 'given', state: 'promised', what: 'offerte', due: '2026-11-27' })
    expect(favourInWords(promised, nl)).toBe('beloofde ‘offerte’, uiterlijk vrijdag 27 nov')
    expect(favourInWords(promised, en)).toBe('promised “offerte”, by Friday 27 Nov')
    const birthdays = [TODAY, day('2026-11-28'), day('2026-11-30')]
    expect(birthdays.map((one) => birthdayInWords(one, nl))).toEqual([
      'Vandaag jarig',
      'Die dag jarig',
      'Jarig op maandag 30 nov',
    ])
    expect(birthdayInWords(TODAY, en)).toBe('Birthday today')
  })

  it('say first what someone said about their coming, and nothing where they simply come', () => {
    const coming = (fields: object) => compactLines(briefOf(ANNA, { guests: [{ ...ANNA_HERE, ...fields }] }), nl)[0]
    expect(coming({ answer: 'accepted', remark: 'komt later' })).toEqual({ term: 'Komst', said: 'komt later' })
    expect(coming({ answer: 'tentative', remark: '+1' })?.said).toBe('Misschien, +1')
    expect(coming({ answer: 'accepted' })?.term).not.toBe('Komst')
    expect(comingInWords({ answer: 'declined' }, en.t)).toBe('Cannot come')
  })

  it('leave out on paper what does not fit whole, and take what comes after it and does', () => {
    const [long, quoted, short] = [
      { term: 'You', said: 'x'.repeat(200) },
      { term: 'Begin', said: `“${'y'.repeat(90)}”` },
      { term: 'Knows here', said: 'Bob' },
    ]
    expect([...linesThatFit([long, quoted, short])]).toEqual([long, short])
    expect([...linesThatFit([{ ...long, said: 'x'.repeat(900) }])]).toHaveLength(1)
  })
})
