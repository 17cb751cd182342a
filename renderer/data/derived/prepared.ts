import { sameJson } from '#data/change/json.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day, PromptKey } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { chunksOf } from './chunks.ts'
import { clearDerived } from './rows.ts'

/**
 * The derived rows of everyone by other rules, worked out before the change
 * that brings those rules: outside its transaction, off the main thread. They
 * hold for one state of the records alone, which `seq` names.
 */
export interface Prepared {
  /** The last change when they were worked out, the rules and the day they hold for. */
  readonly seq: number
  readonly rules: Rules
  readonly today: Day
  /** Rows that differ from those there were, and those that are to go. */
  readonly summaries: readonly Summary[]
  readonly prompts: readonly Prompt[]
  readonly goneSummaries: readonly ContactId[]
  readonly gonePrompts: readonly PromptKey[]
}

/** Thrown inside a change that touches everyone's rows by rules alone and has none prepared: it is taken back and tried again with them. */
export class NotPrepared extends Error {
  readonly rules: Rules
  constructor(rules: Rules) {
    super('rows of everyone are to be worked out first')
    this.name = 'NotPrepared'
    this.rules = rules
  }
}

/** Whether prepared rows are those of this change: nothing was written since, the same rules, the same day. */
export function fits(prepared: Prepared, now: { readonly seq: number; readonly rules: Rules; readonly today: Day }): boolean {
  return prepared.seq === now.seq && prepared.today === now.today && sameJson(prepared.rules, now.rules)
}

/** How many rows are written at a time: the window answers in between. */
const AT_ONCE = 250

/**
 * Writes prepared rows, in the caller's transaction.
 * @param onPart how much of it is done, 0 to 1; what it throws ends the change
 */
export async function writePrepared(db: BakkieDatabase, prepared: Prepared, onPart?: (part: number) => void): Promise<void> {
  const total = prepared.summaries.length + prepared.prompts.length
  let written = 0
  const tell = (count: number) => onPart?.((written += count) / Math.max(1, total))
  await db.meta.put({ key: 'derivedUpTo', value: prepared.today })
  await clearDerived(db, new Set(prepared.goneSummaries))
  for (const rows of chunksOf(prepared.summaries, AT_ONCE)) {
    await db.summaries.bulkPut(rows)
    tell(rows.length)
  }
  for (const rows of chunksOf(prepared.prompts, AT_ONCE)) {
    await db.prompts.bulkPut(rows)
    tell(rows.length)
  }
  if (prepared.gonePrompts.length > 0) await db.prompts.bulkDelete([...prepared.gonePrompts])
}
