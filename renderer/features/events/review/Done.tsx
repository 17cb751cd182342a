import { routeOf } from '#app/features/routes.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { EventGuest } from '#data/queries/events.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
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
  /** How many were made contacts in this review. */
  readonly made: number
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
  return (
    <Section title={t('events.review.done.title')}>
      <ul className={styles.sums}>
        <li>{t('events.review.done.known', { count: count('known') })}</li>
        {made > 0 && <li>{t('events.review.done.made', { count: made })}</li>}
        <li>{t('events.review.done.strangers', { count: count('stranger') })}</li>
      </ul>
      <div className={styles.acts}>
        {places.map((place, i) => (
          <Button
            key={place.path}
            kind={i === 0 ? 'primary' : 'plain'}
            shortcut={i === 0 ? '↵' : place.key.toUpperCase()}
            onPress={() => navigate(place.path)}
          >
            {place.title}
          </Button>
        ))}
      </div>
    </Section>
  )
}
