import type { Cadence, Tier } from '../records/contact.ts'
import type { Rules } from '../records/desk.ts'
import type { Summary } from '../summary/summary.ts'

/** How many active people follow the cadence of each tier, and how many another: their own or a group's. */
export interface Followers {
  readonly tiers: Readonly<Record<Tier, number>>
  readonly others: readonly number[]
}

/** Whom each tier's cadence bears on; of the others their ideal, in days. */
export function followersOf(summaries: readonly Summary[]): Followers {
  const tiers = { a: 0, b: 0, c: 0 }
  const others: number[] = []
  for (const { status, cadence, tier } of summaries) {
    if (status !== 'active' || cadence === undefined) continue
    if (cadence.from === 'tier' && tier !== undefined) tiers[tier] += 1
    else others.push(cadence.ideal)
  }
  return { tiers, others }
}

const TIERS = ['a', 'b', 'c'] as const

/**
 * How many people a day come round when everyone is met at their ideal time.
 * @param daysOff weekdays on which nobody is asked for: the others take their share
 */
export function comingRound({ tiers, others }: Followers, { cadences, daysOff }: Pick<Rules, 'cadences' | 'daysOff'>): number {
  const working = 7 - new Set(daysOff).size
  if (working === 0) return 0
  const ofTiers = TIERS.reduce((sum, tier) => sum + tiers[tier] / (cadences[tier]?.ideal ?? Infinity), 0)
  return ((ofTiers + others.reduce((sum, ideal) => sum + 1 / ideal, 0)) * 7) / working
}

/** Cadences made longer by a factor of at least 1, in numbers one would choose: whole fives up to 60 days, whole tens beyond. */
export function longerCadences(cadences: Rules['cadences'], factor: number): Rules['cadences'] {
  const longer = ({ ideal, longest }: Cadence): Cadence => ({
    ideal: rounded(ideal, factor),
    ...(longest !== undefined && { longest: rounded(longest, factor) }),
  })
  return Object.fromEntries(Object.entries(cadences).map(([tier, cadence]) => [tier, longer(cadence)]))
}

function rounded(days: number, factor: number): number {
  if (factor <= 1) return days
  const step = days * factor <= 60 ? 5 : 10
  return Math.ceil((days * factor) / step) * step
}
