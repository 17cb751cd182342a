import { addDays, later } from '../calendar/days.ts'
import type { PromptState } from '../records/desk.ts'
import type { ClockTime, Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'
import { MISSED_DAYS } from './rule.ts'

/** Where a prompt stands at a moment: before its window, in it, or past it; unless the user put it off or away. */
export type Standing = 'ahead' | 'open' | 'missed' | 'gone' | 'snoozed' | 'dismissed'

/**
 * Where a prompt stands. Past its window it is missed for 30 days, then gone.
 * Snoozed, it comes back on the day chosen, even when its window ended meanwhile.
 * Put away, it stays away for as long as its rule says.
 */
export function standingOf(
  prompt: Prompt,
  state: PromptState | undefined,
  { today, now }: { readonly today: Day; readonly now: ClockTime },
): Standing {
  if (isAway(prompt, state, today)) return 'dismissed'
  if (prompt.from > today) return 'ahead'
  if (prompt.from === today && prompt.fromTime !== undefined && prompt.fromTime > now) return 'ahead'
  if (state?.snoozedUntil !== undefined && state.snoozedUntil > today) return 'snoozed'
  if (prompt.until === undefined) return 'open'
  const until = later(prompt.until, state?.snoozedUntil)
  const isOver = today === until && until === prompt.until && prompt.untilTime !== undefined && prompt.untilTime <= now
  if (today <= until && !isOver) return 'open'
  return today <= addDays(until, MISSED_DAYS) ? 'missed' : 'gone'
}

/**
 * Whether "not this one" still holds: for good when the user did it already or
 * wants it never, else as long as the rule lets it, where the rule sets a time.
 */
export function isAway(prompt: Pick<Prompt, 'awayDays'>, state: PromptState | undefined, today: Day): boolean {
  if (state?.dismissedOn === undefined) return false
  if (prompt.awayDays === undefined || state.said === 'did-it' || state.said === 'never') return true
  return today <= addDays(state.dismissedOn, prompt.awayDays)
}
