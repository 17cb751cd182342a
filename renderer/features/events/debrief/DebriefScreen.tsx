import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventIdOf, eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { toDebrief } from '#data/queries/debrief.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { EventGone } from '../EventGone.tsx'
import { Debrief } from './Debrief.tsx'

/** Looks back on an event, guest by guest; all is saved as one change. */
export default function DebriefScreen({ params }: ScreenProps) {
  const t = useText()
  const format = useFormat()
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ all: id && (await toDebrief(data, id)) }), [id], { keep: true })
  if (found === undefined) return null
  if (!found.all) return <EventGone />
  const { event } = found.all.room
  if (found.all.day === undefined)
    return (
      <Page title={t('events.debrief.title', { name: event.name })}>
        <EmptyState
          title={t('events.debrief.ahead.title')}
          text={t('events.debrief.ahead.text', { day: format.day(event.date) })}
          action={<Button onPress={() => navigate(eventPath(event.id))}>{t('events.debrief.done.back')}</Button>}
        />
      </Page>
    )
  return <Debrief key={event.id} all={found.all} day={found.all.day} />
}
