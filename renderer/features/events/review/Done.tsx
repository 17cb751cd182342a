import { useEffect, useRef } from 'react'
import { routeOf } from '#app/features/routes.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { eventPath } from '#app/place/ids.ts'
import { keysHere } from '#app/keys/shown.ts'
import { navigate } from '#app/place/place.ts'
import { announce } from '#app/shell/announce.ts'
import type { EventGuest } from '#data/queries/events.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Section } from '#ui/index.ts'
import styles from './Review.module.css'

/** After the last guest: how the list stands, and where one goes from here. */
export function Done({
  event,
  rows,
  made,
}: {
  readonly event: GatheringEvent
  readonly rows: readonly EventGuest[]
  /** Who was made a contact in this review. */
  readonly made: ReadonlySet<ContactId>
}) {
  const t = useText()
  const path = eventPath(event.id)
  const places = [
    { path: `${path}?tab=plan`, title: t('events.review.to.plan'), key: 'p' },
    ...(routeOf(`${path}/briefing`) === undefined
      ? []
      : [{ path: `${path}/briefing`, title: t('events.review.to.briefing'), key: 'b' }]),
    { path, title: t('events.review.to.guests'), key: 'l' },
  ]
  useKeys([
    ...places.map((place) => ({ keys: place.key, title: place.title, run: () => navigate(place.path) })),
    { keys: 'Enter', title: places[0]?.title ?? '', run: () => navigate(`${path}?tab=plan`) },
  ])
  const count = (state: EventGuest['state']) => rows.filter((row) => row.state === state).length
  // One who was made by mistake and undone since does not count.
  const isNew = ({ guest: { contactId } }: EventGuest) => contactId !== undefined && made.has(contactId)
  const fresh = rows.filter((row) => isNew(row)).length
  const sums = [
    t('events.review.done.known', { count: count('known') }),
    ...(fresh > 0 ? [t('events.review.done.made', { count: fresh })] : []),
    t('events.review.done.strangers', { count: count('stranger') }),
  ]
  const heading = useRef<HTMLHeadingElement>(null)
  const said = [t('events.review.done.title'), ...sums].join('. ')
  useEffect(() => announce(said), [said])
  useEffect(() => heading.current?.focus(), [])
  return (
    <Section title={t('events.review.done.title')} headingRef={heading}>
      <ul className={styles.sums}>
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <div className={styles.acts}>
        {places.map((place, i) => (
          <Button
            key={place.path}
            kind={i === 0 ? 'primary' : 'plain'}
            shortcut={keysHere(i === 0 ? 'Enter' : place.key)}
            onPress={() => navigate(place.path)}
          >
            {place.title}
          </Button>
        ))}
      </div>
    </Section>
  )
}
