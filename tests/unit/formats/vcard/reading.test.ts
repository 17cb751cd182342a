import { describe, expect, it } from 'vitest'
import { readVcards } from '#shared/formats/vcard/read.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

function only(file: string | Uint8Array): ImportedPerson {
  const { people, problems } = readVcards(typeof file === 'string' ? utf8(file) : file)
  expect(problems).toEqual([])
  expect(people).toHaveLength(1)
  const [person] = people
  if (person === undefined) throw new Error('no person')
  return person
}
const ANNA = card('N:de Vries;Anna;;;', 'FN:Anna de Vries')

describe('a vCard file', () => {
  it('gives a person with the tussenvoegsel apart', () => {
    expect(only(ANNA).values.name).toEqual({ given: 'Anna', infix: 'de', family: 'Vries' })
  })

  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('may end its lines in %s', (_name, end) => {
    expect(only(ANNA.replaceAll('\r\n', end)).name).toBe('Anna de Vries')
  })

  it('may have no VERSION and lower-case names', () => {
    expect(only('begin:vcard\nn:Jansen;Bas\nend:vcard\n').values.name).toEqual({ given: 'Bas', family: 'Jansen' })
  })

  it('may be UTF-8 with a byte-order mark', () => {
    expect(only(`\ufeff${card('FN:Zoë')}`).name).toBe('Zoë')
  })

  it.each([
    ['little-endian', true],
    ['big-endian', false],
  ])('may be UTF-16, %s, with and without a byte-order mark', (_name, little) => {
    for (const mark of ['', '\ufeff']) {
      const text = mark + card('N:Müller;Jörg;;;', 'FN:Jörg Müller')
      const bytes = new Uint8Array(text.length * 2)
      const view = new DataView(bytes.buffer)
      for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little)
      expect(only(bytes).name).toBe('Jörg Müller')
    }
  })

  it('may be ISO-8859-1, declared or not', () => {
    expect(only(latin(card('FN;CHARSET=ISO-8859-1:Ren\xe9e'))).name).toBe('Renée')
    expect(only(latin(card('FN:Ren\xe9e', 'ORG:Caf\xe9 \x80'))).values.positions).toEqual([{ organisation: 'Café €' }])
  })

  it('may be Shift-JIS, declared or not; a backslash byte inside a character escapes nothing', () => {
    // 能 is 94 5C, 予 is 97 5C.
    const name = '\x88\xc9\x94\\;\x88\xc9\x97\\\x82\xb3\x82\xf1;;;'
    expect(only(latin(card(`N;CHARSET=SHIFT_JIS:${name}`))).values.name).toEqual({ family: '伊能', given: '伊予さん' })
    expect(only(latin(card(`N:${name}`))).values.name).toEqual({ family: '伊能', given: '伊予さん' })
  })

  it('may fold in the middle of a UTF-8 character', () => {
    const bytes = utf8(card('FN:Zoë@'))
    const at = bytes.indexOf(0xc3) + 1
    const folded = Uint8Array.from([...bytes.subarray(0, at), 0x0d, 0x0a, 0x20, ...bytes.subarray(at)])
    expect(only(folded).name).toBe('Zoë@')
  })

  it('may be quoted-printable with soft breaks, and those may look like comments', () => {
    const file =
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;QUOTED-PRINTABLE:=4D=C3=BC=\r\n=6C=6C=65=72;J=C3=B6rg\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\n# two=3D2\r\nEND:VCARD\r\n'
    const person = only(file)
    expect(person.values.name).toEqual({ given: 'Jörg', family: 'Müller' })
    expect(person.values.about).toBe('one\n# two=2')
  })

  it('may end in the middle of a quoted-printable value', () => {
    expect(only('BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=B6=\nEND:VCARD\n').name).toBe('Jö')
  })

  it('may hold comments and lines that go on without indentation', () => {
    const person = only(['BEGIN:VCARD', '# a comment', 'FN:Bob', 'NOTE:first line', 'and the second', 'END:VCARD'].join('\n'))
    expect(person.values.about).toBe('first line\nand the second')
  })

  it('keeps the fields of an AGENT and of nested cards out of the owner', () => {
    const agent = [
      'BEGIN:VCARD',
      'N:Boss;Big',
      'AGENT:',
      'BEGIN:VCARD',
      'N:Helper;Hannah',
      'TEL:2',
      'END:VCARD',
      'TEL:1',
      'END:VCARD',
    ].join('\n')
    expect(only(agent).values).toEqual({ name: { given: 'Big', family: 'Boss' }, phones: [{ value: '1' }] })
    expect(only(agent).relations).toEqual([{ kind: 'assistant', name: 'Hannah Helper' }])
  })

  it('loses nobody when a card lacks its END', () => {
    const { people } = readVcards(utf8('BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\nBEGIN:VCARD\nFN:Three\nEND:VCARD\n'))
    expect(people.map((person) => [person.name, person.notices])).toEqual([
      ['One', ['cut-off']],
      ['Two', []],
      ['Three', []],
    ])
  })

  it('recovers a card that lacks its BEGIN', () => {
    const { people } = readVcards(utf8('VERSION:3.0\nFN:One\nEND:VCARD\nEND:VCARD\n'))
    expect(people.map((person) => [person.name, person.notices])).toEqual([['One', ['no-beginning']]])
  })

  it('says which cards are groups or have nothing to call someone by', () => {
    const groups = [
      card('FN:Friends', 'X-ADDRESSBOOKSERVER-KIND:group'),
      card('FN:Team', 'KIND:group'),
      card('FN:List', 'MEMBER:urn:uuid:1'),
    ]
    const { people, problems } = readVcards(utf8([...groups, card('NOTE:nobody'), ANNA].join('')))
    expect(people.map((person) => person.name)).toEqual(['Anna de Vries'])
    expect(problems).toEqual([
      { reason: 'group', line: 1, name: 'Friends' },
      { reason: 'group', line: 6, name: 'Team' },
      { reason: 'group', line: 11, name: 'List' },
      { reason: 'unnamed', line: 16 },
    ])
  })

  it('takes an organisation for what it is', () => {
    const person = only(card('N:;;;;', 'FN:Gemeente Utrecht', 'ORG:Gemeente Utrecht;', 'X-ABShowAs:COMPANY'))
    expect(person.values).toEqual({ name: {}, positions: [{ organisation: 'Gemeente Utrecht' }] })
    expect(person.name).toBe('Gemeente Utrecht')
  })

  it('pairs several organisations and titles in order', () => {
    const person = only(card('FN:P', 'ORG:Company;Unit;Team', 'TITLE:Engineer', 'ORG:Mystery', 'TITLE:Blogger', 'TITLE:Poet'))
    expect(person.values.positions).toEqual([
      { organisation: 'Company', department: 'Unit, Team', role: 'Engineer' },
      { organisation: 'Mystery', role: 'Blogger' },
      { role: 'Poet' },
    ])
  })

  it('frees phone numbers of direction marks and tel:', () => {
    const person = only(
      card(
        'FN:P',
        'TEL;TYPE=CELL;TYPE=pref:\u202a+31 6 12345678\u202c',
        'TEL;VALUE=uri;TYPE="work,fax":tel:+31-30-1234567;ext=12',
      ),
    )
    expect(person.values.phones).toEqual([
      { value: '+31 6 12345678', label: 'mobile', preferred: true },
      { value: '+31-30-1234567 ext. 12', label: 'work fax' },
    ])
  })

  it('names values by the labels of their group', () => {
    const person = only(
      card(
        'FN:P',
        'item1.URL:https://example.org',
        'item1.X-ABLabel:_$!<HomePage>!$_',
        'item2.EMAIL;TYPE=INTERNET:p@example.org',
        'item2.X-ABLabel:Zeilclub',
        'X-SOCIALPROFILE;TYPE=mastodon:https://example.social/@p',
        'IMPP;X-SERVICE-TYPE=Signal:sgnl:+31612345678',
        'X-SKYPE:p.example',
      ),
    )
    expect(person.values.links).toEqual([
      { value: 'https://example.org', label: 'homepage' },
      { value: 'https://example.social/@p', label: 'mastodon' },
      { value: 'sgnl:+31612345678', label: 'signal' },
      { value: 'p.example', label: 'Skype' },
    ])
    expect(person.values.emails).toEqual([{ value: 'p@example.org', label: 'Zeilclub' }])
  })

  it('reads relations, other dates and how to say a name', () => {
    const person = only(
      card(
        'N:Smit;Jan;;;',
        'item1.X-ABRELATEDNAMES:Marieke',
        'item1.X-ABLabel:_$!<Spouse>!$_',
        'item2.X-ABDATE:20150808',
        'item2.X-ABLabel:_$!<Anniversary>!$_',
        'item3.X-ABDATE:--0718',
        'item3.X-ABLabel:Promotie',
        'X-PHONETIC-FIRST-NAME:Yan',
        'X-PHONETIC-LAST-NAME:Smit',
      ),
    )
    expect(person.relations).toEqual([{ kind: 'spouse', name: 'Marieke' }])
    expect(person.values.dates).toEqual([
      { kind: 'wedding', date: '2015-08-08' },
      { kind: 'other', label: 'Promotie', date: '--07-18' },
    ])
    expect(person.values.pronunciation).toBe('Yan Smit')
  })

  it.each([
    ['BDAY:19800322', '1980-03-22'],
    ['BDAY:1980-03-22', '1980-03-22'],
    ['BDAY:1980-03-22T00:00:00Z', '1980-03-22'],
    ['BDAY:--0412', '--04-12'],
    ['BDAY:--04-12', '--04-12'],
    ['BDAY:0000-04-12', '--04-12'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10', '--12-10'],
    ['BDAY:1604-12-10', '--12-10'],
    ['BDAY;X-APPLE-OMIT-YEAR=1600:1600-02-29', '--02-29'],
    ['BDAY:1980-03', '1980-03'],
    ['BDAY:1980', '1980'],
  ])('reads the birthday %s as %s', (line, birthday) => {
    expect(only(card('FN:P', line)).values.birthday).toBe(birthday)
  })

  it.each(['BDAY:in spring', 'BDAY:1981-02-29', 'BDAY:1980-13-01'])('keeps %s, which is no date, as text and says so', (line) => {
    const person = only(card('FN:P', line))
    expect(person.values.birthday).toBeUndefined()
    expect(person.values.custom).toEqual([{ label: 'Birthday', value: line.slice(5) }])
    expect(person).toMatchObject({ notices: ['date-as-text'], unreadDates: [line.slice(5)] })
  })

  it('says which other date it could not read as one, and keeps it for the export', () => {
    const person = only(card('FN:P', 'ANNIVERSARY:in May'))
    expect(person).toMatchObject({ notices: ['date-as-text'], unreadDates: ['in May'] })
    expect(JSON.stringify(person.extra)).toContain('in May')
  })

  const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'
  it.each([
    ['base64', [`PHOTO;ENCODING=b;TYPE=PNG:${PNG}`]],
    ['a bare parameter and one-space indents', ['PHOTO;BASE64:', ` ${PNG.slice(0, 40)}`, ` ${PNG.slice(40)}`]],
    ['folds inside folds', [`PHOTO;ENCODING=BASE64:${PNG.slice(0, 30)}`, `   ${PNG.slice(30, 60)}`, `   ${PNG.slice(60)}`]],
    ['no indentation at all', ['PHOTO;ENCODING=BASE64:', PNG.slice(0, 50), PNG.slice(50)]],
    ['a data: URI', [`PHOTO:data:image/png;base64,${PNG}`]],
    ['a data: URI with escapes', [`PHOTO:data:image/png\\;base64\\,${PNG}`]],
    ['a data: URI that says it is base64', [`PHOTO;ENCODING=b;TYPE=png:data:image/png;base64,${PNG}`]],
  ])('reads a photo as %s', (_name, lines) => {
    const { photo } = only(card('FN:P', ...lines, 'TEL:1'))
    expect({ mime: photo?.mime, bytes: photo?.bytes.length }).toEqual({ mime: 'image/png', bytes: 72 })
  })

  it('never fetches a photo by link, and keeps the link', () => {
    const person = only(card('FN:P', 'PHOTO;VALUE=uri:https://example.org/p.jpg'))
    expect(person.photo).toBeUndefined()
    expect(person.notices).toEqual(['photo-not-fetched'])
    expect(person.extra).toEqual([['photo', {}, 'uri', 'https://example.org/p.jpg']])
  })

  it('reads parameters with quoted and unquoted colons', () => {
    const person = only(
      card(
        'FN:P',
        'ADR;LABEL="Dam 1: back door";TYPE=work:;;Dam 1;Amsterdam;;;NL',
        'ADR;LABEL=Dam 2: front;TYPE=home:;;Dam 2;Amsterdam;;;NL',
      ),
    )
    expect(person.values.addresses).toEqual([
      { label: 'work', street: 'Dam 1', city: 'Amsterdam', country: 'NL' },
      { label: 'home', street: 'Dam 2', city: 'Amsterdam', country: 'NL' },
    ])
  })

  it('keeps what it has no field for', () => {
    const person = only(card('FN:P', 'GEO:37.38;-122.08', 'X-CLUB;TYPE=gold:a\\,b', 'UID:urn:uuid:7'))
    expect(person.key).toBe('urn:uuid:7')
    expect(person.extra).toEqual([
      ['geo', {}, 'text', '37.38;-122.08'],
      ['x-club', { type: 'gold' }, 'unknown', 'a\\,b'],
    ])
  })

  it('gives two cards of one name keys of their own', () => {
    const { people } = readVcards(utf8(card('FN:Jan') + card('FN:Jan')))
    expect(people.map((person) => person.key)).toEqual(['name:jan', 'name:jan#2'])
  })

  it('leaves calendars and other lists alone', () => {
    expect(readVcards(utf8('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nEND:VEVENT\nEND:VCALENDAR\n')).problems).toEqual([
      { reason: 'calendar' },
    ])
    expect(only(`${ANNA}BEGIN:VLIST\r\nFN:test\r\nEND:VLIST\r\n`).name).toBe('Anna de Vries')
  })

  it('reads what Android cannot say in vCard 2.1', () => {
    const person = only(
      card(
        'FN:P',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Pim;1;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-03-04;1;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Els;14;;;',
      ),
    )
    expect(person.values.nickname).toBe('Pim')
    expect(person.values.dates).toEqual([{ kind: 'wedding', date: '2015-03-04' }])
    expect(person.relations).toEqual([{ kind: 'spouse', name: 'Els' }])
  })
})
