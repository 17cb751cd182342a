import { addDays, asDay, later } from '../calendar/days.ts'
import type { Day, PromptKey } from '../records/values.ts'
import type { Prompt } from './prompt.ts'
import { MISSED_DAYS } from './rule.ts'
import type { RuleContext } from './rule.ts'

/** Until which day prompts were snoozed, by their keys. */
export type Snoozes = ReadonlyMap<PromptKey, Day>

/** Before any window there could be. */
const EVER = asDay('1900-01-01')

/** Whether a snooze bears on what there is on a day: up to its own day, and while the prompt is missed after it. */
export const isLiveSnooze = (until: Day, today: Day): boolean => addDays(until, MISSED_DAYS) >= today

/** The context in which rules give what was snoozed as well, however long ago its window ended. */
export function withSnoozed<Context extends Pick<RuleContext, 'today' | 'since'>>(
  context: Context,
  snoozes: Snoozes | undefined,
): Context {
  if (snoozes === undefined) return context
  return [...snoozes.values()].some((until) => isLiveSnooze(until, context.today)) ? { ...context, since: EVER } : context
}

/** The last day on which a prompt is open: that of its window, or the day it was snoozed to when that is later; undefined without an end. */
export function endOf({ id, until }: Pick<Prompt, 'id' | 'until'>, snoozes: Snoozes | undefined): Day | undefined {
  return until === undefined ? undefined : later(until, snoozes?.get(id))
}

/** Those prompts that have not left Missed. */
export function notGone<P extends Pick<Prompt, 'id' | 'until'>>(
  prompts: readonly P[],
  snoozes: Snoozes | undefined,
  today: Day,
): P[] {
  return prompts.filter((prompt) => {
    const end = endOf(prompt, snoozes)
    return end === undefined || addDays(end, MISSED_DAYS) >= today
  })
}
