import type { Data } from '#data/data.ts'
import { isOutstanding } from '#shared/domain/favours/favours.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** What is lent to or borrowed from these contacts and not given back yet. */
export async function loansOutWith({ db, clock }: Data, ids: readonly ContactId[]): Promise<Favour[]> {
  if (ids.length === 0) return []
  const today = clock.today()
  const favours = await db.favours
    .where('contactId')
    .anyOf([...ids])
    .toArray()
  return favours.filter((favour) => isOutstanding(favour, today))
}
