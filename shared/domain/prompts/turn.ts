import type { PromptState } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import type { Prompt } from './prompt.ts'

/**
 * Of prompts that take turns, the one whose turn it is. Nobody's turn comes while
 * another is snoozed, nor on the day one was put away: "not this one" asks for
 * peace, not for the next.
 */
export function takeTurns(
  { open, snoozed, dismissed }: { readonly [Standing in 'open' | 'snoozed' | 'dismissed']: readonly Prompt[] },
  stateOf: (prompt: Prompt) => PromptState | undefined,
  today: Day,
): { readonly shown: readonly Prompt[]; readonly waiting: readonly Prompt[] } {
  if (!open.some(({ turn }) => turn !== undefined)) return { shown: open, waiting: [] }
  const putAway = dismissed.filter((prompt) => prompt.turn !== undefined && stateOf(prompt)?.dismissedOn === today)
  const quiet = new Set([...snoozed, ...putAway].map(({ turn }) => turn?.of))
  const first = new Map<string, Prompt>()
  for (const prompt of open) {
    const { turn } = prompt
    if (turn === undefined || quiet.has(turn.of)) continue
    const other = first.get(turn.of)
    if (other === undefined || goesBefore(prompt, other)) first.set(turn.of, prompt)
  }
  const shown: Prompt[] = []
  const waiting: Prompt[] = []
  for (const prompt of open) {
    const isIts = prompt.turn === undefined || first.get(prompt.turn.of) === prompt
    if (isIts) shown.push(prompt)
    else waiting.push(prompt)
  }
  return { shown, waiting }
}

function goesBefore(a: Prompt, b: Prompt): boolean {
  const [one, other] = [a.turn?.place ?? 0, b.turn?.place ?? 0]
  if (one !== other) return one < other
  return a.from === b.from ? a.id < b.id : a.from < b.from
}
