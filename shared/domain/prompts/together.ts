import type { ContactId } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import { tierRank } from './items.ts'
import type { Prompt } from './prompt.ts'

/** Keeps one of several prompts about one thing: that of the contact with the highest tier, then of the first id. */
export function onceTogether(prompts: readonly Prompt[], summaries: ReadonlyMap<ContactId, Summary>): Prompt[] {
  const chosen = new Map<string, Prompt>()
  for (const prompt of prompts) {
    if (prompt.together === undefined) continue
    const other = chosen.get(prompt.together)
    if (other === undefined || goesBefore(prompt, other, summaries)) chosen.set(prompt.together, prompt)
  }
  return prompts.filter((prompt) => prompt.together === undefined || chosen.get(prompt.together) === prompt)
}

function goesBefore(a: Prompt, b: Prompt, summaries: ReadonlyMap<ContactId, Summary>): boolean {
  const rank = ({ contactId }: Prompt): number => tierRank(summaries.get(contactId)?.tier)
  return rank(a) === rank(b) ? a.contactId < b.contactId : rank(a) < rank(b)
}
