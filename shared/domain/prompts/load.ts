import { addDays, weekdayOf } from '../calendar/days.ts'
import type { PromptState, Rules } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'
import { subjectKey } from './subject.ts'

/** What the coming four weeks ask for. */
export interface Load {
  /** Contacts with a prompt that is open or opens in the coming four weeks, per day that is no day off. */
  readonly perDay: number
  /** How many keep-in-touch prompts are among them: what longer cadences would relieve. */
  readonly keepInTouch: number
  /** Whether that is more a day than Today shows. */
  readonly tooMuch: boolean
}

const WEEKS = 4

/** Weighs the coming four weeks against what Today shows a day. Dismissed prompts do not count, nor do those whose window ended. */
export function loadOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  { rules, today }: { readonly rules: Pick<Rules, 'promptsPerDay' | 'daysOff' | 'pausedRules'>; readonly today: Day },
): Load {
  const end = addDays(today, WEEKS * 7 - 1)
  const dismissed = new Set(states.filter((state) => state.dismissedOn !== undefined).map((state) => state.id))
  const contacts = new Set<string>()
  const inTouch = new Set<string>()
  for (const prompt of prompts) {
    const over = prompt.until !== undefined && prompt.until < today
    if (prompt.from > end || over || dismissed.has(prompt.id) || rules.pausedRules.includes(prompt.rule)) continue
    contacts.add(subjectKey(prompt))
    if (prompt.rule === 'keep-in-touch') inTouch.add(subjectKey(prompt))
  }
  let days = 0
  for (let n = 0; n < WEEKS * 7; n += 1) if (!rules.daysOff.includes(weekdayOf(addDays(today, n)))) days += 1
  const perDay = days === 0 ? 0 : contacts.size / days
  return { perDay, keepInTouch: inTouch.size, tooMuch: perDay > rules.promptsPerDay }
}
