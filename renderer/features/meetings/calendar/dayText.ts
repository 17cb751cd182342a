import type { Format, Text } from '#app/i18n/index.ts'
import type { CalendarMeeting } from '#data/queries/meetingCalendar.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { namesInWords } from '../meetingText.ts'

/** How many meetings a day shows before it says how many more there are. */
const SHOWN = 3

/** The meetings a day has room for, and how many more there are: never "+1", where that one would fit. */
export function shownOfDay<One>(meetings: readonly One[]): { readonly shown: readonly One[]; readonly more: number } {
  if (meetings.length <= SHOWN) return { shown: meetings, more: 0 }
  return { shown: meetings.slice(0, SHOWN - 1), more: meetings.length - SHOWN + 1 }
}

/** A meeting in a few words: "Coffee with Anna and Bob (planned)". */
export function meetingInWords(row: CalendarMeeting, t: Text, format: Format): string {
  const what = t('meetings.with', { kind: t(`meetings.kind.${row.meeting.kind}`), names: namesInWords(row, t, format) })
  return row.meeting.state === 'planned' ? t('meetings.calendar.plannedOne', { what }) : what
}

/** A day with what is on it, for those who hear it: "Tuesday 17 November 2026, 2 meetings: …". */
export function dayInWords(day: Day, meetings: readonly CalendarMeeting[], t: Text, format: Format): string {
  const date = format.exactDay(day)
  if (meetings.length === 0) return date
  const { shown, more } = shownOfDay(meetings)
  const said = shown.map((row) => meetingInWords(row, t, format))
  const all = more === 0 ? said : [...said, t('meetings.calendar.more', { count: more })]
  return t('meetings.calendar.day', { date, count: meetings.length, meetings: all.join('; ') })
}
