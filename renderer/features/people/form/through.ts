import type { BakkieDatabase } from '#data/database/database.ts'
import { standingNamed } from '#data/queries/names.ts'
import { type ContactDraft, EMPTY_DRAFT } from './draft.ts'

/** A draft that was left, met through who that is now: merged they are another, deleted nobody. */
export async function withThrough(db: BakkieDatabase, left: ContactDraft = EMPTY_DRAFT): Promise<ContactDraft> {
  const { through, ...rest } = left
  if (through?.kind !== 'contact') return left
  const [now] = await standingNamed(db, [through.id])
  return now === undefined ? rest : { ...rest, through: { kind: 'contact', id: now.id, name: now.name } }
}
