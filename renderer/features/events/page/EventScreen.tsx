import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { eventPage } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { OneEvent } from './OneEvent.tsx'

/** The page of an event: when and where, its guests, its plan, and what came of it. */
export default function EventScreen({ params }: ScreenProps) {
  const t = useText()
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ row: id && (await eventPage(data, id)) }), [id])
  // No heading yet: the one that gets the focus on arrival must be the one that stays.
  if (found === undefined) return null
  if (!found.row)
    return (
      <Page title={t('events.one')}>
        <EmptyState
          title={t('events.gone.title')}
          text={t('events.gone.text')}
          action={<Button onPress={() => navigate('/events')}>{t('events.gone.action')}</Button>}
        />
      </Page>
    )
  return <OneEvent key={found.row.event.id} row={found.row} />
}
