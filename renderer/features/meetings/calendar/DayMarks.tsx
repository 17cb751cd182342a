import { useFormat, useText } from '#app/i18n/index.ts'
import type { CalendarMeeting } from '#data/queries/meetingCalendar.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { classes, MeetingSign } from '#ui/index.ts'
import styles from './Calendar.module.css'
import { meetingInWords, shownOfDay } from './dayText.ts'

/** The meetings of a day as short rows: filled when they happened, an outline when planned. */
export function DayMarks({
  meetings,
  hrefOf,
  current,
}: {
  readonly meetings: readonly CalendarMeeting[]
  readonly hrefOf: (id: MeetingId) => string
  readonly current: MeetingId | undefined
}) {
  const t = useText()
  const format = useFormat()
  const { shown, more } = shownOfDay(meetings)
  if (shown.length === 0) return null
  return (
    <span className={styles.marks}>
      {shown.map((row) => (
        // For the pointer: by keyboard the day opens, and its meetings are there.
        <a
          key={row.meeting.id}
          tabIndex={-1}
          href={hrefOf(row.meeting.id)}
          title={meetingInWords(row, t, format)}
          className={classes(styles.mark, styles[row.meeting.state], row.meeting.id === current && styles.current)}
        >
          <MeetingSign kind={row.meeting.kind} />
          <span className={styles.names}>{row.firstNames.join(', ')}</span>
        </a>
      ))}
      {more > 0 && <span className={styles.more}>{t('meetings.calendar.plus', { count: more })}</span>}
    </span>
  )
}
