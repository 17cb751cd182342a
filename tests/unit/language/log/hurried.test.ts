import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'

/** What one field of a line reads; dots, alternatives and articles as in `outline`. */
const field = (line: string, name: string): string | undefined => outline(read(line))[name]
const names = (line: string): string =>
  read(line)
    .people.map(({ value }) => value.name)
    .toSorted()
    .join(', ')

describe('a hurried line: who', () => {
  it.each([
    ['tom + mark + eva borrel gisteren', 'Eva Mulder, Mark Visser, Tom Bakker'],
    ['borrelen met bob eva en tom vrijdagavond', 'Bob Smit, Eva Mulder, Tom Bakker'],
    ['gewandeld eva anna', 'Anna de Vries, Eva Mulder'],
    ['eva/anna lunch', 'Anna de Vries, Eva Mulder'],
    ['tom, anna en bob bij dudok vrijdag', 'Anna de Vries, Bob Smit, Tom Bakker'],
    ['lunch zondag, tom en ik', 'Tom Bakker'],
    ['Drinks tom and eva at The Crown fri', 'Eva Mulder, Tom Bakker'],
    ['mark in the shop fri, lent him my drill', 'Mark Visser'],
    ['op de markt tom tegengekomen', 'Tom Bakker'],
    ['kwam april tegen op de markt', 'April Jones'],
    ['popped in on eva yesterday', 'Eva Mulder'],
    ['bbq bij tom zaterdag', 'Tom Bakker'],
  ])('%s: %s', (line, expected) => {
    expect(names(line)).toBe(expected)
  })

  it('takes a name with a slip in it for whom it is like, and asks', () => {
    const [person] = read('drinks with sohpie fri').people
    expect(person?.value.name).toBe('Sophie van der Berg')
    expect(person?.confidence).toBe('asked')
  })

  it('asks for a whole new name', () => {
    expect(field('coffee with hannah jones tues', 'who')).toBe('+Hannah Jones?')
    expect(field('lunch with up and coming people', 'who')).toBeUndefined()
  })

  it('leaves out whom a participant wants to meet, and who was not seen', () => {
    expect(names('koffie met anna, zij wil kennismaken met eva')).toBe('Anna de Vries')
    expect(names("didn't see eva, only bob, for drinks")).toBe('Bob Smit')
  })
})

describe('a hurried line: when', () => {
  it.each([
    ['koffie anna vr', '2026-11-20'],
    ['vr koffie anna', '2026-11-20'],
    ['lunch anna di, goed gesprek', '2026-11-17'],
    ['overleg bob wo 14:00', '2026-11-18'],
    ['do lunch eva', '2026-11-19?'],
    ['lunch met eva en tom do', '2026-11-19?'],
    ['lunch bob do bij dudok', '2026-11-19?'],
    ['do vorige week koffie met eva', '2026-11-19'],
    ['thurs last week coffee w eva', '2026-11-19'],
    ['walk with eva sat', '2026-11-21?'],
    ['facetime met eva zo avond', '2026-11-22'],
    ['lunch met eva vrijdag as', '2026-11-27'],
    ['paar dagen geleden koffie met eva', '2026-11-20?'],
    ['cofee with eva tommorow', '2026-11-24'],
    ['ga vrijdag lunchen met eva', '2026-11-27'],
    ['we lunchen vrijdag, eva en ik', '2026-11-27'],
  ])('%s: %s', (line, expected) => {
    expect(field(line, 'date')).toBe(expected)
  })

  it.each(['koffie met anna, ging goed zo', 'lunch with anna, lots to do', 'coffee with anna, we sat'])(
    'no day is meant: %s',
    (line) => {
      expect(field(line, 'date')).toBeUndefined()
    },
  )

  it('leaves the day of what someone else will do', () => {
    expect(field("coffee anna, says she'll move next week", 'state')).toBeUndefined()
  })
})

describe('a hurried line: what and where', () => {
  it.each([
    ['niet geluncht met bob, alleen gebeld', 'call'],
    ['bakkie troost met bob', 'coffee'],
    ['hapje gegeten met eva', 'dinner'],
    ['blokje om met eva', 'walk'],
    ['1:1 with eva', 'other'],
    ['tel met eva 20 min', 'call'],
    ['lunch bob gaf me twee kaartjes', 'lunch'],
  ])('%s: %s', (line, expected) => {
    expect(field(line, 'kind')).toBe(expected)
  })

  it.each([
    ['biertje met eva in cafe de Sluis', 'cafe de Sluis'],
    ['koffie met eva in de drukkerij', 'drukkerij'],
    ['walk in the woods with eva', 'woods'],
    ['walk along the river with eva', 'river'],
    ['op de markt tom tegengekomen', 'markt?'],
    ['gegeten met eva bij mama kelly', 'mama kelly?'],
    ['bij cafe de jaren met anna', 'cafe de jaren?'],
  ])('%s: %s', (line, expected) => {
    expect(field(line, 'place')).toBe(expected)
  })
})

describe('a hurried line: who invited, who paid', () => {
  it.each([
    ['ik had eva uitgenodigd voor lunch', 'me'],
    ['etentje eva en tom, ik had ze uitgenodigd', 'me'],
    ['lunch met eva, eva nodigde uit', 'Eva Mulder'],
    ['eva had uitgenodigd, diner zaterdag', 'Eva Mulder'],
    ['eva asked me to lunch on friday', 'Eva Mulder'],
    ['eva had us over for dinner', 'Eva Mulder'],
    ['her idea, coffee with eva', 'Eva Mulder'],
    ['mijn idee, lunch met eva', 'me'],
  ])('%s: invited by %s', (line, expected) => {
    expect(field(line, 'invited')).toBe(expected)
  })

  it.each([
    ['diner met bob en eva, eva nodigde uit en betaalde', 'Eva Mulder'],
    ['eva wilde niet betalen dus heb ik maar betaald, lunch', 'me'],
    ['koffie met tom, rekening was voor hem', 'Tom Bakker'],
    ["koffie met bob, bob z'n rondje", 'Bob Smit'],
    ['koffie met eva, rekening voor mij', 'me'],
  ])('%s: treated by %s', (line, expected) => {
    expect(field(line, 'treat')).toBe(expected)
  })

  it('takes a visit for no treat', () => {
    expect(field('popped in on eva yesterday', 'treat')).toBeUndefined()
  })

  it.each(['eva wants to borrow 500 euros, coffee tuesday', 'tom stort €25.000, gebeld gisteren'])(
    'lent and invested money is no bill: %s',
    (line) => {
      expect(field(line, 'money')).toBeUndefined()
    },
  )
})
