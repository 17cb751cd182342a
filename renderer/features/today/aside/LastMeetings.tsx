import { RotateCcw } from 'lucide-react'
import { againLike } from '#app/forms/again.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { lastMeetings } from '#data/queries/meetings.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { IconButton, Link, Muted, Section } from '#ui/index.ts'
import styles from './Aside.module.css'

const SHOWN = 5

/** The last meetings, each to be logged again with the same people. */
export function LastMeetings() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const rows = useLive((data) => lastMeetings(data, SHOWN), [today], { keep: true })
  if (rows === undefined) return undefined
  return (
    <Section title={t('today.last.title')}>
      {rows.length === 0 && <Muted>{t('today.last.empty')}</Muted>}
      <ul className={styles.meetings}>
        {rows.map(({ meeting, participants }) => {
          const kind = t(`meetings.kind.${meeting.kind}`)
          const names = participants.length === 0 ? t('today.coming.someone') : format.list(participants.map(({ name }) => name))
          return (
            <li key={meeting.id} className={styles.meeting}>
              <div className={styles.meetingWords}>
                <Link href={href(`/meetings/${encodeURIComponent(meeting.id)}`)}>{names}</Link>
                <span className={styles.small} title={format.exactDay(meeting.date)}>
                  {[kind, meeting.where, format.relative(meeting.date)].filter((part) => part !== undefined).join(' · ')}
                </span>
              </div>
              {participants.length > 0 && (
                <IconButton
                  size="small"
                  label={t('today.last.againWith', { kind, names })}
                  onPress={() => openForm('log', againLike(meeting, participants))}
                >
                  <RotateCcw />
                </IconButton>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
