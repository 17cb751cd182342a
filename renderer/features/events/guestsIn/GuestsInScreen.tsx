import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { GuestsIn } from './GuestsIn.tsx'

/** Puts a list of guests on an event. */
export default function GuestsInScreen({ params }: ScreenProps) {
  const t = useText()
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ event: id && (await data.db.events.get(id)) }), [id], { keep: true })
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
  return <GuestsIn key={found.event.id} event={found.event} />
}
