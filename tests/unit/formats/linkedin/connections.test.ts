import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLinkedInConnections, readConnections } from '#shared/formats/linkedin/connections.ts'
import { readConnectedOn } from '#shared/formats/linkedin/dates.ts'
import { profileKey } from '#shared/formats/linkedin/profileUrl.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it; see https://example.org, or not."\n\n'
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const ROWS = [
  'Anna,de Vries,https://www.linkedin.com/in/anna-de-vries,anna@example.org,"Gemeente Utrecht, Stad",Beleidsadviseur,12 Mar 2024',
  ',,,,,,01 Jan 2023',
  'Jan,Jansen,,,Bakkerij,"Bakker",3 May 2020',
  'Jan,Jansen,,,Slagerij,Slager,3 May 2020',
].join('\n')

describe("LinkedIn's Connections.csv", () => {
  it.each([
    ['with its preamble', PREAMBLE + HEADER + ROWS],
    ['without a preamble', HEADER + ROWS],
    ['with a byte-order mark and CRLF', `\ufeff${PREAMBLE}${HEADER}${ROWS}\n`.replaceAll('\n', '\r\n')],
    [
      'with semicolons',
      (HEADER + ROWS.replace('"Gemeente Utrecht, Stad"', 'Gemeente Utrecht* Stad')).replaceAll(',', ';').replace('*', ','),
    ],
  ])('%s gives its people and names the row without a name', (_name, text) => {
    const { people, problems } = readConnections(utf8(text))
    expect(people.map((person) => person.name)).toEqual(['Anna de Vries', 'Jan Jansen', 'Jan Jansen'])
    expect(problems).toEqual([{ reason: 'unnamed', line: people[0] === undefined ? 0 : people[0].line + 1 }])
  })

  it('says how and when you met, and what they do', () => {
    const [anna] = readConnections(utf8(HEADER + ROWS)).people
    expect(anna).toMatchObject({
      kind: 'linkedin',
      key: 'linkedin.com/in/anna-de-vries',
      line: 2,
      values: {
        name: { given: 'Anna', infix: 'de', family: 'Vries' },
        emails: [{ value: 'anna@example.org' }],
        links: [{ value: 'https://www.linkedin.com/in/anna-de-vries', label: 'LinkedIn' }],
        positions: [{ organisation: 'Gemeente Utrecht, Stad', role: 'Beleidsadviseur' }],
        met: { how: 'LinkedIn', on: '2024-03-12' },
      },
    })
  })

  it('tells two people of one name apart by their ordinal', () => {
    const keys = readConnections(utf8(HEADER + ROWS)).people.map((person) => person.key)
    expect(keys.slice(1)).toEqual(['name:jan jansen|2020-05-03', 'name:jan jansen|2020-05-03#2'])
  })

  it('may be of before 2021: no URL, and short dates', () => {
    const { people } = readConnections(
      utf8('First Name,Last Name,Email Address,Company,Position,Connected On\nBob,Smit,,,,7-Feb-22\n'),
    )
    expect(people.map((person) => [person.name, person.values.met, person.key])).toEqual([
      ['Bob Smit', { how: 'LinkedIn', on: '2022-02-07' }, 'name:bob smit|2022-02-07'],
    ])
  })

  it('keeps titles behind the family name apart', () => {
    const { people } = readConnections(utf8(`${HEADER}Els,"van den Berg, MSc, PhD",,,,,1 Jan 2024\n`))
    expect(people[0]?.values.name).toEqual({ given: 'Els', infix: 'van den', family: 'Berg', suffix: 'MSc, PhD' })
  })

  it.each([
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['3 mei 2021', '2021-05-03'],
    ['3 mrt. 2021', '2021-03-03'],
    ['2024-03-12', '2024-03-12'],
    ['31 Feb 2024', undefined],
    ['last year', undefined],
    ['', undefined],
  ])('reads the date "%s" as %s', (text, day) => {
    expect(readConnectedOn(text)).toBe(day)
  })

  it('says which date it could not read, and keeps it as text', () => {
    const { people } = readConnections(utf8(`${HEADER}Bob,Smit,,,,,last year\n`))
    expect(people[0]).toMatchObject({
      notices: ['date-as-text'],
      unreadDates: ['last year'],
      values: { met: { how: 'LinkedIn' }, custom: [{ label: 'Connected On', value: 'last year' }] },
    })
  })

  it.each([
    ['https://www.linkedin.com/in/Anna/', 'linkedin.com/in/anna'],
    ['http://nl.linkedin.com/in/anna?trk=x', 'linkedin.com/in/anna'],
    ['linkedin.com/in/anna', 'linkedin.com/in/anna'],
    ['https://www.linkedin.com/in/zo%C3%AB', 'linkedin.com/in/zoë'],
    ['https://www.linkedin.com/in/100%', 'linkedin.com/in/100%'],
    ['https://example.org/in/anna', undefined],
  ])('takes %s for %s', (url, key) => {
    expect(profileKey(url)).toBe(key)
  })

  it.each([
    ['', 'empty-file'],
    ['Name,Email\nAnna,a@example.org\n', 'not-linkedin'],
    ['Dear reader, this is a letter.', 'not-linkedin'],
    ['\u0001\u0002\u0003\u0004', 'binary'],
  ])('is not a file such as %j: %s', (text, reason) => {
    expect(readConnections(utf8(text))).toEqual({ people: [], problems: [{ reason }] })
    expect(isLinkedInConnections(utf8(text))).toBe(false)
  })

  it('never throws, wherever it is cut off', () => {
    const bytes = utf8(PREAMBLE + HEADER + ROWS)
    for (let length = 0; length <= bytes.length; length += 1) {
      const { people, problems } = readConnections(bytes.subarray(0, length))
      expect(people.length).toBeLessThanOrEqual(3)
      if (people.length === 0 && length < PREAMBLE.length + HEADER.length - 1) expect(problems).toHaveLength(1)
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (rows) => readConnections(utf8(HEADER + rows)).people.length >= 0))
  })

  it('of the corpus gives its people', () => {
    const file = new URL('../../../../../shared/corpora/csv/constellation__linkedin_connections.csv', import.meta.url)
    if (!existsSync(file)) return
    const expected = JSON.parse(readFileSync(new URL('../expected-csv.json', file), 'utf8'))[
      'constellation__linkedin_connections.csv'
    ]
    const { people } = readConnections(readFileSync(file))
    expect(people.map((person) => person.name)).toEqual(expected.people.map((person: { name: string }) => person.name))
    expect(people.map((person) => person.values.positions?.[0]?.organisation ?? null)).toEqual(
      expected.people.map((person: { company: string | null }) => person.company),
    )
  })
})
