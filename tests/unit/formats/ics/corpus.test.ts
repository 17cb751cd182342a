import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CalendarMoment } from '#shared/formats/ics/moment.ts'
import { readCalendar } from '#shared/formats/ics/readCalendar.ts'

const CORPUS = new URL('../../../../../shared/corpora/', import.meta.url)
const EXPECTED = new URL('expected-ics.json', CORPUS)

interface ExpectedAttendee {
  name: string | null
  nameAny?: (string | null)[]
  nameIsEmail?: boolean
  email: string | null
  notAPerson?: boolean
}
interface ExpectedEvent {
  uid?: string
  summary: string | null
  location?: string
  start: string | null
  end?: string | null
  tzid?: string
  rrule?: string
  recurrenceId?: string
  organizer?: ExpectedAttendee
  attendees: ExpectedAttendee[]
}
interface ExpectedFile {
  calendars: number
  method?: string
  events: ExpectedEvent[]
}

const words = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim()

const written = (moment: CalendarMoment | undefined): string | null => {
  if (moment === undefined) return null
  if (moment.time === undefined) return moment.day
  return `${moment.day}T${moment.time}:${String(moment.seconds ?? 0).padStart(2, '0')}${moment.isUtc ? 'Z' : ''}`
}

describe.runIf(existsSync(EXPECTED))('calendars from the field', () => {
  const expected: Record<string, ExpectedFile> = existsSync(EXPECTED) ? JSON.parse(readFileSync(EXPECTED, 'utf8')) : {}
  const files = Object.entries(expected).filter(([name]) => name !== '_readme')

  it.each(files)('%s', (name, file) => {
    const { calendars, method, events } = readCalendar(new Uint8Array(readFileSync(new URL(`ics/${name}`, CORPUS))))
    expect(calendars).toBe(file.calendars)
    expect(method).toBe(file.method)
    expect(events).toHaveLength(file.events.length)
    for (const [i, event] of events.entries()) {
      const want = file.events[i]
      if (want === undefined) continue
      expect(words(event.name) ?? null).toBe(words(want.summary) ?? null)
      expect(written(event.start)).toBe(want.start)
      if (want.uid !== undefined) expect(event.uid).toBe(want.uid)
      if (want.tzid !== undefined) expect(event.start?.tzid).toBe(want.tzid)
      if (want.end !== undefined && want.end !== null && event.duration === undefined) expect(written(event.end)).toBe(want.end)
      if (want.location !== undefined) expect(words(event.where)).toBe(words(want.location))
      if (want.rrule !== undefined) expect(event.rrule).toBe(want.rrule)
      expect(event.recurrenceId !== undefined).toBe(want.recurrenceId !== undefined)
      expect(event.attendees).toHaveLength(want.attendees.length)
      for (const [at, attendee] of event.attendees.entries()) expectAttendee(attendee, want.attendees[at])
    }
  })
})

function expectAttendee(
  attendee: ReturnType<typeof readCalendar>['events'][number]['attendees'][number],
  want: ExpectedAttendee | undefined,
) {
  if (want === undefined) return
  const names = want.nameAny ?? [want.nameIsEmail || /^\S+@\S+$/u.test(want.name ?? '') ? null : want.name]
  expect(names.map((name) => words(name))).toContain(words(attendee.name ?? null))
  expect(attendee.email ?? null).toBe(want.email)
  expect(attendee.isNoPerson === true).toBe(want.notAPerson === true)
}
