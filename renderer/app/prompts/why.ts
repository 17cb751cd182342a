import type { Text } from '#app/i18n/index.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import { whyFirst } from '#shared/domain/prompts/whyFirst.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** Why someone stands where they stand in the queue: urgency, then tier, then the warmth at stake. */
export function whyHere(item: QueueItem, summary: Summary | undefined, today: Day, t: Text): string {
  return whyFirst(item, summary, today)
    .map(({ key, values }) => t(`prompts.why.${key}`, values))
    .join(' ')
}
