import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { isFeed, saysTheSame } from '#shared/formats/ics/feedFile.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import type { CalendarEntry } from '#shared/formats/ics/write.ts'

const at = (text: string) => text as Instant
const NOW = at('2026-11-23T09:00:00.000Z')
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'promise-1@bakkie',
  time: { kind: 'day', day: asDay('2026-11-30') },
  title: 'Promised Anna: the quote',
  isBusy: false,
  ...more,
})
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
const write = (...entries: CalendarEntry[]) => writeCalendar('Bakkie', entries, NOW)

describe('the calendar file', () => {
  it('says who made it, how it is called and how often to look, and asks nobody for anything', () => {
    const file = write(entry())
    const head = file.slice(0, file.indexOf('BEGIN:VEVENT')).split('\r\n')
    expect(head).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Bakkie//Bakkie calendar//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Bakkie',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      '',
    ])
    expect(file).not.toContain('METHOD')
    expect(isFeed(file)).toBe(true)
    expect(isFeed(write())).toBe(true)
    expect(isFeed(file.replace('Bakkie calendar', 'Another'))).toBe(false)
  })

  it('writes days as days, moments in UTC, and what returns every year with its rule', () => {
    const file = write(
      entry(),
      entry({
        uid: 'm',
        time: { kind: 'moment', from: at('2026-11-23T13:00:00.000Z'), to: at('2026-11-23T14:00:00.000Z') },
        isBusy: true,
      }),
      entry({ uid: 'b', time: { kind: 'yearly', first: asDay('2000-03-05'), isLastOfMonth: false } }),
    )
    expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n')
    expect(file).toContain('DTSTART:20261123T130000Z\r\nDTEND:20261123T140000Z\r\n')
    expect(file).toContain('DTSTART;VALUE=DATE:20000305\r\nDTEND;VALUE=DATE:20000306\r\nRRULE:FREQ=YEARLY\r\n')
    expect(file.match(/TRANSP:\w+/g)).toEqual(['TRANSP:TRANSPARENT', 'TRANSP:OPAQUE', 'TRANSP:TRANSPARENT'])
  })

  it('keeps a birthday on 29 February in every year', () => {
    const [birthday] = read(write(entry({ time: { kind: 'yearly', first: asDay('2001-02-28'), isLastOfMonth: true } })))
    const occurrences = birthday?.iterator()
    expect(Array.from({ length: 4 }, () => occurrences?.next()?.toString())).toEqual([
      '2001-02-28',
      '2002-02-28',
      '2003-02-28',
      '2004-02-29',
    ])
  })

  it.each([
    ['a new line and another event', 'Anna\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:x'],
    ['commas, semicolons and backslashes', 'Jansen, de Boer; & zn. \\n \\, :"x"'],
    ['emoji of several parts', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40)],
    ['ten thousand characters', 'é€'.repeat(5000)],
    ['another direction', 'שלום مرحبا'],
  ])('holds a name with %s, and nothing else comes of it', (_what, name) => {
    const file = write(entry({ title: name, notes: name, place: name }))
    const events = read(file)
    expect(events).toHaveLength(1)
    expect(events[0]?.summary).toBe(name.replace(/\s+/g, ' '))
    expect(events[0]?.description).toBe(name.replaceAll('\r\n', '\n'))
    expect(events[0]?.uid).toBe('promise-1@bakkie')
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('leaves out what no reader takes: control characters and halves of characters', () => {
    const [event] = read(write(entry({ title: 'An\u0000na\u0007 \uD83D' })))
    expect(event?.summary).toBe('Anna \uFFFD')
  })

  it('is the same file when nothing but the moment of writing differs', () => {
    const later = writeCalendar('Bakkie', [entry()], at('2026-11-24T09:00:00.000Z'))
    expect(later).not.toBe(write(entry()))
    expect(saysTheSame(later, write(entry()))).toBe(true)
    expect(saysTheSame(later, write(entry({ title: 'Another' })))).toBe(false)
  })

  it('holds five thousand items', () => {
    const entries = Array.from({ length: 5000 }, (_none, n) => entry({ uid: `promise-${n}@bakkie`, title: `Promised Zoë ${n}` }))
    const events = read(write(...entries))
    expect(events).toHaveLength(5000)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(5000)
    expect(events[4999]?.summary).toBe('Promised Zoë 4999')
  })
})
