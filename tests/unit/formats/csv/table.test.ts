import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeContactsCsv } from '#shared/formats/csv/contacts.ts'
import { readTable } from '#shared/formats/csv/table.ts'
import { defuse, writeTable } from '#shared/formats/csv/write.ts'
import { contacts } from '../contacts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const CORPUS = new URL('../../../../../shared/corpora/', import.meta.url)

describe('a CSV file', () => {
  it.each([',', ';', '\t'] as const)('separated by %j is read', (separator) => {
    expect(readTable(utf8(['a', 'b', 'c'].join(separator) + '\n' + ['1', '"x y"', ''].join(separator)))).toMatchObject({
      separator,
      rows: [
        ['a', 'b', 'c'],
        ['1', 'x y', ''],
      ],
      lines: [1, 2],
    })
  })

  it('says on which line each row starts, cells of several lines or not', () => {
    expect(readTable(utf8('a,b\r\n"x\r\ny",1\r\nlast,2\r\n')).lines).toEqual([1, 2, 4])
  })

  it('of the corpus is read in its encoding and with its separator', () => {
    if (!existsSync(CORPUS)) return
    const expected: Record<string, { encoding?: string; delimiter?: string; cells?: string[][]; format?: string }> = JSON.parse(
      readFileSync(new URL('expected-csv.json', CORPUS), 'utf8'),
    )
    let checked = 0
    for (const [file, facts] of Object.entries(expected)) {
      if (file === '_readme') continue
      const table = readTable(readFileSync(new URL(`csv/${file}`, CORPUS)))
      if (facts.encoding !== undefined) expect(table.encoding, file).toBe(facts.encoding)
      if (facts.delimiter !== undefined && facts.format !== 'prose') expect(table.separator, file).toBe(facts.delimiter)
      if (facts.cells !== undefined) expect(table.rows, file).toEqual(facts.cells)
      checked += 1
    }
    console.info(`CSV corpus: ${checked} files checked`)
    expect(checked).toBe(Object.keys(expected).length - 1)
  })
})

describe('a written CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3*cmd', "'-2+3*cmd"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['+31 6 12345678', '+31 6 12345678'],
    ['-5', '-5'],
    ['Anna', 'Anna'],
  ])('holds %j as %j', (cell, written) => {
    expect(defuse(cell)).toBe(written)
  })

  it('reads back the same but for defused formulas', () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const file = writeTable(['a', 'b', 'c'], rows)
        expect(Papa.parse<string[]>(file.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' }).data[0]).toEqual([
          'a',
          'b',
          'c',
        ])
        const read = Papa.parse<string[]>(file.slice(1), { delimiter: ',', newline: '\r\n' }).data
        expect(read.slice(1, -1)).toEqual(rows.map((row) => row.map(defuse)))
      }),
    )
  })

  it('has one row a contact, under headers other address books read', () => {
    const people = fc.sample(contacts, { numRuns: 10, seed: 5 })
    const { data, meta } = Papa.parse<Record<string, string>>(writeContactsCsv(people).slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data).toHaveLength(10)
    expect(meta.fields).toEqual(
      expect.arrayContaining(['First Name', 'Last Name', 'E-mail 1 - Value', 'Organization Name', 'Labels']),
    )
    expect(data.map((row) => row['Phone 1 - Value'] ?? '')).toEqual(people.map((person) => person.phones[0]?.value ?? ''))
    expect(data.map((row) => row['Birthday'])).toEqual(people.map((person) => defuse(person.birthday ?? '')))
  })
})
