import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_GUEST_BYTES, MAX_GUEST_ROWS } from '#shared/formats/guests/limits.ts'
import { type GuestFile, readGuestFile } from '#shared/formats/guests/readGuestFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(file: Uint8Array | string): GuestFile {
  const answer = readGuestFile(typeof file === 'string' ? bytes(file) : file)
  if ('problem' in answer) throw new Error(answer.problem)
  return answer
}

const people = (file: Uint8Array | string) => read(file).reading.entries.map(({ line: _line, ...rest }) => rest)

describe('an export of guests', () => {
  it('of Luma, old and new, with its answers and who checked in', () => {
    const rows =
      ',Anna de Vries,Anna,de Vries,anna@example.com,,2026-11-01T10:00:00Z,approved,2026-11-20T17:01:00Z,Rabobank\ngst-2,Piet Jansen,Piet,Jansen,piet@example.com,,2026-11-02,waitlist,,KPN'
    const questions =
      'name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,What company do you work for?'
    for (const id of ['api_id', 'guest_id']) {
      const file = `${id},${questions}\ngst-1${rows}`
      expect(read(file).source).toBe('luma')
      expect(people(file)).toEqual([
        { name: 'Anna de Vries', organisation: 'Rabobank', email: 'anna@example.com', answer: 'accepted', met: true },
        { name: 'Piet Jansen', organisation: 'KPN', email: 'piet@example.com', answer: 'tentative' },
      ])
    }
  })

  it('of Eventbrite, saying whose ticket was cancelled', () => {
    const file =
      'Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Company,Job Title\n' +
      '1,2026-11-01,Anna,de Vries,anna@example.com,1,Regular,11,Attending,Rabobank,CFO\n' +
      '2,2026-11-01,Piet,Jansen,piet@example.com,1,Regular,12,Cancelled,,\n' +
      '3,2026-11-01,Bob,Smit,bob@example.com,1,Regular,13,Checked In,,'
    expect(read(file).source).toBe('eventbrite')
    expect(people(file)).toEqual([
      { name: 'Anna de Vries', organisation: 'Rabobank', role: 'CFO', email: 'anna@example.com', answer: 'accepted' },
      { name: 'Bob Smit', email: 'bob@example.com', answer: 'accepted', met: true },
    ])
    expect(read(file).reading.noise.map(({ why }) => why)).toEqual(['column-names', 'cancelled'])
  })

  it('of Meetup, apart by tabs', () => {
    const file =
      'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\nAnna de Vries\tuser 1\t\tNo\tYes\t0\tNov 1\tMay 3\thttps://example.com/1\nBob\tuser 2\t\tNo\tNo\t0\tNov 1\tMay 3\thttps://example.com/2'
    expect(read(file).source).toBe('meetup')
    expect(people(file)).toEqual([
      { name: 'Anna de Vries', answer: 'accepted' },
      { name: 'Bob', answer: 'declined' },
    ])
  })

  it('of Partiful', () => {
    const file =
      'Name,Status,Checked in,Check-in Time,RSVP date\nAnna de Vries,Going,Yes,18:04,2026-11-01\nBob,Maybe,No,,2026-11-02'
    expect(read(file).source).toBe('partiful')
    expect(people(file)).toEqual([
      { name: 'Anna de Vries', answer: 'accepted', met: true },
      { name: 'Bob', answer: 'tentative' },
    ])
  })

  it('of a Dutch spreadsheet: semicolons, a preamble, tussenvoegsels, Windows-1252', () => {
    const text =
      'Aanmeldingen netwerkborrel;;;\n;;;\nVoornaam;Tussenvoegsel;Achternaam;Organisatie\nZo\u00eb;de;Vries;Caf\u00e9 Dudok'
    const file = Uint8Array.from({ length: text.length }, (_each, i) => text.charCodeAt(i))
    expect(people(file)).toEqual([{ name: 'Zoë de Vries', organisation: 'Café Dudok' }])
  })

  it('in UTF-16', () => {
    const text = '\ufeffName,Company\nZoë de Vries,Rabobank'
    const file = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i += 1) new DataView(file.buffer).setUint16(i * 2, text.charCodeAt(i), true)
    expect(people(file)).toEqual([{ name: 'Zoë de Vries', organisation: 'Rabobank' }])
  })

  it('without names of columns is guessed at, and read again as it is told to', () => {
    const file = 'Rabobank;Anna de Vries;x\nKPN;Piet Jansen;y\nING;Bob Smit;z'
    expect(read(file).isGuess).toBe(true)
    expect(people(file).map(({ name }) => name)).toEqual(['Anna de Vries', 'Piet Jansen', 'Bob Smit'])
    const told = readGuestFile(bytes(file), ['organisation', 'name', 'note'])
    expect('reading' in told && told.reading.entries[0]).toMatchObject({
      name: 'Anna de Vries',
      organisation: 'Rabobank',
      note: 'x',
    })
  })

  it('that is a plain text is read as one', () => {
    expect(read('Anna de Vries\nPiet Jansen').source).toBe('text')
    expect(people('Anna de Vries\nPiet Jansen').map(({ name }) => name)).toEqual(['Anna de Vries', 'Piet Jansen'])
  })
})

describe('a file that is no guest list', () => {
  it('says why, and gives nothing', () => {
    expect(readGuestFile(new Uint8Array())).toEqual({ problem: 'empty' })
    expect(readGuestFile(Uint8Array.from({ length: 3_000 }, (_each, i) => i % 7))).toEqual({ problem: 'no-text' })
    expect(readGuestFile(new Uint8Array(MAX_GUEST_BYTES + 1))).toEqual({ problem: 'too-large' })
    expect(readGuestFile(bytes('a,b\n'.repeat(MAX_GUEST_ROWS + 1)))).toEqual({ problem: 'too-many' })
  })

  it('of any bytes never throws, and keeps every row that says something', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        readGuestFile(file)
      }),
    )
    const cell = fc.constantFrom('Name', 'Email', 'Anna de Vries', 'a@b.nl', '"', 'Status', 'Cancelled', '', '=1+1')
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const file = readGuestFile(bytes(rows.map((row) => row.join(',')).join('\n')))
        if ('problem' in file) return
        for (const { entries, why } of file.reading.lines) expect(entries.length === 0).toBe(why !== undefined)
      }),
    )
  })
})
