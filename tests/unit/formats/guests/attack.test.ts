import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCard } from '#shared/formats/cards/card.ts'
import { MAX_LINE } from '#shared/formats/guests/limits.ts'
import { readGuestFile } from '#shared/formats/guests/readGuestFile.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const fileOf = (text: string) => {
  const file = readGuestFile(bytesOf(text))
  return 'reading' in file ? file.reading : undefined
}
const MEGA = 5 * 1024 * 1024

describe('five megabytes of one line', () => {
  it.each(['x', 'Anna, ', 'a@b.nl ', '"', '😀', '\ud800'])('of %j are read to the end, and the line stays whole', (atom) => {
    const line = atom.repeat(Math.ceil(MEGA / atom.length))
    const { lines } = readGuestList(`Anna de Vries\n${line}\nPiet Jansen`)
    expect(lines[0]?.entries[0]?.name).toBe('Anna de Vries')
    expect(lines.at(-1)?.entries[0]?.name).toBe('Piet Jansen')
    expect(lines.length).toBeLessThan(4)
    expect(readCard(line)?.written ?? '').toHaveProperty('length')
  })
})

describe('marks that show nothing', () => {
  it.each([
    ['right to left', '\u200fAnna de Vries\u200e (\u202bRabobank\u202c)'],
    ['zero width', 'A\u200bnna d\u2060e Vri\ufeffes (Rabo\u00adbank)'],
    ['isolates', '\u2068Anna de Vries\u2069 \u2066(Rabobank)\u2069'],
  ])('%s neither hide a name nor stay in it', (_what, line) => {
    expect(readGuestList(line).entries).toMatchObject([{ name: 'Anna de Vries', organisation: 'Rabobank' }])
  })

  it('half of a letter is no letter, and harms no other', () => {
    for (const half of ['\ud83d', '\udc00']) {
      expect(readGuestList(`Anna de Vries ${half}\n${half}\nPiet${half} Jansen`).lines).toHaveLength(3)
      expect(readGuestList(`Anna de Vries (Rabobank)\n${half}`).entries[0]).toMatchObject({ name: 'Anna de Vries' })
    }
  })
})

describe('tables that are no tables', () => {
  it('with a quote that is never closed lose nothing of what they say', () => {
    const reading = fileOf('Naam,Bedrijf\nAnna de Vries,Rabobank\n"Piet Jansen,KPN\nKees Bakker,Shell\n')
    const said = reading?.lines.map(({ line }) => line).join(' ') ?? ''
    for (const word of ['Anna', 'Rabobank', 'Piet', 'KPN', 'Kees', 'Shell']) expect(said).toContain(word)
    expect(reading?.entries[0]?.name).toBe('Anna de Vries')
    const pasted = readGuestList('Naam,Bedrijf\nAnna de Vries,Rabobank\n"Piet Jansen,KPN\nKees Bakker,Shell')
    expect(pasted.lines).toHaveLength(4)
    expect(pasted.entries.map(({ name }) => name)).toContain('Kees Bakker')
  })

  it('with a thousand columns are read by those that name someone', () => {
    const names = ['Naam', 'Bedrijf', ...Array.from({ length: 998 }, (_each, i) => `Vraag ${i}`)]
    const row = ['Anna de Vries', 'Rabobank', ...Array.from({ length: 998 }, (_each, i) => `antwoord ${i}`)]
    const text = `${names.join(',')}\n${Array.from({ length: 20 }, () => row.join(',')).join('\n')}`
    expect(readGuestList(text).lines).toHaveLength(21)
    const tabbed = [names, row, row].map((cells) => cells.slice(0, 120).join('\t')).join('\n')
    expect(readGuestList(tabbed).entries.map(({ name }) => name)).toEqual(['Anna de Vries', 'Anna de Vries'])
    expect(fileOf(text)?.entries ?? []).toSatisfy((entries: unknown[]) => entries.length === 20 || entries.length === 0)
    expect(readGuestList(row.join('\t')).lines[0]?.line.length).toBeGreaterThan(MAX_LINE)
  })

  it('whose rows are longer than their names keep what stands beyond', () => {
    const { entries } = readGuestList('Naam\tBedrijf\nAnna de Vries\tRabobank\trolstoel\tbelt nog\nPiet Jansen\tKPN')
    expect(entries[0]).toMatchObject({ name: 'Anna de Vries', organisation: 'Rabobank' })
    expect(`${entries[0]?.remark ?? ''} ${entries[0]?.note ?? ''}`).toContain('belt nog')
  })

  it('whose cell for the address has the given name too keep it', () => {
    const { entries } = readGuestList('Naam,E-mail\nVries,Anna <anna@rabo.example>\nJansen,Piet <piet@kpn.example>')
    expect(entries.map(({ name }) => name)).toEqual(['Anna Vries', 'Piet Jansen'])
  })
})

it('every letter of any line is in what was read of it, or in its line', () => {
  const pieces = fc.constantFrom(
    ...'Van: |Groeten,|Tot maandag!|2x |iemand van |tel. 06-12345678|[18:03, 2-12-2026] |prins |weth. |Connect|HO|Agenda|1. |jr.|/|A. |Anna|Vries|bieb|\n|\t|"|;|,|(|)|komt later|+1|x4|\u200f|\u200b|😀'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
      (text) => {
        const { lines } = readGuestList(text)
        const letters = (given: string) => given.replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(lines.map(({ line }) => line).join(''))).toBe(letters(text))
        for (const { entries, why, group } of lines) {
          expect(entries.length === 0).toBe(why !== undefined)
          expect(group !== undefined).toBe(why === 'group')
        }
      },
    ),
    { numRuns: 500 },
  )
})
