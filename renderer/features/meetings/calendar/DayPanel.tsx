import { CalendarPlus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { CalendarMeeting } from '#data/queries/meetingCalendar.ts'
import { useToday } from '#data/react/index.ts'
import type { Day, MeetingId } from '#shared/domain/records/values.ts'
import { Button, classes, MeetingSign } from '#ui/index.ts'
import { capital, namesInWords } from '../meetingText.ts'
import styles from './Calendar.module.css'

interface DayPanelProps {
  readonly day: Day
  readonly meetings: readonly CalendarMeeting[]
  readonly hrefOf: (id: MeetingId) => string
  /** Going to a meeting or to the form closes the day. */
  readonly onLeave: () => void
}

/** All meetings of a day, each to open, and logging or planning one on it. */
export function DayPanel({ day, meetings, hrefOf, onLeave }: DayPanelProps) {
  const t = useText()
  const format = useFormat()
  const isAhead = day > useToday()
  return (
    <div className={styles.panel}>
      <p className={styles.panelTitle}>{capital(format.day(day), format)}</p>
      {meetings.length === 0 && <p className={styles.nothing}>{t('meetings.calendar.nothing')}</p>}
      {meetings.length > 0 && (
        <ul className={styles.panelRows}>
          {meetings.map((row) => {
            const { meeting } = row
            const facts = [
              meeting.time,
              t(`meetings.kind.${meeting.kind}`),
              meeting.where,
              meeting.state === 'planned' ? t('meetings.state.planned') : undefined,
            ].filter((fact) => fact !== undefined)
            return (
              <li key={meeting.id}>
                <a className={styles.panelRow} href={hrefOf(meeting.id)} onClick={onLeave}>
                  <span className={classes(styles.sign, styles[meeting.state])}>
                    <MeetingSign kind={meeting.kind} />
                  </span>
                  <span className={styles.panelWords}>
                    <span className={styles.panelNames}>{namesInWords(row, t, format)}</span>
                    <span className={styles.panelFacts}>{facts.join(' · ')}</span>
                  </span>
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <Button
        icon={<CalendarPlus />}
        onPress={() => {
          onLeave()
          openForm('log', { date: day })
        }}
      >
        {t(isAhead ? 'meetings.calendar.plan' : 'meetings.calendar.log')}
      </Button>
    </div>
  )
}
