import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { EventRow } from '#data/queries/events.ts'
import { useToday } from '#data/react/index.ts'
import { isPast } from '#shared/domain/events/when.ts'
import { classes } from '#ui/index.ts'
import { placeInWords } from '../eventText.ts'
import styles from './List.module.css'

/** One event of the list: when, what and where, who comes, and how far one is with it. */
export function EventLine({ row }: { readonly row: EventRow }) {
  const t = useText()
  const format = useFormat()
  const isOver = isPast(row.event, useToday())
  const { event, listed, coming, toReview, planRows, met } = row
  const place = placeInWords(event)
  return (
    <li className={styles.line}>
      <a className={styles.link} href={href(eventPath(event.id))}>
        <span className={styles.when}>
          <span title={format.exactDay(event.date)}>{format.shortDay(event.date)}</span>
          <span className={styles.muted}>{format.relative(event.date)}</span>
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{event.name}</span>
          {place !== '' && <span className={styles.muted}>{place}</span>}
        </span>
        <span className={styles.facts}>
          <span className={styles.guests}>
            <span className={classes(coming === 0 && styles.muted)}>{t('events.list.guests', { count: coming })}</span>
            {listed > coming && <span className={styles.muted}>{t('events.list.declined', { count: listed - coming })}</span>}
            {isOver && met > 0 && <span className={styles.muted}>{t('events.list.spoken', { count: met })}</span>}
            {toReview > 0 && <span className={styles.todo}>{t('events.list.toReview', { count: toReview })}</span>}
          </span>
          <span className={classes(styles.state, styles.muted)}>
            <span>{planRows === 0 ? t('events.list.noPlan') : t('events.list.plan', { count: planRows })}</span>
            {isOver && <span>{t(event.debriefedOn === undefined ? 'events.list.noDebrief' : 'events.list.debriefed')}</span>}
          </span>
        </span>
      </a>
    </li>
  )
}
