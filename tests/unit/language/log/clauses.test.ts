import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'

const favours = (line: string): string | undefined => outline(read(line))['favours']
const first = (line: string) => read(line).favours[0]

describe('a question that stands apart from who asks', () => {
  it.each([
    ['eva belde: of ik mijn ladder kan meenemen', 'given asked'],
    ['tom rang, could i check his lease by friday', 'given asked'],
    ['called eva, could she read my talk', 'received asked'],
    ['tom gebeld, of hij mijn fiets kan maken', 'received asked'],
  ])('%s: %s', (line, expected) => {
    expect(favours(line)).toContain(expected)
  })

  it('knows who asked and for whom', () => {
    const asked = first('tom rang, can i draw a map for eva')?.value
    expect(asked?.whom.name).toBe('Tom Bakker')
    expect(asked?.forWhom?.name).toBe('Eva Mulder')
  })
})

describe('words that nothing parts', () => {
  it('asks when more than one thing has run into what a favour is about', () => {
    const part = first('coffee with tom, he sent me the map is on the table')
    expect(part?.confidence).toBe('asked')
    expect(first('coffee with tom, he sent me the map')?.confidence).toBe('sure')
  })
})

describe('which way a loan goes', () => {
  it.each([
    ['koffie met tom, heb zijn aanhanger geleend', 'received', 'done'],
    ['koffie met tom, heb hem mijn aanhanger geleend', 'given', 'done'],
    ['coffee with tom, he borrowed my van until friday', 'given', 'done'],
    ['koffie met eva, ze heeft nog een tent van mij', 'given', 'done'],
    ['tom vroeg of hij 50 euro mag lenen, koffie', 'given', 'asked'],
    ['tom vroeg of ik hem 50 euro wil lenen, koffie', 'given', 'asked'],
    ['coffee with tom, i asked if i could borrow his tent', 'received', 'asked'],
    ['coffee with tom, asked him to lend me his tent', 'received', 'asked'],
  ])('%s: %s, %s', (line, direction, state) => {
    const value = first(line)?.value
    expect(value).toMatchObject({ direction, state, loan: true })
  })

  it('offers the other way round where the words do not say', () => {
    const part = first('koffie met eva, tent geleend')
    expect(part?.confidence).toBe('asked')
    expect(part?.alternatives[0]?.direction).not.toBe(part?.value.direction)
  })
})

describe('a verb that is not said again', () => {
  it.each([
    ['koffie met eva, zij mailt me de cijfers, ik haar het plan', 'given promised "plan" Eva Mulder'],
    ["lunch with tom and eva, i'll send tom the map and eva the photos", 'given promised "photos" Eva Mulder'],
    ['borrel, ik stuur tom de kaart en eva morgen de fotos', 'given promised "fotos" Eva Mulder'],
  ])('%s', (line, expected) => {
    expect(favours(line)).toContain(expected)
    expect(read(line).favours).toHaveLength(2)
  })

  it('gives one thing to two people when only one is named', () => {
    const reading = read("lunch with tom and eva, i'll send tom and eva the photos")
    expect(reading.favours.map(({ value }) => value.what)).toEqual(['photos', 'photos'])
  })
})

describe('two days of one loan', () => {
  it('keeps the day it comes back beside the day it was handed over', () => {
    expect(first('coffee with tom, lent him £20 on tuesday, back by friday')?.value).toMatchObject({
      doneOn: '2026-11-17',
      due: '2026-11-27',
    })
  })

  it('takes the day it was handed over for that of the meeting, when that has none', () => {
    expect(outline(read('leende eva dinsdag 20 euro bij de lunch, terug voor vrijdag'))).toMatchObject({
      date: '2026-11-17?',
      favours: expect.stringContaining('by 2026-11-27'),
    })
  })
})

describe('who was there, when nobody is said to have been', () => {
  it('asks about whom a favour or an introduction of the line is with', () => {
    expect(outline(read('borrowed 20 euros from mark, coffee'))['who']).toBe('Mark Visser?')
    expect(outline(read('april stelt me voor aan Sanne Kok, koffie gehad'))['who']).toBe('April Jones?')
  })

  it('takes both of those brought together when they were there', () => {
    expect(outline(read('introduced eva to Sanne Kok over lunch, both there'))['who']).toContain('Sanne Kok?')
  })
})

describe('hurried joins', () => {
  it('reads n between names as and', () => {
    expect(outline(read('drinks w eva n will last night'))['who']).toBe('Eva Mulder, Will Turner')
  })

  it('takes a call that was made for no thing still to do', () => {
    const reading = outline(read('call tom yday 20 min'))
    expect(reading['followUps']).toBeUndefined()
    expect(reading).toMatchObject({ kind: 'call', date: '2026-11-22', minutes: '20' })
  })

  it('knows a call that is planned', () => {
    expect(outline(read('overmorgen om 11u bel ik met tom'))).toMatchObject({
      kind: 'call',
      date: '2026-11-25',
      state: 'planned',
    })
  })

  it('does not take what is done for someone for who paid', () => {
    expect(outline(read("coffee w eva, checked tom's lease on eva's behalf"))['treat']).toBeUndefined()
  })
})
