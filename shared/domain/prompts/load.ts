import { addDays, daysBetween, later, weekdayOf } from '../calendar/days.ts'
import type { PromptState, Rules } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'
import { isAway } from './standing.ts'
import { statesByPrompt } from './states.ts'
import { subjectKey } from './subject.ts'

/** What the coming four weeks ask for. */
export interface Load {
  /**
   * How often someone or something asks for attention in the coming four weeks,
   * per day that is no day off: each once for all that is open or opens, and again
   * for every time a short cadence comes round.
   */
  readonly perDay: number
  /** For how many a cadence is among the reasons: what longer cadences would relieve. */
  readonly keepInTouch: number
  /** Whether that is more a day than Today shows. */
  readonly tooMuch: boolean
}

const WEEKS = 4

/** Weighs the coming four weeks against what Today shows a day. What is put away does not count, nor do those whose window ended. */
export function loadOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  { rules, today }: { readonly rules: Pick<Rules, 'promptsPerDay' | 'daysOff' | 'pausedRules'>; readonly today: Day },
): Load {
  const end = addDays(today, WEEKS * 7 - 1)
  const stateOf = statesByPrompt(prompts, states)
  const times = new Map<string, number>()
  const inTouch = new Set<string>()
  for (const prompt of prompts) {
    const over = prompt.until !== undefined && prompt.until < today
    if (prompt.from > end || over || rules.pausedRules.includes(prompt.rule) || isAway(prompt, stateOf(prompt), today)) continue
    const key = subjectKey(prompt)
    times.set(key, Math.max(times.get(key) ?? 0, timesOf(prompt, today, end)))
    if (prompt.rule === 'keep-in-touch') inTouch.add(key)
  }
  let days = 0
  for (let n = 0; n < WEEKS * 7; n += 1) if (!rules.daysOff.includes(weekdayOf(addDays(today, n)))) days += 1
  let sum = 0
  for (const count of times.values()) sum += count
  const perDay = days === 0 ? 0 : sum / days
  return { perDay, keepInTouch: inTouch.size, tooMuch: perDay > rules.promptsPerDay }
}

/** How often a prompt comes in the weeks weighed: a cadence again once its ideal has passed after the first. */
function timesOf({ rule, reason, from }: Prompt, today: Day, end: Day): number {
  const ideal = rule === 'keep-in-touch' ? reason.values.count : undefined
  return ideal === undefined ? 1 : 1 + Math.floor(daysBetween(later(from, today), end) / (ideal + 1))
}
