import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { label } from './labels.ts'
import type { MergeChoices } from './mergeFields.ts'
import { mergedContact } from './mergeFields.ts'
import { mergeIntroductions } from './mergeIntroductions.ts'
import { mergeMeetings } from './mergeMeetings.ts'
import { mergeReferences } from './mergeReferences.ts'
import { found, InvalidDraft, valid } from './valid.ts'

/** Which of two people goes on, and whose value stays where both have one. */
export interface Merge {
  readonly keep: ContactId
  readonly gone: ContactId
  readonly choices?: MergeChoices
}

/**
 * Makes one person of two, in one change. A meeting they shared keeps one
 * participation with the notes joined; an introduction between the two becomes a
 * note; everything else of the one that goes moves to the one that is kept,
 * whose aliases then hold the old id, so that links and re-imports find them.
 */
export async function mergeContacts(data: Data, merge: Merge): Promise<{ id: ContactId; seq: number }> {
  if (merge.keep === merge.gone) throw new InvalidDraft('contacts', ['id'])
  const { db } = data
  const kept = found(await db.contacts.get(merge.keep), 'contacts', merge.keep)
  const gone = found(await db.contacts.get(merge.gone), 'contacts', merge.gone)
  const after = mergedContact(kept, gone, merge.choices ?? {})
  const name = displayName(after)
  const from = displayName(gone)
  const said = name === from ? label('contact.joined', { name }) : label('contact.merged', { name, gone: from })
  const today = data.clock.today()
  const { seq } = await change(data, said, (tables) => mergeRows(tables, merge, today, data.clock.now()))
  return { id: merge.keep, seq }
}

async function mergeRows(db: BakkieDatabase, merge: Merge, today: Day, now: string): Promise<void> {
  const { keep, gone: away, choices = {} } = merge
  const kept = found(await db.contacts.get(keep), 'contacts', keep)
  const gone = found(await db.contacts.get(away), 'contacts', away)
  await mergeMeetings(db, keep, away)
  await mergeIntroductions(db, { kept, gone, today, now })
  await mergeReferences(db, keep, away)
  await db.contacts.delete(away)
  await db.contacts.put(valid('contacts', mergedContact(kept, gone, choices)))
}
