import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day, PromptKey } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { readEach } from './chunks.ts'
import { factsOfStranger } from './facts.ts'

/**
 * Writes the summaries and the prompts that follow from the facts.
 * @returns the ids of those prompts; any other row of these contacts is stale
 */
export async function writeDerived(
  db: BakkieDatabase,
  facts: readonly ContactFacts[],
  rules: Rules,
  today: Day,
): Promise<PromptKey[]> {
  if (facts.length === 0) return []
  const prompts = facts.flatMap((fact) => promptsOf(fact, { rules, today }))
  await db.summaries.bulkPut(facts.map((fact) => summarise(fact, rules, today)))
  if (prompts.length > 0) await db.prompts.bulkPut(prompts)
  return prompts.map((prompt) => prompt.id)
}

/** From this many contacts on, reading all prompts is cheaper than asking the index one contact at a time. */
const ALL_PROMPTS_FROM = 1_000

/** The ids of the prompt rows there are about these contacts. */
export async function promptIdsOf(db: BakkieDatabase, ids: readonly ContactId[]): Promise<PromptKey[]> {
  if (ids.length < ALL_PROMPTS_FROM) return readEach(ids, (id) => db.prompts.where('contactId').equals(id).primaryKeys())
  const wanted = new Set(ids)
  return (await db.prompts.toArray())
    .filter(({ contactId }) => contactId !== undefined && wanted.has(contactId))
    .map((prompt) => prompt.id)
}

/**
 * Copies to the summaries what lists show of the contacts themselves, leaving
 * what is worked out from their records: the fast path of tagging many people.
 */
export async function relist(db: BakkieDatabase, ids: readonly ContactId[], rules: Rules, today: Day): Promise<void> {
  if (ids.length === 0) return
  const contacts = await db.contacts.bulkGet([...ids])
  const rows = await db.summaries.bulkGet([...ids])
  await db.summaries.bulkPut(
    contacts.flatMap((contact, n) => {
      const row = rows[n]
      if (contact === undefined || row === undefined) return []
      const { tags, city, photo } = summarise(factsOfStranger(contact), rules, today)
      const { city: _city, photo: _photo, ...rest } = row
      return [{ ...rest, tags, ...(city !== undefined && { city }), ...(photo !== undefined && { photo }) }]
    }),
  )
}

/** Removes the derived rows of contacts that are gone. */
export async function clearDerived(db: BakkieDatabase, ids: ReadonlySet<ContactId>): Promise<void> {
  if (ids.size === 0) return
  await db.prompts.bulkDelete(await promptIdsOf(db, [...ids]))
  await db.summaries.bulkDelete([...ids])
}
