import type { PromptState } from '../records/desk.ts'
import type { Prompt } from './prompt.ts'

/**
 * What the user said to a prompt: to itself; to another about the same thing; or
 * "never with this person", which holds for every later prompt of the rule.
 */
export function statesByPrompt(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
): (prompt: Prompt) => PromptState | undefined {
  if (states.length === 0) return () => undefined
  const byId = new Map(states.map((state) => [state.id, state]))
  const never = new Map<string, PromptState>()
  for (const state of states) {
    const { contactId, said, id } = state
    if (said === 'never' && contactId !== undefined) never.set(`${id.slice(0, id.indexOf(':'))} ${contactId}`, state)
  }
  const byThing = new Map<string, PromptState>()
  for (const { id, together } of prompts) {
    const state = byId.get(id)
    if (together !== undefined && state !== undefined) byThing.set(together, state)
  }
  return ({ id, rule, contactId, together }) =>
    byId.get(id) ??
    (together === undefined ? undefined : byThing.get(together)) ??
    (contactId === undefined || never.size === 0 ? undefined : never.get(`${rule} ${contactId}`))
}
