import type { BakkieDatabase } from '#data/database/database.ts'
import type { Returner, ReturnProblem } from '#shared/domain/favours/returns.ts'
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
  const wrong = newReturnProblems(all, favour, before).flatMap((problem, index) =>
    problem === undefined ? [] : [`returns.${index}`],
  )
  if (wrong.length > 0) throw new InvalidDraft('favours', wrong)
  // More than is left counts as all of it: what was linked earlier stays as it was said.
  const returns = favour.returns.filter((_, index) => {
    const problem = returnProblem(all, favour, index)
    return problem === undefined || problem === 'too-much'
  })
  return { ...favour, returns }
}

/** Of each link of a favour why it cannot stand; undefined for one that can, or that was there before. */
export function newReturnProblems(
  all: readonly Favour[],
  favour: Returner,
  before: Favour | undefined,
): (ReturnProblem | undefined)[] {
  return favour.returns.map((link, index) => (wasThere(link, before) ? undefined : returnProblem(all, favour, index)))
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
