import { routeOf } from '#app/features/routes.ts'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Link } from '#ui/index.ts'

/** How many guests nobody looked at yet, and the way to do so. */
export function ToReview({ event, count }: { readonly event: GatheringEvent; readonly count: number }) {
  const t = useText()
  const words = t('events.briefing.toReview', { count })
  const path = `${eventPath(event.id)}/review`
  return routeOf(path) === undefined ? words : <Link href={href(path)}>{words}</Link>
}
