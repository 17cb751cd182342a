import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '#shared/domain/calendar/days.ts'
import { countInvitations, invitationsOf, MAX_INVITATIONS } from '#shared/formats/ics/invitation.ts'
import { occurrenceDays } from '#shared/formats/ics/occurrences.ts'
import { readCalendar } from '#shared/formats/ics/readCalendar.ts'

const HERE = { zone: 'Europe/Amsterdam', today: asDay('2026-11-23') }
const bytes = (text: string) => new TextEncoder().encode(text)
const calendar = (...events: string[]) =>
  bytes(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT`).join('\r\n')}\r\nEND:VCALENDAR\r\n`,
  )
const invited = (...events: string[]) => invitationsOf(readCalendar(calendar(...events)), HERE)

describe('an invitation', () => {
  it('becomes an event with its place and its guests', () => {
    const [invitation] = invited(
      [
        'UID:lunch@example.com',
        'SUMMARY:Network lunch',
        'DTSTART;TZID=Europe/Amsterdam:20261203T120000',
        'DURATION:PT1H30M',
        'LOCATION:Dudok\\, Rotterdam',
        'ORGANIZER;CN=Ines Duarte:mailto:ines@example.com',
        'ATTENDEE;CN="Vries, Anna de";PARTSTAT=ACCEPTED:mailto:anna@example.com',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:piet.jansen@example.com',
        'ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:room@example.com',
        'ATTACH:file:///etc/passwd',
      ].join('\r\n'),
    )
    expect(invitation?.event).toEqual({
      uid: 'lunch@example.com',
      name: 'Network lunch',
      date: '2026-12-03',
      time: '12:00',
      endTime: '13:30',
      zone: 'Europe/Amsterdam',
      where: 'Dudok, Rotterdam',
    })
    expect(invitation?.guests.map(({ name, email, answer }) => ({ name, email, answer }))).toEqual([
      { name: 'Ines Duarte', email: 'ines@example.com', answer: undefined },
      { name: 'Anna de Vries', email: 'anna@example.com', answer: 'accepted' },
      { name: 'Piet Jansen', email: 'piet.jansen@example.com', answer: 'declined' },
    ])
    expect(invitation?.noPersons).toEqual(['Blue room'])
  })

  it('in UTC is read in the zone of who reads it, also over midnight', () => {
    expect(invited('UID:a\r\nDTSTART:20261203T233000Z\r\nDTEND:20261204T010000Z')[0]?.event).toMatchObject({
      date: '2026-12-04',
      time: '00:30',
      endTime: '02:00',
    })
  })

  it('of whole days ends on its last day', () => {
    expect(invited('UID:a\r\nDTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261205')[0]?.event).toMatchObject({
      date: '2026-12-03',
      endDate: '2026-12-04',
    })
    expect(invited('UID:a\r\nDTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261204')[0]?.event).not.toHaveProperty('endDate')
  })

  it('that ends before it starts has no end', () => {
    expect(invited('UID:a\r\nDTSTART:20261203T100000\r\nDTEND:20261203T090000')[0]?.event).not.toHaveProperty('endTime')
  })

  it("knows the zones by Windows' names", () => {
    expect(invited('UID:a\r\nDTSTART;TZID=GMT Standard Time:20261203T100000')[0]?.event).toMatchObject({
      time: '10:00',
      zone: 'Europe/London',
    })
  })

  it('that recurs offers its coming days, without those called off and with those moved', () => {
    const [invitation] = invited(
      'UID:a\r\nSUMMARY:Lunch\r\nDTSTART:20260901T120000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=8\r\nEXDATE:20270105T120000',
      'UID:a\r\nSUMMARY:Lunch, moved\r\nRECURRENCE-ID:20261201T120000\r\nDTSTART:20261202T123000\r\nATTENDEE;CN=Bob:mailto:bob@example.com',
    )
    expect(invitation?.occurrences?.map(({ date, time, name }) => `${date} ${time} ${name}`)).toEqual([
      '2026-12-02 12:30 Lunch, moved',
      '2027-02-02 12:00 Lunch',
      '2027-03-02 12:00 Lunch',
      '2027-04-06 12:00 Lunch',
    ])
    expect(invitation?.guests.map(({ name }) => name)).toEqual(['Bob'])
  })

  it('has the days named beside its rule, with or without one, at their own time', () => {
    const [series] = invited(
      'UID:a\r\nDTSTART:20261201T120000\r\nDTEND:20261201T133000\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\nRDATE:20261215T120000,20261220T170000\r\nEXDATE:20270101T120000',
    )
    expect(series?.occurrences?.map(({ date, time, endTime }) => `${date} ${time}–${endTime}`)).toEqual([
      '2026-12-01 12:00–13:30',
      '2026-12-15 12:00–13:30',
      '2026-12-20 17:00–18:30',
    ])
    const [list] = invited('UID:a\r\nDTSTART;VALUE=DATE:20261201\r\nRDATE;VALUE=DATE:20261208,20261210')
    expect(list?.occurrences?.map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-08', '2026-12-10'])
    const [period] = invited('UID:a\r\nDTSTART:20261201T120000\r\nRDATE;VALUE=PERIOD:20261208T120000/PT1H')
    expect(period?.occurrences?.map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-08'])
  })

  it('says which of the guests invite', () => {
    const [invitation] = invited(
      'UID:a\r\nDTSTART:20261201T120000\r\nORGANIZER;CN=Bob:mailto:bob@example.com\r\nATTENDEE;CN=Bob Smit:mailto:BOB@example.com\r\nATTENDEE;CN=Anna:mailto:anna@example.com',
    )
    expect(invitation?.guests.map(({ name }) => name)).toEqual(['Bob', 'Anna'])
    expect(invitation?.organisers.map(({ name }) => name)).toEqual(['Bob'])
  })

  it('has its end in the zone it starts in', () => {
    expect(invited('UID:a\r\nDTSTART;TZID=America/New_York:20261203T100000\r\nDTEND:20261203T160000Z')[0]?.event).toEqual({
      uid: 'a',
      date: '2026-12-03',
      time: '10:00',
      endTime: '11:00',
      zone: 'America/New_York',
    })
  })

  it.each([
    ['Korea Standard Time', 'Asia/Seoul'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Japan', 'Japan'],
    ['/softwarestudio.org/Tzfile/America/Argentina/Salta', 'America/Argentina/Salta'],
  ])('in %s is in %s', (tzid, zone) => {
    const [invitation] = invited(`UID:a\r\nDTSTART;TZID=${tzid}:20261203T100000`)
    expect(invitation?.event).toMatchObject({ date: '2026-12-03', time: '10:00', zone })
    expect(invitation?.unknownZones).toEqual([])
  })

  it('says which zone nobody explains', () => {
    const [invitation] = invited('UID:a\r\nDTSTART;TZID=Our own time:20261203T100000')
    expect(invitation?.event).toMatchObject({ time: '10:00', zone: 'Europe/Amsterdam' })
    expect(invitation?.unknownZones).toEqual(['Our own time'])
  })

  it.each([
    ['20261203T100000', '2026-12-03', '16:00'],
    ['20260703T100000', '2026-07-03', '16:00'],
    ['20261028T100000', '2026-10-28', '15:00'],
  ])('in a zone the file explains, at %s, is told in the zone of who reads', (start, date, time) => {
    const [invitation] = invitationsOf(
      readCalendar(
        bytes(
          [
            'BEGIN:VCALENDAR',
            'BEGIN:VTIMEZONE',
            'TZID:Customized Time Zone',
            'BEGIN:STANDARD',
            'DTSTART:16010101T020000',
            'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
            'TZOFFSETFROM:-0400',
            'TZOFFSETTO:-0500',
            'END:STANDARD',
            'BEGIN:DAYLIGHT',
            'DTSTART:16010101T020000',
            'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
            'TZOFFSETFROM:-0500',
            'TZOFFSETTO:-0400',
            'END:DAYLIGHT',
            'END:VTIMEZONE',
            'BEGIN:VEVENT',
            `DTSTART;TZID=Customized Time Zone:${start}`,
            'END:VEVENT',
            'END:VCALENDAR',
          ].join('\r\n'),
        ),
      ),
      HERE,
    )
    expect(invitation?.event).toEqual({ date, time, zone: 'Europe/Amsterdam' })
    expect(invitation?.unknownZones).toEqual([])
  })

  it('keeps which version and which occurrence it is', () => {
    const [invitation] = invited(
      'UID:a\r\nSEQUENCE:2\r\nDTSTAMP:20261101T120000Z\r\nDTSTART:20260105T120000\r\nRRULE:FREQ=WEEKLY',
      'UID:a\r\nSEQUENCE:3\r\nRECURRENCE-ID:20261207T120000\r\nDTSTART:20261208T120000',
    )
    expect(invitation?.occurrences?.slice(0, 3).map(({ date, taken }) => ({ date, ...taken }))).toEqual([
      { date: '2026-11-23', occurrence: '2026-11-23', sequence: 2, stamp: '2026-11-01T12:00:00.000Z' },
      { date: '2026-11-30', occurrence: '2026-11-30', sequence: 2, stamp: '2026-11-01T12:00:00.000Z' },
      { date: '2026-12-08', occurrence: '2026-12-07', sequence: 3 },
    ])
  })

  it('that recurs follows its rule in its own zone', () => {
    const days = (...lines: string[]) => invited(lines.join('\r\n'))[0]?.occurrences?.map(({ date, time }) => `${date} ${time}`)
    expect(days('UID:a', 'DTSTART:20261201T233000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3')).toEqual([
      '2026-12-02 00:30',
      '2026-12-09 00:30',
      '2026-12-16 00:30',
    ])
    // The last one is at 20:00 in New York, which is the day after in UTC.
    expect(days('UID:a', 'DTSTART;TZID=America/New_York:20261201T200000', 'RRULE:FREQ=WEEKLY;UNTIL=20261216T010000Z')).toEqual([
      '2026-12-01 20:00',
      '2026-12-08 20:00',
      '2026-12-15 20:00',
    ])
    expect(days('UID:a', 'DTSTART;TZID=America/New_York:20261201T200000', 'RRULE:FREQ=WEEKLY;UNTIL=20261216T005900Z')).toEqual([
      '2026-12-01 20:00',
      '2026-12-08 20:00',
    ])
    expect(days('UID:a', 'DTSTART:20261123T120000Z', 'RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z')).toHaveLength(60)
  })

  it('that recurs keeps to its coming days when one is left', () => {
    expect(invited('UID:a\r\nDTSTART:20261117T120000\r\nRRULE:FREQ=WEEKLY;COUNT=2')[0]?.occurrences).toMatchObject([
      { date: '2026-11-24' },
    ])
  })

  it('that was called off says so', () => {
    expect(invited('UID:a\r\nDTSTART:20261203T100000\r\nSTATUS:CANCELLED')[0]?.isCancelled).toBe(true)
  })
})

it.each([
  ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-23', ['2026-11-23', '2026-11-26', '2026-11-30']],
  ['FREQ=WEEKLY;INTERVAL=2', '2026-11-23', ['2026-11-23', '2026-12-07', '2026-12-21']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30', ['2026-11-30', '2026-12-31', '2027-01-29']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', ['2026-11-30', '2026-12-31', '2027-01-31']],
  ['FREQ=YEARLY', '2028-02-29', ['2028-02-29', '2032-02-29', '2036-02-29']],
  ['FREQ=DAILY;UNTIL=20261124T235959Z', '2026-11-23', ['2026-11-23', '2026-11-24']],
])('%s from %s falls on %j', (rrule, start, days) => {
  expect(occurrenceDays(rrule, asDay(start), { from: asDay(start), limit: 3 })).toEqual(days)
})

it('a rule that no day fits comes to an end', () => {
  const start = asDay('2026-11-23')
  expect(occurrenceDays('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', start, { from: start, limit: 5 })).toEqual([start])
})

describe('a calendar with very many events', () => {
  it('offers the latest of them, and says how many there are', () => {
    const many = Array.from(
      { length: MAX_INVITATIONS + 20 },
      (_each, i) => `UID:${i}\r\nDTSTART;VALUE=DATE:${2000 + (i % 30)}0101`,
    )
    const reading = readCalendar(calendar(...many, 'UID:old\r\nDTSTART:19990101T120000\r\nRRULE:FREQ=WEEKLY'))
    const invitations = invitationsOf(reading, HERE)
    expect(countInvitations(reading)).toBe(MAX_INVITATIONS + 21)
    expect(invitations).toHaveLength(MAX_INVITATIONS)
    expect(invitations.filter(({ event }) => event.date === '2000-01-01')).toEqual([])
    expect(invitations.at(-1)?.event.uid).toBe('old')
  })

  it('has every changed occurrence in its own series', () => {
    const changed = (uid: string) =>
      Array.from(
        { length: 300 },
        (_each, i) => `UID:${uid}\r\nRECURRENCE-ID:20270101T${String(i % 24).padStart(2, '0')}0000\r\nDTSTART:20270101T120000`,
      )
    const head = 'DTSTART:20261201T120000\r\nRRULE:FREQ=WEEKLY'
    expect(invited(`UID:a\r\n${head}`, ...changed('a'), `UID:b\r\n${head}`, ...changed('b'), ...changed('c'))).toHaveLength(302)
  })
})

describe('a calendar that is none', () => {
  it('says so', () => {
    expect(readCalendar(bytes('Dear all, see you there')).problems).toEqual([{ kind: 'not-a-calendar' }])
    expect(readCalendar(new Uint8Array([0, 1, 2, 3, 0, 0, 1])).problems).toEqual([{ kind: 'not-a-calendar' }])
    expect(readCalendar(new Uint8Array()).problems).toEqual([{ kind: 'not-a-calendar' }])
  })

  it('that breaks off is read as far as it goes', () => {
    const reading = readCalendar(bytes('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lunch\nDTSTART:20261203T120000\nATTEND'))
    expect(reading.events).toMatchObject([{ name: 'Lunch' }])
    expect(reading.problems).toEqual([{ kind: 'cut-off' }])
  })

  it('leaves guests of an alarm out', () => {
    const reading = readCalendar(
      calendar(
        'UID:a\r\nDTSTART:20261203T120000\r\nBEGIN:VALARM\r\nATTENDEE:mailto:bell@example.com\r\nEND:VALARM\r\nATTENDEE:mailto:anna@example.com',
      ),
    )
    expect(reading.events[0]?.attendees).toEqual([{ email: 'anna@example.com' }])
  })

  it('of any text never throws', () => {
    const piece = fc.constantFrom(
      ...'BEGIN:VCALENDAR|END:VEVENT|BEGIN:VEVENT|DTSTART:20261203|DTSTART:99999999T999999|RRULE:FREQ=WEEKLY|ATTENDEE;CN="a:mailto:b|UID:|DURATION:P|:|;| x|BEGIN:VALARM|END:VCALENDAR|'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (lines) => {
        invitationsOf(readCalendar(bytes(lines.join('\r\n'))), HERE)
      }),
    )
  })
})
