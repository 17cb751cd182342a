import { describe, expect, it } from 'vitest'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { type IntroductionMessage, type Say, type Someone, writeMessage } from '#shared/domain/introductions/write.ts'

const english = textOf(await createI18n('en'))
const dutch = textOf(await createI18n('nl'))
const inEnglish: Say = (key, values) => english(`introductionTexts.${key}`, values)
const inDutch: Say = (key, values) => dutch(`introductionTexts.${key}`, values)

const anna: Someone = {
  called: 'Anna',
  name: 'Anna de Vries',
  role: 'uitgever',
  organisation: 'Dagblad Oost',
  offers: ['een podium.'],
}
const bob: Someone = {
  called: 'Bob',
  name: 'Bob Smit',
  organisation: 'Drukkerij Noord',
  offers: ['oude persen', 'een werkplaats'],
}
const carla: Someone = { called: 'Carla', name: 'Carla Bos', offers: [] }
const why = 'Jullie houden allebei van letters'

const MESSAGES: readonly IntroductionMessage[] = [
  { kind: 'ask', to: anna, other: bob, why },
  { kind: 'request', to: carla, other: bob, why, myOffers: ['een uur meedenken'] },
  { kind: 'make', first: anna, second: bob, bothAgreed: true, why },
  { kind: 'make', first: carla, second: bob, bothAgreed: false },
  { kind: 'howWasIt', to: anna, other: bob },
  { kind: 'thanks', to: anna, other: bob, outcome: 'Ze maken samen een boek' },
  { kind: 'accepted', to: anna, other: bob },
  { kind: 'release', to: bob, other: anna },
  { kind: 'thankIntroducer', to: carla, other: bob },
  { kind: 'meet', to: bob, introducer: carla, why },
  { kind: 'tell', to: carla, other: bob, outcome: 'een opdracht' },
]

describe('The messages of an introduction', () => {
  it('ask with who, why and what the other can give, and leave room for a no', () => {
    expect(writeMessage({ kind: 'ask', to: anna, other: bob, why, me: 'Mia' }, inDutch)).toEqual({
      subject: 'Zal ik je voorstellen aan Bob Smit?',
      body: `Hoi Anna,

Er is iemand die ik je graag wil voorstellen: Bob Smit, van Drukkerij Noord.

Waarom ik aan jullie twee denk: Jullie houden allebei van letters.

Wat Bob te bieden heeft: oude persen; een werkplaats.

Zal ik jullie met elkaar in contact brengen? Komt het niet uit, zeg het dan gerust. Nee is ook prima, en dat blijft tussen ons.

Hartelijke groet,
Mia`,
    })
  })
  it('introduce each to the other', () => {
    expect(writeMessage({ kind: 'make', first: anna, second: bob, bothAgreed: true, me: 'Mia' }, inEnglish).body)
      .toBe(`Hi Anna and Bob,

You both said you would like to meet, so here you are.

Anna, this is Bob Smit, from Drukkerij Noord. Bob, this is Anna de Vries, uitgever at Dagblad Oost.

What Anna has to give: een podium.
What Bob has to give: oude persen; een werkplaats.

Over to you: a coffee is easily arranged. I would love to hear how it went.

Warm regards,
Mia`)
  })
  it('say what the one looks for and the other gives when there is no why in words, once', () => {
    const fit = { asker: anna, giver: bob, ask: 'een drukker', offer: 'oude persen' }
    const toAnna = writeMessage({ kind: 'ask', to: anna, other: bob, fit }, inDutch).body
    expect(toAnna).toContain('Jij zoekt ‘een drukker’, en Bob biedt ‘oude persen’.')
    expect(toAnna.match(/oude persen/g)).toHaveLength(1)
    expect(writeMessage({ kind: 'ask', to: bob, other: anna, fit }, inDutch).body).toContain('Anna zoekt ‘een drukker’')
    expect(writeMessage({ kind: 'ask', to: anna, other: bob, fit, why }, inDutch).body).not.toContain('een drukker')
    const both = writeMessage({ kind: 'make', first: bob, second: anna, bothAgreed: true, fit }, inEnglish).body
    expect(both).toContain('Anna looks for “een drukker”, and Bob offers “oude persen”')
    expect(both.match(/oude persen/g)).toHaveLength(1)
  })
  it('write a role without its capital, an abbreviation with it', () => {
    const about = (role: string) => writeMessage({ kind: 'ask', to: bob, other: { ...carla, role } }, inEnglish).body
    expect(about('Architect')).toContain('Carla Bos, architect.')
    expect(about('CEO')).toContain('Carla Bos, CEO.')
  })
  it('say “you both wanted to” only when both did', () => {
    const unasked = writeMessage({ kind: 'make', first: anna, second: bob, bothAgreed: false }, inEnglish)
    expect(unasked.body).not.toContain('You both said')
  })
  it('do not tell the one that the other said no', () => {
    expect(writeMessage({ kind: 'release', to: bob, other: anna }, inEnglish).body).not.toMatch(/\bno\b|declin|said/i)
    expect(writeMessage({ kind: 'release', to: bob, other: anna }, inDutch).body).not.toMatch(/\bnee\b/i)
  })
  it.each(MESSAGES)('$kind is whole in both languages, however little is known', (message) => {
    for (const say of [inEnglish, inDutch]) {
      for (const each of [message, { ...message, me: 'Mia' }]) {
        const { subject, body } = writeMessage(each, say)
        expect(`${subject}\n${body}`).not.toMatch(/\{\{|undefined|introductionTexts|\.\.|\n\n\n| {2}/)
        expect(body.split('\n\n').length).toBeGreaterThanOrEqual(4)
      }
    }
    expect(writeMessage(message, inEnglish).body).not.toBe(writeMessage(message, inDutch).body)
  })
  it.each(MESSAGES)('$kind calls nobody he or she', (message) => {
    const { subject, body } = writeMessage(message, inEnglish)
    const dutchOne = writeMessage(message, inDutch)
    expect(`${subject} ${body}`).not.toMatch(/\b(he|she|him|her|his|hers)\b/i)
    expect(`${dutchOne.subject} ${dutchOne.body}`).not.toMatch(/\b(hij|zij|ze|hem|haar|zijn)\b(?! samen| maken)/)
  })
  it('keep the user’s own words as they are, whatever signs stand in them', () => {
    const odd = 'A & B: "$1" {{other}} $t(common.yes) <b>'
    expect(writeMessage({ kind: 'ask', to: anna, other: bob, why: odd }, inEnglish).body).toContain(odd)
  })
  it('end the user’s own words as a sentence, once', () => {
    const body = (text: string) => writeMessage({ kind: 'tell', to: carla, other: bob, outcome: text }, inEnglish).body
    expect(body('a job')).toContain('What came of it: a job.\n')
    expect(body('a job!')).toContain('What came of it: a job!\n')
    expect(body('  ')).not.toContain('What came of it')
  })
})
