import type { Data } from '#data/data.ts'
import { present } from '#data/derived/chunks.ts'
import type { NewGuest } from '#data/commands/guestRows.ts'
import type { Group } from '#shared/domain/records/gathering.ts'
import type { ContactId, GroupId } from '#shared/domain/records/values.ts'

/** These contacts as guests, with their name and organisation. Those no longer there are left out. */
export async function guestsFrom({ db }: Data, ids: readonly ContactId[]): Promise<NewGuest[]> {
  return present(await db.summaries.bulkGet([...ids])).map(({ id, name, organisation, role }) => ({
    contactId: id,
    name,
    organisation,
    role,
  }))
}

/** A group with how many people are in it. */
export interface GroupChoice {
  readonly group: Group
  readonly members: number
}

/** The groups there are, by name. */
export async function groupChoices({ db }: Data): Promise<readonly GroupChoice[]> {
  const groups = await db.groups.where('status').equals('active').toArray()
  const choices = await Promise.all(
    groups.map(async (group) => ({ group, members: await db.memberships.where('groupId').equals(group.id).count() })),
  )
  return choices.toSorted((a, b) => a.group.name.localeCompare(b.group.name))
}

/** The people of a group who are still around, as guests. */
export async function guestsOfGroup(data: Data, groupId: GroupId): Promise<NewGuest[]> {
  const memberships = await data.db.memberships.where('groupId').equals(groupId).toArray()
  const rows = present(await data.db.summaries.bulkGet(memberships.map(({ contactId }) => contactId)))
  return guestsFrom(
    data,
    rows.filter(({ status }) => status === 'active').map(({ id }) => id),
  )
}
