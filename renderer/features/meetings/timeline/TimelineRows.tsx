import { RotateCcw } from 'lucide-react'
import { againLike } from '#app/forms/again.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { MeetingRow } from '#data/queries/meetingRows.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { classes, IconButton, MeetingSign } from '#ui/index.ts'
import { namesInWords } from '../meetingText.ts'
import styles from './Timeline.module.css'

interface TimelineRowsProps {
  readonly rows: readonly MeetingRow[]
  readonly hrefOf: (id: MeetingId) => string
  readonly current: MeetingId | undefined
}

/** Meetings along the line, each with its sign on it: filled when it happened, an outline while planned. */
export function TimelineRows({ rows, hrefOf, current }: TimelineRowsProps) {
  return (
    <ol className={styles.rows}>
      {rows.map((row, index) => (
        <Row
          key={row.meeting.id}
          row={row}
          address={hrefOf(row.meeting.id)}
          isCurrent={row.meeting.id === current}
          isSameDay={rows[index - 1]?.meeting.date === row.meeting.date}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly row: MeetingRow
  readonly address: string
  readonly isCurrent: boolean
  /** As the one above it. */
  readonly isSameDay: boolean
}

function Row({ row, address, isCurrent, isSameDay }: RowProps) {
  const t = useText()
  const format = useFormat()
  const { meeting, participants } = row
  const kind = t(`meetings.kind.${meeting.kind}`)
  const facts = [
    meeting.time,
    kind,
    meeting.state === 'planned' ? t('meetings.state.planned') : undefined,
    meeting.where,
    ...meeting.topics,
    ...meeting.tags.map((tag) => `#${tag}`),
  ].filter((fact) => fact !== undefined)
  return (
    <li className={classes(styles.row, isCurrent && styles.current)}>
      <a className={styles.link} href={address} {...(isCurrent && { 'aria-current': 'page' as const })}>
        <time
          className={classes(styles.date, isSameDay && styles.same)}
          dateTime={meeting.date}
          title={format.exactDay(meeting.date)}
        >
          {format.dayOfMonth(meeting.date)}
        </time>{' '}
        <span className={classes(styles.sign, styles[meeting.state])}>
          <MeetingSign kind={meeting.kind} />
        </span>
        <span className={styles.words}>
          <span className={styles.names}>{namesInWords(row, t, format)}</span>{' '}
          <span className={styles.facts}>{facts.join(' · ')}</span>
        </span>
      </a>
      <IconButton
        size="small"
        label={t('meetings.againOn', { kind })}
        onPress={() => openForm('log', againLike(meeting, participants))}
      >
        <RotateCcw />
      </IconButton>
    </li>
  )
}
