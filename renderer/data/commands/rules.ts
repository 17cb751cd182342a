import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { label } from './labels.ts'
import type { Patch } from './valid.ts'
import { patched } from './valid.ts'

/** Changes the user's rules. Balances, phases and prompts of everyone follow in the same change. */
export async function changeRules(data: Data, fields: Patch<Omit<Rules, 'id'>>): Promise<{ seq: number }> {
  const { seq } = await change(data, label('rules.changed'), async (db) => {
    await db.rules.put(patched('rules', await rulesIn(db), fields))
  })
  return { seq }
}

/** Puts all rules back as they came. */
export async function resetRules(data: Data): Promise<{ seq: number }> {
  const { seq } = await change(data, label('rules.reset'), (db) => db.rules.delete('rules'))
  return { seq }
}
