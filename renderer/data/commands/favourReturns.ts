import type { BakkieDatabase } from '#data/database/database.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { InvalidDraft } from './valid.ts'

/**
 * Checks the favours that a favour returns: of the same contact, the other way,
 * each named once, and no part larger than the favour it returns.
 * @throws {InvalidDraft} naming the links that do not fit
 */
export async function checkReturns(db: BakkieDatabase, favour: Favour): Promise<void> {
  if (favour.returns.length === 0) return
  const targets = await db.favours.bulkGet(favour.returns.map((link) => link.favourId))
  const wrong = favour.returns.flatMap((link, index) => {
    const target = targets[index]
    const fits =
      target !== undefined &&
      target.contactId === favour.contactId &&
      target.direction !== favour.direction &&
      favour.returns.findIndex((other) => other.favourId === link.favourId) === index &&
      (link.cups ?? 0) <= target.cups
    return fits ? [] : [`returns.${index}`]
  })
  if (wrong.length > 0) throw new InvalidDraft('favours', wrong)
}
