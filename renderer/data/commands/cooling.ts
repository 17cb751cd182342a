import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'
import { letBeKey } from '#shared/domain/warmth/letBe.ts'
import { followUpRow } from './followUps.ts'
import { label, namesOf } from './labels.ts'
import type { PeopleChanged } from './people.ts'
import { valid } from './valid.ts'

/** "Not a worry": these people leave the list of who cools down until the next contact with them. */
export async function letBe(data: Data, people: readonly Pick<Cooling, 'summary' | 'lastContact'>[]): Promise<PeopleChanged> {
  const ids = people.map(({ summary }) => summary.id)
  const dismissedOn = data.clock.today()
  const states = people.map(({ summary: { id }, lastContact }) =>
    valid('promptStates', { id: letBeKey(id, lastContact), contactId: id, dismissedOn }),
  )
  const said =
    ids.length === 1
      ? label('contact.letBe', { name: await namesOf(data.db, ids) })
      : label('contacts.letBe', { count: ids.length })
  const { seq } = await change(data, said, (db) => db.promptStates.bulkPut(states))
  return { ids, seq }
}

/** Plans the same thing to do for several people, in one change. */
export async function addFollowUps(
  data: Data,
  ids: readonly ContactId[],
  plan: Pick<FollowUp, 'what' | 'due'>,
): Promise<PeopleChanged> {
  const rows = ids.map((contactId) => followUpRow({ contactId, ...plan }, data.clock))
  const said =
    ids.length === 1
      ? label('followUp.added', { what: plan.what, name: await namesOf(data.db, ids) })
      : label('contacts.followUpsAdded', { count: ids.length, what: plan.what })
  const { seq } = await change(data, said, (db) => db.followUps.bulkAdd(rows))
  return { ids, seq }
}
