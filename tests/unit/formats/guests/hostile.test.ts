import { describe, expect, it } from 'vitest'
import { readCard } from '#shared/formats/cards/card.ts'
import { excessOf, MAX_GUEST_BYTES, MAX_GUEST_ROWS } from '#shared/formats/guests/limits.ts'
import { noiseOf } from '#shared/formats/guests/noise.ts'
import { asPerson } from '#shared/formats/guests/person.ts'
import { readGuestFile } from '#shared/formats/guests/readGuestFile.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'

/** What a hostile line repeats: each has made a rule of reading slow, or could. */
const ATOMS = [
  ['.', '…', '_', '-', '=', '*', '|', ',', ';', ':', '?', '/', '&', '+', "'", '"', '(', '[', '{', '<', '@', '()', '<>', '(a)'],
  [' ', '\t', ' \t', '\u00a0', '. ', '- ', '| ', ', ', ': ', '( ', '< ', ' @ ', '[ ] ', '✓ ', '😀'],
  ['A', 'a', 'l', 'é', '1', 'A ', 'a ', 'A.', 'a.', 'a-', 'Il', '1 ', '1.', '(1', '+1 ', 'x1 ', '+31 6 '],
  ['Anna ', 'ANNA ', 'Anna, ', 'Anna en ', 'dr. ', 'met ', 'komt ', 'bij ', 'of ', 'at x '],
  ['van ', 'van: ', '09:00 ', '09.30 ', '12 mei ', 'tot ', 'tel ', 't: ', 'e ', 'www.', 'http://', 'mailto:'],
  ['a@', 'a@b.nl ', 'a@b.nl,', 'a@b.nl;'],
].flat()

/** The same atom up to a length, alone and between words, so that rules fail at the end of it. */
const linesOf = (atom: string, length: number): string[] => {
  const run = atom.repeat(Math.ceil(length / atom.length))
  return [run, `Anna ${run}x!`, `van ${run}¶ q`]
}

describe('a line that never ends', () => {
  it.each(ATOMS)('of %j is read as soon as any other', (atom) => {
    for (const line of linesOf(atom, 60_000)) {
      expect(readGuestList(line).lines.length).toBeLessThan(2)
      expect(readGuestList(`Anna de Vries\n${line}\nPiet Jansen`).entries.at(-1)?.name).toBe('Piet Jansen')
      expect(readGuestFile(new TextEncoder().encode(`Naam,Bedrijf\nAnna de Vries,${line}\n`))).toHaveProperty('reading')
      expect(asPerson(line, line).line).toBe(line)
      readCard(line)
    }
  })

  it.each(ATOMS)('of %j, just short enough to be read, is read as well', (atom) => {
    for (const line of linesOf(atom, 1_900)) {
      expect(readGuestList(line).lines.length).toBeLessThan(2)
      readCard(line)
    }
    for (const line of linesOf(atom, 150)) noiseOf(line)
  })

  it('of nothing, twenty thousand times, is no list', () => {
    for (const blank of ['\n', ' \n', '\t\n', ' \t \n']) expect(readGuestList(blank.repeat(20_000)).lines).toEqual([])
  })

  it('of recipients names all of them', () => {
    const line = Array.from({ length: 3_000 }, (_each, i) => `Anna Jansen <anna${i}@example.nl>`).join(', ')
    expect(readGuestList(`To: ${line}`).entries).toHaveLength(3_000)
  })
})

describe('times and days in a row', () => {
  it('are a time, however many and however apart', () => {
    for (const line of [
      '09:00 - 09:30',
      'van 09:00 tot 10:00 uur',
      'op: 12 mei, 20.00-22.00',
      'do 12 mei om 19:30',
      '12/5 t/m 14/5',
    ])
      expect(noiseOf(line)).toBe('place-or-time')
    expect(noiseOf(`${'van '.repeat(26)}x`)).not.toBe('place-or-time')
    expect(noiseOf(`${'09:00 09:30 '.repeat(12)}x`)).not.toBe('place-or-time')
  })
})

describe('a pasted list that is too much', () => {
  it('is not read when it is too long or names too many', () => {
    expect(excessOf('Anna de Vries\n'.repeat(MAX_GUEST_ROWS))).toBeUndefined()
    expect(excessOf('\n'.repeat(MAX_GUEST_ROWS + 1))).toBe('too-many')
    expect(excessOf('a@b.nl,'.repeat(MAX_GUEST_ROWS + 1))).toBe('too-many')
    expect(excessOf('x'.repeat(MAX_GUEST_BYTES + 1))).toBe('too-large')
  })
})
