import type { Format, Text } from '#app/i18n/index.ts'
import type { CalendarMeeting } from '#data/queries/meetingCalendar.ts'
import { namesInWords } from '../meetingText.ts'

/** A meeting in a few words: "Coffee with Anna and Bob (planned)". */
export function meetingInWords(row: CalendarMeeting, t: Text, format: Format): string {
  const what = t('meetings.with', { kind: t(`meetings.kind.${row.meeting.kind}`), names: namesInWords(row, t, format) })
  return row.meeting.state === 'planned' ? t('meetings.calendar.plannedOne', { what }) : what
}
