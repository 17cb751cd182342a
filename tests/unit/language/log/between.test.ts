import { describe, expect, it } from 'vitest'
import { read } from './reader.ts'

/** The favour of a line in short: way, state, loan, what, due day, sum and for whom. */
const favour = (line: string): string => {
  const [one] = read(line).favours
  if (one === undefined) return 'none'
  const { direction, state, loan, what, due, money, forWhom } = one.value
  return [direction, state, loan === true ? 'loan' : '', `"${what}"`, due, money?.amount, forWhom && `for ${forWhom.name}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}
const introduction = (line: string): string => {
  const [one] = read(line).introductions
  if (one === undefined) return 'none'
  const { by, parties, state } = one.value
  return `${[by, ...parties].map((party) => (party.kind === 'me' ? 'me' : party.name)).join(', ')} ${state}`
}

describe('what is still to be done', () => {
  it.each([
    ['coffee eva, need to send her the deck by friday', 'given promised "deck" 2026-11-27'],
    ['coffee eva, have to send her the numbers thursday', 'given promised "numbers" 2026-11-26'],
    ["coffee eva, i'll send her the deck by eob thursday", 'given promised "deck" 2026-11-26'],
    ['tom krijgt van mij de sleutels voor vrijdag, lunch met hem', 'given promised "sleutels" 2026-11-27'],
  ])('%s', (line, expected) => expect(favour(line)).toBe(expected))
})

describe('what was lent, borrowed and is still owed', () => {
  it.each([
    ['lunch eva, owes me 20 euro', 'given done loan "20 euro" 2000'],
    ['lunch eva, krijg nog 20 euro van haar', 'given done loan "20 euro" 2000'],
    ['lunch eva, ze krijgt nog 20 euro van me', 'received done loan "20 euro" 2000'],
    ['lunch eva, ik schoot 20 euro voor', 'given done loan "20 euro" 2000'],
    ['lunch eva, 20 euro van haar geleend, vrijdag terug', 'received done loan "20 euro" 2026-11-27 2000'],
    ['lunch eva, lent her my drill, need it back by sunday', 'given done loan "my drill" 2026-11-29'],
    ['lunch eva, heb haar auto te leen tot zondag', 'received done loan "auto" 2026-11-29'],
    ['lunch eva, heeft mijn boor te leen tot zondag', 'given done loan "mijn boor" 2026-11-29'],
    ['lnet eva 20 euro, lunch', 'given done loan "20 euro" 2000'],
  ])('%s', (line, expected) => expect(favour(line)).toBe(expected))

  it.each([
    ['lunch eva, she wants to borrow my van on saturday', 'given asked loan "my van" 2026-11-28'],
    ['lunch eva, can i borrow her van saturday', 'received asked loan "van" 2026-11-28'],
    ['lunch eva, wil mijn boor lenen', 'given asked loan "mijn boor"'],
    ['lunch eva, mag haar bus lenen', 'received promised loan "bus"'],
  ])('a wish to borrow has not been granted: %s', (line, expected) => expect(favour(line)).toBe(expected))
})

describe('at the request of another', () => {
  it.each([
    ['koffie eva, voor tom een logo gemaakt op haar verzoek', 'given done "logo gemaakt" for Tom Bakker'],
    ["koffie eva, omdat eva het vroeg heb ik tom's cv nagekeken", 'given done "tom\'s cv nagekeken" for Tom Bakker'],
    ['coffee eva, fixed a bike for tom as a favour to eva', 'given done "fixed a bike" for Tom Bakker'],
    ['coffee eva, she asked if i could review a cv for tom', 'given asked "review a cv" for Tom Bakker'],
    ['koffie eva, ze vroeg me een cv na te kijken voor tom', 'given asked "cv na te kijken" for Tom Bakker'],
    ['koffie eva, gevraagd door haar: cv van tom nakijken', 'given asked "cv nakijken" for Tom Bakker'],
  ])('%s', (line, expected) => expect(favour(line)).toBe(expected))

  it.each([
    ['coffee eva, she wants me to review her deck', 'given asked'],
    ['koffie eva, ben gevraagd om haar plan te lezen', 'given asked'],
  ])('what I am wished to do is asked of me: %s', (line, expected) => expect(favour(line)).toContain(expected))
})

describe('introductions in hurried words', () => {
  it.each([
    ["lunch eva, she'll put me in touch with tom", 'Eva Mulder, me, Tom Bakker proposed'],
    ['lunch eva, promised to introduce me to tom', 'Eva Mulder, me, Tom Bakker proposed'],
    ['lunch eva, belooft me te introduceren bij tom', 'Eva Mulder, me, Tom Bakker proposed'],
    ['lunch eva, could introduce me to tom', 'Eva Mulder, me, Tom Bakker proposed'],
    ['lunch eva, owes me an intro to tom', 'Eva Mulder, me, Tom Bakker proposed'],
    ['lunch eva, she wants me to introduce her to tom', 'me, Eva Mulder, Tom Bakker proposed'],
    ['lunch eva, wants an intro to tom', 'me, Eva Mulder, Tom Bakker proposed'],
    ['lunch eva, sent e-intro to tom', 'me, Eva Mulder, Tom Bakker made'],
    ['lunch eva, hooked her up with tom', 'me, Eva Mulder, Tom Bakker made'],
  ])('%s', (line, expected) => expect(introduction(line)).toBe(expected))
})

describe('follow-ups in hurried words', () => {
  it.each([
    ['lunch eva, herrinner me vrijdag', '2026-11-27'],
    ['lunch eva, zet in mijn agenda voor vrijdag', '2026-11-27'],
    ['lunch eva, dinsdag bellen', '2026-11-24'],
    ['lunch eva, need to call her friday', '2026-11-27'],
  ])('%s', (line, due) => {
    const [one, ...more] = read(line).followUps
    expect(more).toEqual([])
    expect(one?.value).toMatchObject({ due, whom: { name: 'Eva Mulder' } })
  })
})
