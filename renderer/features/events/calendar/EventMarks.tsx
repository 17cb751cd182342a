import { CalendarDays } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { useToday } from '#data/react/index.ts'
import { isPast } from '#shared/domain/events/when.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { classes } from '#ui/index.ts'
import styles from './Calendar.module.css'
import { shownOfDay } from './dayText.ts'

/** The events of a day as short rows: filled when they were, an outline when they are to come. */
export function EventMarks({ events }: { readonly events: readonly GatheringEvent[] }) {
  const t = useText()
  const today = useToday()
  const { shown, more } = shownOfDay(events)
  if (shown.length === 0) return null
  return (
    <span className={styles.marks}>
      {shown.map((event) => (
        // For the pointer: by keyboard the day opens, and its events are there.
        <a
          key={event.id}
          tabIndex={-1}
          href={href(eventPath(event.id))}
          title={event.name}
          className={classes(styles.mark, isPast(event, today) ? styles.past : styles.coming)}
        >
          <CalendarDays aria-hidden />
          <span className={styles.names}>{event.name}</span>
        </a>
      ))}
      {more > 0 && <span className={styles.more}>{t('events.calendar.plus', { count: more })}</span>}
    </span>
  )
}
