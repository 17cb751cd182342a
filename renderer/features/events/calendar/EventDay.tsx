import { Plus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button } from '#ui/index.ts'
import { capital, placeInWords } from '../eventText.ts'
import styles from './Calendar.module.css'

interface EventDayProps {
  readonly day: Day
  readonly events: readonly GatheringEvent[]
  /** Going to an event or to the form closes the day. */
  readonly onLeave: () => void
}

/** All events of a day, each to open, and making one on it. */
export function EventDay({ day, events, onLeave }: EventDayProps) {
  const t = useText()
  const format = useFormat()
  return (
    <div className={styles.panel}>
      <p className={styles.panelTitle}>{capital(format.day(day), format)}</p>
      {events.length === 0 && <p className={styles.nothing}>{t('events.calendar.nothing')}</p>}
      {events.length > 0 && (
        <ul className={styles.panelRows}>
          {events.map((event) => (
            <li key={event.id}>
              <a className={styles.panelRow} href={href(eventPath(event.id))} onClick={onLeave}>
                <span className={styles.panelNames}>{event.name}</span>
                <span className={styles.panelFacts}>
                  {[event.time, placeInWords(event)].filter((part) => part !== undefined && part !== '').join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Button
        icon={<Plus />}
        onPress={() => {
          onLeave()
          openForm('event', { date: day })
        }}
      >
        {t('events.calendar.add')}
      </Button>
    </div>
  )
}
