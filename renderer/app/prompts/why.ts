import type { Text } from '#app/i18n/index.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'

const URGENCY = ['none', 'longest', 'ending', 'due'] as const
const TIER = ['a', 'b', 'c', 'none'] as const

/** Why someone stands where they stand in the queue: urgency, then tier, then the warmth at stake. */
export function whyHere(item: QueueItem, t: Text): string {
  const atStake = Math.round(item.atStake)
  return [
    t(`today.why.urgency.${URGENCY[item.urgency]}`),
    t(`today.why.tier.${TIER[item.tierRank] ?? 'none'}`),
    ...(atStake > 0 ? [t('today.why.atStake', { count: atStake })] : []),
  ].join(' ')
}
