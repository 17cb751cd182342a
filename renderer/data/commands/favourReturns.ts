import type { BakkieDatabase } from '#data/database/database.ts'
import { returnProblem } from '#shared/domain/favours/returns.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId, FavourId } from '#shared/domain/records/values.ts'
import { InvalidDraft } from './valid.ts'

/**
 * A favour with the links that can stand. A new one must: to a favour with the
 * same contact, the other way, each named once, no more than is left of it, and
 * not round in a circle. One that was there before and means nothing any more,
 * because what it returned is gone or went the other way, is left out.
 * @param before the favour as it was, of one being changed
 * @throws {InvalidDraft} naming the new links that do not fit
 */
export async function withReturns(db: BakkieDatabase, favour: Favour, before?: Favour): Promise<Favour> {
  if (favour.returns.length === 0) return favour
  const all = await db.favours.where('contactId').equals(favour.contactId).toArray()
  const problems = favour.returns.map((_, index) => returnProblem(all, favour, index))
  const isOld = favour.returns.map((link) => wasThere(link, before))
  const wrong = problems.flatMap((problem, index) => (problem === undefined || isOld[index] ? [] : [`returns.${index}`]))
  if (wrong.length > 0) throw new InvalidDraft('favours', wrong)
  // More than is left counts as all of it: what was linked earlier stays as it was said.
  const returns = favour.returns.filter((_, index) => problems[index] === undefined || problems[index] === 'too-much')
  return { ...favour, returns }
}

function wasThere(link: Favour['returns'][number], before: Favour | undefined): boolean {
  return before?.returns.some((old) => old.favourId === link.favourId && old.cups === link.cups) ?? false
}

/** Takes away the links of other favours to one that goes, or that changed direction. */
export async function dropLinksTo(db: BakkieDatabase, contactId: ContactId, id: FavourId): Promise<void> {
  const rows = await db.favours.where('contactId').equals(contactId).toArray()
  const linked = rows.filter((row) => row.returns.some((link) => link.favourId === id))
  await db.favours.bulkPut(linked.map((row) => ({ ...row, returns: row.returns.filter((link) => link.favourId !== id) })))
}
