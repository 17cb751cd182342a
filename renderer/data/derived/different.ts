import { sameJson } from '#data/change/json.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day, PromptKey } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { readWhole } from './chunks.ts'

/** The derived rows there are, by id. */
export interface DerivedRows {
  readonly summaries: ReadonlyMap<ContactId, Summary>
  readonly prompts: ReadonlyMap<PromptKey, Prompt>
}

/** Rows that are to be written, because they are not the ones that are there. */
export interface Different {
  readonly summaries: readonly Summary[]
  readonly prompts: readonly Prompt[]
}

/** Every derived row of the database. */
export async function derivedRows(db: BakkieDatabase): Promise<DerivedRows> {
  const summaries = await readWhole(db.summaries)
  const prompts = await readWhole(db.prompts)
  return {
    summaries: new Map(summaries.map((row) => [row.id, row])),
    prompts: new Map(prompts.map((row) => [row.id, row])),
  }
}

/**
 * Those summaries and prompts that differ from the rows there are: most rules
 * bear on few people, and writing costs far more than working out.
 * @param stale the prompts there are; those that follow from the facts are taken out
 */
export function differentRows(
  facts: readonly ContactFacts[],
  there: DerivedRows,
  stale: Set<PromptKey>,
  { rules, today }: { readonly rules: Rules; readonly today: Day },
): Different {
  const prompts = facts.flatMap((fact) => promptsOf(fact, { rules, today }))
  for (const { id } of prompts) stale.delete(id)
  return {
    summaries: facts.flatMap((fact) => {
      const row = there.summaries.get(fact.contact.id)
      return row !== undefined && stillSays(row, fact, rules, today) ? [] : [summarise(fact, rules, today)]
    }),
    prompts: prompts.filter((prompt) => !sameJson(there.prompts.get(prompt.id), prompt)),
  }
}

/** Writes rows that differ. */
export async function writeDifferent(db: BakkieDatabase, { summaries, prompts }: Different): Promise<void> {
  if (summaries.length > 0) await db.summaries.bulkPut([...summaries])
  if (prompts.length > 0) await db.prompts.bulkPut([...prompts])
}

/** Whether a row that time has not turned says of its own day what the facts say of it. */
function stillSays(row: Summary, fact: ContactFacts, rules: Rules, today: Day): boolean {
  if (row.asOf > today || (row.turnsOn !== undefined && row.turnsOn <= today)) return false
  return sameJson(row, summarise(fact, rules, row.asOf))
}
