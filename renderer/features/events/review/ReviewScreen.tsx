import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { eventGuests } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { Review } from './Review.tsx'

/** Who the guests of an event are. */
export default function ReviewScreen({ params }: ScreenProps) {
  const t = useText()
  const id = eventIdOf(params)
  const found = useLive(
    async (data) => ({ event: id && (await data.db.events.get(id)), rows: id ? await eventGuests(data, id) : [] }),
    [id],
    { keep: true },
  )
  if (found === undefined) return null
  if (!found.event)
    return (
      <Page title={t('events.one')}>
        <EmptyState
          title={t('events.gone.title')}
          text={t('events.gone.text')}
          action={<Button onPress={() => navigate('/events')}>{t('events.gone.action')}</Button>}
        />
      </Page>
    )
  return <Review key={found.event.id} event={found.event} rows={found.rows} />
}
