import { addDays } from '../calendar/days.ts'
import type { Tier } from '../records/contact.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'

/** 3 due today or overdue with a date; 2 the window ends within 3 days; 1 past the longest cadence; 0 the rest. */
export type Urgency = 0 | 1 | 2 | 3

export function urgencyOf(prompt: Prompt, today: Day): Urgency {
  if (prompt.due !== undefined && prompt.due <= today) return 3
  if (prompt.until !== undefined && prompt.until <= addDays(today, 3)) return 2
  return prompt.longestOn !== undefined && prompt.longestOn < today ? 1 : 0
}

/** Days before a date of tiers A and B from which it is always shown: there is time for a card still. */
const NEAR_DAYS = 1

/**
 * Shown on Today whatever the limit: promises, follow-ups and loans due today, and
 * dates of tiers A and B from the day before to the end of their window. A week
 * ahead they stand under the coming days as other dates do: always shown for
 * eleven days, dates would fill Today with what cannot be done yet.
 */
export function isAlwaysShown(prompt: Prompt, tier: Tier | undefined, today: Day): boolean {
  switch (prompt.rule) {
    case 'my-promise':
    case 'their-promise':
    case 'follow-up':
    case 'loan':
      return prompt.due === today
    case 'date':
      return isNearDate(prompt, tier, today)
    default:
      return false
  }
}

/** Stands under the coming days instead of in the queue: dates of everyone else, and those of tiers A and B further ahead. */
export function isQuiet(prompt: Prompt, tier: Tier | undefined, today: Day): boolean {
  return prompt.rule === 'date' && !isNearDate(prompt, tier, today)
}

const isNearDate = ({ on }: Prompt, tier: Tier | undefined, today: Day): boolean =>
  (tier === 'a' || tier === 'b') && on !== undefined && today >= addDays(on, -NEAR_DAYS)
