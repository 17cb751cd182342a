import { describe, expect, it } from 'vitest'
import { outline, read } from './reader.ts'

const back = (line: string): string[] =>
  read(line).returned.map(
    ({ value: { by, what, whom, money, on }, confidence }) =>
      `${by}: ${what === '' ? (money?.amount ?? '') : what} (${whom.name})${on === undefined ? '' : ` on ${on}`}${confidence === 'asked' ? '?' : ''}`,
  )

describe('what came back', () => {
  it.each([
    ['boek teruggegeven aan Anna', 'me: boek (Anna de Vries)'],
    ['Eva gaf mijn boek terug', 'them: boek (Eva Mulder)'],
    ["returned Bob's ladder", 'me: ladder (Bob Smit)'],
    ['coffee with Anna, she returned my drill', 'them: drill (Anna de Vries)'],
    ['got my tent back from Bob', 'them: tent (Bob Smit)'],
    ['koffie met Tom heb zn boor teruggebracht', 'me: boor (Tom Bakker)'],
    ['koffie met Eva die mijn boor teruggaf', 'them: boor (Eva Mulder)'],
    ['lunch met Eva, ze kreeg haar boek van me terug', 'me: boek (Eva Mulder)'],
    ['Tom heeft de 50 euro terugbetaald', 'them: 5000 (Tom Bakker)'],
    ['ik heb Eva haar fiets gisteren teruggebracht', 'me: fiets (Eva Mulder) on 2026-11-22'],
    ['koffie met Anna, boek terug gekregen', 'them: boek (Anna de Vries)'],
    ['koffie met Anna, boek teruggegeven', 'me: boek (Anna de Vries)?'],
  ])('%s', (line, expected) => expect(back(line)).toEqual([expected]))

  it.each([
    'geef morgen mijn boek terug aan Anna',
    'koffie met Tom, hij heeft mijn fiets nog niet teruggegeven',
    'koffie met Anna, ik bel haar terug',
    'coffee with Anna, got back from Rome yesterday',
  ])('not yet, or nothing: %s', (line) => expect(back(line)).toEqual([]))

  it('keeps its words in the note, and leaves the meeting around it whole', () => {
    const line = 'gave Bob his drill back @ the gym'
    expect(back(line)).toEqual(['me: drill (Bob Smit)'])
    expect(outline(read(line))).toMatchObject({ place: 'gym', note: expect.stringContaining('gave Bob his drill back') })
    expect(outline(read('Anna brought back my umbrella over lunch'))).toMatchObject({ kind: 'lunch', who: 'Anna de Vries?' })
  })
})
