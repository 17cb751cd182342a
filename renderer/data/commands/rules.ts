import { change } from '#data/change/change.ts'
import type { ChangeOptions } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import type { PromptRule, Rules } from '#shared/domain/records/desk.ts'
import { label } from './labels.ts'
import type { Patch } from './valid.ts'
import { patched } from './valid.ts'

/**
 * Changes the user's rules. Balances, phases and prompts of everyone follow in
 * the same change, worked out before it off the main thread.
 */
export async function changeRules(
  data: Data,
  fields: Patch<Omit<Rules, 'id'>>,
  options?: ChangeOptions,
): Promise<{ seq: number }> {
  const put = async (db: BakkieDatabase) => {
    await db.rules.put(patched('rules', await rulesIn(db), fields))
  }
  const { seq } = await change(data, label('rules.changed'), put, options)
  return { seq }
}

/** No more prompts of a rule, until it is wanted again. */
export async function pauseRule(data: Data, rule: PromptRule): Promise<{ seq: number }> {
  const { seq } = await change(data, label('rules.changed'), async (db) => {
    const rules = await rulesIn(db)
    await db.rules.put(patched('rules', rules, { pausedRules: [...new Set([...rules.pausedRules, rule])] }))
  })
  return { seq }
}

/** Puts all rules back as they came. */
export async function resetRules(data: Data, options?: ChangeOptions): Promise<{ seq: number }> {
  const { seq } = await change(data, label('rules.reset'), (db) => db.rules.delete('rules'), options)
  return { seq }
}
