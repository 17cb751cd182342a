import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import type { GuestId } from '#shared/domain/records/values.ts'
import { joinNames, label } from './labels.ts'
import { patched } from './valid.ts'

/** Puts guests aside: they are not proposed for the plan of this event any more. */
export const passOverGuests = (data: Data, ids: readonly GuestId[]): Promise<{ seq: number }> => setPassedOver(data, ids, true)

/** Has guests proposed again who were put aside. */
export const proposeAgain = (data: Data, ids: readonly GuestId[]): Promise<{ seq: number }> => setPassedOver(data, ids, false)

async function setPassedOver(data: Data, ids: readonly GuestId[], isPassedOver: boolean): Promise<{ seq: number }> {
  const guests = present(await data.db.guests.bulkGet([...ids]))
  const names = joinNames(guests.map(({ name }) => name))
  const { seq } = await change(
    data,
    label(isPassedOver ? 'planRow.passedOver' : 'planRow.proposedAgain', { names }),
    async (db) => {
      const rows = present(await db.guests.bulkGet([...ids]))
      await db.guests.bulkPut(rows.map((row) => patched('guests', row, { isPassedOver: isPassedOver ? true : undefined })))
    },
  )
  return { seq }
}
