import { addDays, later, weekdayOf } from '../calendar/days.ts'
import type { ContactPrompt, Prompt } from '../prompts/prompt.ts'
import { spreadOut } from '../prompts/spread.ts'
import { statesByPrompt } from '../prompts/states.ts'
import { isAboutContact } from '../prompts/subject.ts'
import type { PromptState, Rules } from '../records/desk.ts'
import type { Day } from '../records/values.ts'

/** A day with the keep-in-touch prompts that open on it; none on most days. */
export interface DueDay {
  readonly date: Day
  readonly due: readonly ContactPrompt[]
}

/** How many weeks ahead are shown. */
export const WEEKS = 6

/**
 * Who is due to be in touch with on each day of six whole weeks, the present one
 * first: spread as the queue spreads them, the snoozed on the day they come back,
 * the put away left out. Days before today have nobody.
 * @param prompts every keep-in-touch prompt that may open in those weeks; others are passed over
 */
export function dueDays(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  rules: Pick<Rules, 'promptsPerDay' | 'pausedRules' | 'firstDayOfWeek'>,
  today: Day,
): DueDay[] {
  const byDay = new Map<Day, ContactPrompt[]>()
  for (const [date, prompt] of turnsOf(prompts, states, rules)) {
    const due = byDay.get(date) ?? []
    due.push(prompt)
    byDay.set(date, due)
  }
  const first = addDays(today, -((weekdayOf(today) - rules.firstDayOfWeek + 7) % 7))
  return Array.from({ length: WEEKS * 7 }, (_, at) => {
    const date = addDays(first, at)
    return { date, due: date < today ? [] : (byDay.get(date) ?? []) }
  })
}

function turnsOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  rules: Pick<Rules, 'promptsPerDay' | 'pausedRules'>,
): (readonly [Day, ContactPrompt])[] {
  if (rules.pausedRules.includes('keep-in-touch')) return []
  const wanted = prompts.filter(isAboutContact).filter(({ rule }) => rule === 'keep-in-touch')
  const stateOf = statesByPrompt(wanted, states)
  const spread = spreadOut(wanted, rules.promptsPerDay, (prompt) => stateOf(prompt) !== undefined)
  return spread.filter(isAboutContact).flatMap((prompt) => {
    const state = stateOf(prompt)
    return state?.dismissedOn === undefined ? [[later(prompt.from, state?.snoozedUntil), prompt] as const] : []
  })
}
