import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'

describe('days in shortened words', () => {
  it.each([
    ['lunch tom 2wks ago', '2026-11-09'],
    ['koffie eva 2 wkn geleden', '2026-11-09'],
    ['koffie bob afgl vrijdag', '2026-11-20'],
    ['koffie bob vrg week di', '2026-11-17'],
    ['coffee w bob this am', '2026-11-23'],
    ['walk w eva sat morn', '2026-11-21'],
    ['coffee w eva nxt fri', '2026-12-04?'],
  ])('%s: %s', (line, expected) => {
    expect(outline(read(line))['date']).toBe(expected)
  })

  it.each([
    ["coffee w eva, she'll send me the deck eow", '2026-11-27'],
    ['coffee w eva, she owes me a reply by eom', '2026-11-30'],
    ['koffie met tom, ik stuur hem vlg wk de lijst', '2026-11-30'],
    ['koffie met tom, ik stuur hem deze week de lijst', '2026-11-27'],
    ['koffie met tom, ik stuur hem voor het weekend de lijst', '2026-11-27'],
    ['koffie met tom, hij stuurt me eind vd week de lijst', '2026-11-27'],
  ])('due: %s: %s', (line, expected) => {
    const value = read(line).favours[0]?.value
    expect(value?.due).toBe(expected)
    expect(value?.what).not.toMatch(/week|wk|eo|eind/u)
  })

  it('asks about a week whose day it has to choose', () => {
    expect(read('koffie met tom, ik stuur hem deze week de lijst').favours[0]?.confidence).toBe('asked')
  })

  it('takes "this week" for no day of a meeting that was', () => {
    expect(outline(read('koffie met tom, deze week was druk'))['date']).toBeUndefined()
  })
})

describe('someone’s thing, without the apostrophe', () => {
  it('knows whose it is', () => {
    expect(outline(read('borrel met eva, bobs fiets geleend'))['favours']).toContain('received done loan "fiets" Bob Smit')
    expect(outline(read('borrowed toms tent, coffee'))['favours']).toContain('received done loan "tent" Tom Bakker')
  })

  it('takes part in nothing for being named by it', () => {
    expect(outline(read('coffee w tom, saw annas show'))['who']).toBe('Tom Bakker')
  })
})

describe('not now, and not this', () => {
  it('leaves who pays the next time', () => {
    expect(outline(read('lunch met tom, hij betaalt volgende keer'))['treat']).toBeUndefined()
    expect(outline(read('lunch with tom, she pays next time'))['treat']).toBeUndefined()
  })

  it('keeps the day they met apart from what is promised right behind it', () => {
    expect(outline(read("saw mark on fri he'll send the minutes"))).toMatchObject({ date: '2026-11-20' })
    expect(outline(read("coffee w mark fri i'll send him the map"))).toMatchObject({ date: '2026-11-20' })
  })

  it('knows who wants to be introduced', () => {
    expect(outline(read("coffee w tom, he'd like an intro to eva"))['introductions']).toBe('me: Tom Bakker-Eva Mulder proposed')
  })

  it('reads what is done for me whatever the word for it, and asks', () => {
    expect(outline(read('tom dogsat for us, drinks thurs'))['favours']).toBe('received done "dogsat" Tom Bakker?')
  })
})

describe('giving back', () => {
  it.each([
    ['koffie met tom, ik geef hem volgende week zijn boek terug', '2026-11-30', 'zijn boek terug'],
    ["coffee with eva, she'll bring my tent back on friday", '2026-11-27', 'my tent back'],
    ['lunch with tom, must return his book', '2026-11-30', 'return his book'],
  ])('is to be followed up when it is still to come: %s', (line, due, what) => {
    const reading = read(line)
    expect(reading.favours).toEqual([])
    expect(reading.followUps[0]).toMatchObject({ confidence: 'asked', value: { due } })
    expect(reading.followUps[0]?.value.what).toContain(what)
  })

  it.each([
    'coffee w bob, gave him his drill back',
    'coffee w eva, she brought round the tent i lent her',
    'koffie met eva, ze bracht de tent die ik haar had geleend',
  ])('stays in the note when it was done: %s', (line) => {
    const reading = read(line)
    expect([...reading.favours, ...reading.followUps]).toEqual([])
    expect(reading.note).not.toBe('')
  })
})
