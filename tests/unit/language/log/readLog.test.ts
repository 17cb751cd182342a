import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'
import { ALONE, DENIED, DOUBLE_NAMES, DUTCH, ENGLISH, INVITED, SLIPS } from './sentences.ts'

describe('the worked sentences of PRODUCT.md, on Monday 23 November 2026', () => {
  it('reads the Dutch one to the letter', () => {
    const reading = read(
      'koffie met Anna de Vries en Bob gisteren bij Dudok, ik trakteerde; zij stelt me voor aan Carla; ik stuur haar vrijdag de offerte #funding',
    )
    expect(outline(reading)).toEqual({
      kind: 'coffee',
      who: 'Anna de Vries, Bob Smit',
      date: '2026-11-22',
      place: 'Dudok',
      treat: 'me',
      introductions: 'Anna de Vries: me-+Carla proposed?',
      favours: 'given promised "offerte" +Carla?|Anna de Vries by 2026-11-27',
      tags: 'funding',
    })
    expect(reading.state).toBe('happened')
    expect(reading.introductions[0]?.alternatives.map((other) => other.by)).toMatchObject([{ name: 'Bob Smit' }])
  })

  it('reads the English one to the letter', () => {
    expect(outline(read('lunch w/ Jan last Tuesday 12:30 @ De Bijenkorf, he paid €34, 90 min. remind me in 2 weeks'))).toEqual({
      kind: 'lunch',
      who: 'Jan Jansen',
      date: '2026-11-17',
      time: '12:30',
      place: 'De Bijenkorf',
      treat: 'Jan Jansen',
      money: 'EUR 3400',
      minutes: '90',
      followUps: '2026-12-07 Jan Jansen',
    })
  })
})

describe('Dutch lines', () => {
  it.each(DUTCH)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('English lines', () => {
  it.each(ENGLISH)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('lines that say what did not happen', () => {
  it.each(DENIED)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('favours, loans and introductions without a meeting, and days by number', () => {
  it.each(ALONE)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('kinds and days with a slip of the pen', () => {
  it.each(SLIPS)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('double given names', () => {
  it.each(DOUBLE_NAMES)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('who invited', () => {
  it.each(INVITED)('%s', (line, expected) => expect(outline(read(line))).toEqual(expected))
})

describe('a chip turned back into text', () => {
  it('stays text', () => {
    expect(outline(read('koffie met Anna gisteren bij Dudok', ['bij Dudok']))).toEqual({
      kind: 'coffee',
      who: 'Anna de Vries',
      date: '2026-11-22',
      note: 'bij Dudok',
    })
    expect(outline(read('koffie met Anna gisteren', ['gisteren'])).note).toBe('gisteren')
  })
})
