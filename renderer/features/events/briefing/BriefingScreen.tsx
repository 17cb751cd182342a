import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { Page } from '#app/shell/Page.tsx'
import { briefing } from '#data/queries/briefing.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { EventGone } from '../EventGone.tsx'
import { Sheet } from './Sheet.tsx'

/** The briefing of an event: what to know before one goes in. */
export default function BriefingScreen({ params }: ScreenProps) {
  const t = useText()
  const today = useToday()
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ briefing: id && (await briefing(data, id)) }), [id, today])
  if (found === undefined) return <Page title={t('events.briefing.title')}>{undefined}</Page>
  if (found.briefing === undefined) return <EventGone />
  return <Sheet key={found.briefing.event.id} briefing={found.briefing} />
}
