import type { ContactId } from '../records/values.ts'
import type { Tier } from '../records/contact.ts'
import { tierRank } from './items.ts'
import type { Prompt } from './prompt.ts'
import { subjectKey } from './subject.ts'

/** Keeps one of several prompts about one thing: that of the contact with the highest tier, then of the first id. */
export function onceTogether(prompts: readonly Prompt[], summaries: ReadonlyMap<ContactId, Tiered>): Prompt[] {
  const chosen = new Map<string, Prompt>()
  for (const prompt of prompts) {
    if (prompt.together === undefined) continue
    const other = chosen.get(prompt.together)
    if (other === undefined || goesBefore(prompt, other, summaries)) chosen.set(prompt.together, prompt)
  }
  return prompts.filter((prompt) => prompt.together === undefined || chosen.get(prompt.together) === prompt)
}

/** Someone with a tier or without: a summary, or less. */
export interface Tiered {
  readonly tier?: Tier
}

function goesBefore(a: Prompt, b: Prompt, summaries: ReadonlyMap<ContactId, Tiered>): boolean {
  const rank = ({ contactId }: Prompt): number => tierRank(contactId && summaries.get(contactId)?.tier)
  return rank(a) === rank(b) ? subjectKey(a) < subjectKey(b) : rank(a) < rank(b)
}
