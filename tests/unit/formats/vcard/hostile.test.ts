import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_VCARD_BYTES, readVcards } from '#shared/formats/vcard/read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const FILE = utf8(
  [1, 2, 3, 4, 5]
    .map((n) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `UID:${n}`,
        `N:de Vriës;Persoon ${n};;;`,
        `FN:Persoon ${n} de Vriës`,
        'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0',
        ' lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC',
        'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9=',
        ' and more',
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
    .join(''),
)
/** Where each card ends, past its END. */
const ENDS = [...new TextDecoder('latin1').decode(FILE).matchAll(/END:VCARD/g)].map((match) => match.index + match[0].length)

describe('a vCard file that is not what it should be', () => {
  it('never loses an earlier whole card, wherever it is cut off', () => {
    for (let length = 0; length <= FILE.length; length += 1) {
      const whole = ENDS.filter((end) => end <= length).length
      const { people } = readVcards(FILE.subarray(0, length))
      const names = people.filter((person) => !person.notices.includes('cut-off')).map((person) => person.name)
      expect(names).toEqual(Array.from({ length: whole }, (_each, i) => `Persoon ${i + 1} de Vriës`))
    }
  })

  it('never throws, whatever bytes it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { people, problems } = readVcards(bytes)
        expect(people.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever stands where a property should be', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'AGENT:',
        'N',
        'FN',
        ';',
        ':',
        '=',
        '"',
        '\\',
        '\r\n',
        '\n ',
        'TYPE=',
        'ENCODING=QUOTED-PRINTABLE',
        ';BASE64',
        'PHOTO',
        'BDAY:',
        'data:image/png;base64,',
        '\u0000',
        'é',
        '__proto__',
        'constructor',
      ),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { people, problems } = readVcards(utf8(`BEGIN:VCARD\n${pieces.join('')}`))
        expect(people.length + problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['empty', utf8(''), 'empty-file'],
    ['white space', utf8(' \r\n\t\n'), 'empty-file'],
    ['binary', Uint8Array.from({ length: 5000 }, (_each, i) => ((i * 7919) % 256) & (i % 3 === 0 ? 0x1f : 0xff)), 'binary'],
    ['prose', utf8('Dear reader,\nthis is a letter.\n'), 'not-vcard'],
    ['a card of nothing', utf8('BEGIN:VCARD\nEND:VCARD\n'), 'unnamed'],
  ])('that is %s is refused with its reason', (_name, bytes, reason) => {
    const { people, problems } = readVcards(bytes)
    expect(people).toEqual([])
    expect(problems.map((problem) => problem.reason)).toEqual([reason])
  })

  it('that is larger than 100 MB is refused before it is read', () => {
    expect(readVcards(new Uint8Array(MAX_VCARD_BYTES + 1))).toEqual({ people: [], problems: [{ reason: 'too-large' }] })
  })

  it('with cards 100,000 deep is read without end of stack', () => {
    const { people, problems } = readVcards(utf8('BEGIN:VCARD\n'.repeat(100_000)))
    expect(people).toEqual([])
    expect(new Set(problems.map((problem) => problem.reason))).toEqual(new Set(['unnamed']))
  })

  it('with one line folded 200,000 times is read', () => {
    const { people } = readVcards(utf8(`BEGIN:VCARD\nFN:Long\nNOTE:${'abc\n '.repeat(200_000)}\nEND:VCARD\n`))
    expect(people[0]?.values.about).toHaveLength(600_000)
  })

  it('with names of the language itself changes nothing but the card', () => {
    const { people } = readVcards(
      utf8(
        'BEGIN:VCARD\nFN:P\nNOTE:m\n__proto__:x\nX-__proto__;__proto__=1:y\nCONSTRUCTOR;CONSTRUCTOR=2:z\nTOSTRING:1\nTEL;TYPE=__proto__:1\nNOTE;VALUE=__proto__:n\nEND:VCARD\n',
      ),
    )
    expect(people[0]?.name).toBe('P')
    expect(people[0]?.values.phones?.[0]?.value).toBe('1')
    expect(people[0]?.values.about).toContain('n')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('keeps scripts and markup as the plain text they are', () => {
    const { people } = readVcards(utf8('BEGIN:VCARD\nFN:<b>P</b>\nNOTE:<script>alert(1)</script>\nEND:VCARD\n'))
    expect(people[0]?.values.about).toBe('<script>alert(1)</script>')
    expect(people[0]?.name).toBe('<b>P</b>')
  })
})
