import type { PromptState } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'

/**
 * Of rules that show one prompt at a time, the one whose turn it is: the longest
 * open. Nobody's turn comes while another is snoozed, nor on the day one was put
 * away: "not this one" asks for peace, not for the next.
 */
export function takeTurns(
  open: readonly Prompt[],
  snoozed: readonly Prompt[],
  dismissed: readonly Prompt[],
  stateOf: (prompt: Prompt) => PromptState | undefined,
  today: Day,
): { readonly shown: readonly Prompt[]; readonly waiting: readonly Prompt[] } {
  if (!open.some(({ oneAtATime }) => oneAtATime)) return { shown: open, waiting: [] }
  const quiet = new Set([
    ...snoozed.filter(({ oneAtATime }) => oneAtATime).map(({ rule }) => rule),
    ...dismissed.filter((prompt) => prompt.oneAtATime && stateOf(prompt)?.dismissedOn === today).map(({ rule }) => rule),
  ])
  const turn = new Map<Prompt['rule'], Prompt>()
  for (const prompt of open) {
    if (!prompt.oneAtATime || quiet.has(prompt.rule)) continue
    const other = turn.get(prompt.rule)
    if (other === undefined || goesBefore(prompt, other)) turn.set(prompt.rule, prompt)
  }
  const shown: Prompt[] = []
  const waiting: Prompt[] = []
  for (const prompt of open) (prompt.oneAtATime && turn.get(prompt.rule) !== prompt ? waiting : shown).push(prompt)
  return { shown, waiting }
}

const goesBefore = (a: Prompt, b: Prompt): boolean => (a.from === b.from ? a.id < b.id : a.from < b.from)
