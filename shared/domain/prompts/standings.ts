import type { PromptState } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'
import type { Prompt } from './prompt.ts'
import type { QueueContext } from './queue.ts'
import { spreadOut } from './spread.ts'
import { standingOf } from './standing.ts'
import { statesByPrompt } from './states.ts'
import { onceTogether, type Tiered } from './together.ts'
import { takeTurns } from './turn.ts'

/** The prompts of a moment that are neither ahead nor gone, by where they stand; each in one list. */
export interface Standings {
  readonly open: readonly Prompt[]
  readonly missed: readonly Prompt[]
  readonly snoozed: readonly Prompt[]
  readonly dismissed: readonly Prompt[]
  /** Of rules that show one at a time: open, but not their turn. */
  readonly waiting: readonly Prompt[]
}

/** Sorts prompts by where they stand at a moment. Of several about one thing only one is there; of a paused rule none. */
export function standingsOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  tiers: ReadonlyMap<ContactId, Tiered>,
  context: QueueContext,
): Standings {
  const { rules } = context
  const wanted = prompts.filter((prompt) => !rules.pausedRules.includes(prompt.rule))
  const stateOf = statesByPrompt(wanted, states)
  const spread = spreadOut(wanted, rules.promptsPerDay, (prompt) => stateOf(prompt) !== undefined)
  const by = { open: [], missed: [], snoozed: [], dismissed: [] } as { [Kind in Exclude<keyof Standings, 'waiting'>]: Prompt[] }
  for (const prompt of spread) {
    const standing = standingOf(prompt, stateOf(prompt), context)
    if (standing !== 'ahead' && standing !== 'gone') by[standing].push(prompt)
  }
  const { shown, waiting } = takeTurns(by, stateOf, context.today)
  return { ...by, open: onceTogether(shown, tiers), missed: onceTogether(by.missed, tiers), waiting }
}
