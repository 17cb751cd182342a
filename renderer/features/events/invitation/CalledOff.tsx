import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Banner, Link } from '#ui/index.ts'
import styles from './Invitation.module.css'

/** The days of a series that are here and that a newer invitation does not have any more, each to be opened. */
export function CalledOff({ events }: { readonly events: readonly GatheringEvent[] }) {
  const t = useText()
  const format = useFormat()
  if (events.length === 0) return null
  return (
    <Banner kind="problem">
      <p>{t('events.guestsIn.invitation.calledOff', { count: events.length })}</p>
      <ul className={styles.changes}>
        {events.map(({ id, date, name }) => (
          <li key={id}>
            <Link href={href(eventPath(id))}>{`${format.day(date)}, ${name}`}</Link>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
