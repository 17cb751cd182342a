import { RotateCcw } from 'lucide-react'
import { againLike } from '#app/forms/again.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { MeetingRow } from '#data/queries/meetingRows.ts'
import { classes, IconButton } from '#ui/index.ts'
import styles from '../Meetings.module.css'
import { namesInWords } from '../meetingText.ts'

interface MeetingLineProps {
  readonly row: MeetingRow
  /** Where it leads. */
  readonly address: string
  readonly isCurrent: boolean
}

/** One meeting in the list: the day, with whom, what and where; and logging another like it. */
export function MeetingLine({ row, address, isCurrent }: MeetingLineProps) {
  const t = useText()
  const format = useFormat()
  const { meeting, participants } = row
  const what = [t(`meetings.kind.${meeting.kind}`), meeting.where, ...meeting.topics].filter((part) => part !== undefined)
  return (
    <li className={classes(styles.line, isCurrent && styles.current)}>
      <a className={styles.link} href={address} {...(isCurrent && { 'aria-current': 'page' as const })}>
        <span className={styles.date} title={format.exactDay(meeting.date)}>
          <span>{format.day(meeting.date)}</span> {meeting.time !== undefined && <span>{meeting.time}</span>}
        </span>{' '}
        <span className={styles.names}>{namesInWords(row, t, format)}</span>{' '}
        <span className={styles.what}>{what.join(' · ')}</span>
      </a>
      <IconButton size="small" label={t('meetings.again')} onPress={() => openForm('log', againLike(meeting, participants))}>
        <RotateCcw />
      </IconButton>
    </li>
  )
}
