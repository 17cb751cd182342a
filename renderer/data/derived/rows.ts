import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { readEach } from './chunks.ts'

/**
 * Writes the summary and the prompts that follow from the facts, and removes
 * prompts that no longer follow.
 * @param before `nothing-there` when these contacts have no prompt rows yet, which saves looking for stale ones
 */
export async function writeDerived(
  db: BakkieDatabase,
  facts: readonly ContactFacts[],
  rules: Rules,
  today: Day,
  before: 'perhaps-rows' | 'nothing-there' = 'perhaps-rows',
): Promise<void> {
  if (facts.length === 0) return
  const prompts = facts.flatMap((fact) => promptsOf(fact, { rules, today }))
  if (before === 'perhaps-rows') {
    const ids = facts.map((fact) => fact.contact.id)
    const there = await readEach(ids, (id) => db.prompts.where('contactId').equals(id).primaryKeys())
    const kept = new Set(prompts.map((prompt) => prompt.id))
    const stale = there.filter((id) => !kept.has(id))
    if (stale.length > 0) await db.prompts.bulkDelete(stale)
  }
  await db.summaries.bulkPut(facts.map((fact) => summarise(fact, rules, today)))
  if (prompts.length > 0) await db.prompts.bulkPut(prompts)
}

/** Removes the derived rows of contacts that are gone. */
export async function clearDerived(db: BakkieDatabase, ids: ReadonlySet<ContactId>): Promise<void> {
  if (ids.size === 0) return
  const prompts = await readEach([...ids], (id) => db.prompts.where('contactId').equals(id).primaryKeys())
  await db.prompts.bulkDelete(prompts)
  await db.summaries.bulkDelete([...ids])
}
