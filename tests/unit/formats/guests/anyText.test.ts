import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from '#shared/formats/guests/clean.ts'
import { asPerson } from '#shared/formats/guests/person.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'

const pieces = fc.constantFrom(
  ...'Anna|Piet|de|Vries|Jansen|,|;| - |\t|  |(|)|"|<a@b.nl>|Rabobank|&| en |+1|tbc|12|Totaal|:|\n|\n\n|VAN DER|P.|directeur|bij|Tafel|é|😀|’t|/|[x]|•|¿'.split(
    '|',
  ),
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

const filled = (given: string): string[] =>
  cleanText(given)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

it('any text is read without losing a line, and every line is people or noise', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { lines, entries, noise } = readGuestList(given)
      expect(lines.flatMap(({ line }) => line.split('\n'))).toEqual(filled(given))
      for (const { entries: people, why } of lines) expect(people.length === 0).toBe(why !== undefined)
      expect(entries.every(({ name }) => name.trim() !== '')).toBe(true)
      expect(noise).toHaveLength(lines.filter(({ why }) => why !== undefined).length)
    }),
    { numRuns: 1_000 },
  )
})

it('any line can be made a person', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (line) => {
      fc.pre(line.trim() !== '')
      expect(asPerson(line, line).name.trim()).not.toBe('')
    }),
  )
})

it('reads a list that is far too long, of one line that never ends, and of nothing', () => {
  expect(readGuestList('Anna '.repeat(20_000)).lines).toHaveLength(1)
  expect(readGuestList('(((((['.repeat(3_000)).entries).toEqual([])
  expect(readGuestList(`${'"'.repeat(999)}<${'a@'.repeat(999)}`).lines).toHaveLength(1)
  expect(readGuestList('\n \t\n').lines).toEqual([])
})
