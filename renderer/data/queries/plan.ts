import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present, readEach } from '#data/derived/chunks.ts'
import { inPlanOrder } from '#shared/domain/events/rowOrder.ts'
import { ME, whosOf } from '#shared/domain/events/who.ts'
import type { GatheringEvent, Group, Guest, PlanRow } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId, GroupId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { summariesOf } from './contacts.ts'

/** Whom a row is about, as it is shown. */
export type NamedWhom =
  | {
      readonly kind: 'contact'
      readonly id: ContactId
      readonly name: string
      readonly organisation?: string
      readonly role?: string
      readonly photo?: string
    }
  | { readonly kind: 'group'; readonly id: GroupId; readonly name: string }
  /** Someone or something without a page of their own; a guest of the list with what it says of them. */
  | { readonly kind: 'name'; readonly name: string; readonly organisation?: string; readonly role?: string }

/** A row of a plan with everyone in it named. */
export interface PlanLine {
  readonly row: PlanRow
  /** Who of us, `ME` for me. */
  readonly who: readonly string[]
  readonly whom: NamedWhom
}

/** The plan of an event. */
export interface EventPlan {
  readonly event: GatheringEvent
  readonly lines: readonly PlanLine[]
}

/** The plan of an event in its order; undefined when there is no such event. */
export async function planOf({ db }: Data, eventId: EventId): Promise<EventPlan | undefined> {
  const event = await db.events.get(eventId)
  if (event === undefined) return undefined
  const rows = await db.planRows.where('eventId').equals(eventId).toArray()
  return { event, lines: await namedLines(db, inPlanOrder(rows)) }
}

/** Names everyone in rows of plans, in their order. A name that stands once on the guest list of its event is that guest; twice, it may be either. */
export async function namedLines(db: BakkieDatabase, rows: readonly PlanRow[]): Promise<PlanLine[]> {
  const me = (await db.profile.get('me'))?.name
  const nameless = new Set(rows.flatMap(({ name, eventId }) => (name === undefined ? [] : [eventId])))
  const guests = await readEach([...nameless], (id) => db.guests.where('eventId').equals(id).toArray())
  const byName = new Map<string, Guest | undefined>()
  for (const guest of guests) {
    const key = `${guest.eventId} ${fold(guest.name)}`
    byName.set(key, byName.has(key) ? undefined : guest)
  }
  const guestOf = ({ eventId, name }: PlanRow): Guest | undefined =>
    name === undefined ? undefined : byName.get(`${eventId} ${fold(name)}`)
  const contactOf = (row: PlanRow): ContactId | undefined => row.contactId ?? guestOf(row)?.contactId
  const contacts = await summariesOf(
    db,
    rows.flatMap((row) => contactOf(row) ?? []),
  )
  const groupIds = [...new Set(rows.flatMap(({ groupId }) => groupId ?? []))]
  const groups = new Map(present(await db.groups.bulkGet(groupIds)).map((group) => [group.id, group]))
  return rows.map((row) => {
    const id = contactOf(row)
    const contact = id && contacts.get(id)
    const group = row.groupId && groups.get(row.groupId)
    return { row, who: whosOf(row.who, me), whom: whomOf(row, contact, group, guestOf(row)) }
  })
}

function whomOf(row: PlanRow, contact: Summary | undefined, group: Group | undefined, guest: Guest | undefined): NamedWhom {
  if (contact !== undefined) {
    const { id, name, photo } = contact
    return { kind: 'contact', id, name, ...workOf(contact), ...(photo !== undefined && { photo }) }
  }
  if (group !== undefined) return { kind: 'group', id: group.id, name: group.name }
  return { kind: 'name', name: row.name ?? '', ...(guest && workOf(guest)) }
}

const workOf = ({ organisation, role }: Pick<Guest, 'organisation' | 'role'>): Pick<Guest, 'organisation' | 'role'> => ({
  ...(organisation !== undefined && { organisation }),
  ...(role !== undefined && { role }),
})

/** How many of the latest events are looked through for colleagues. */
const LATEST = 100

/** The colleagues that plans name, those of the latest event first; I am none of them. */
export async function colleagues({ db }: Data): Promise<string[]> {
  const me = (await db.profile.get('me'))?.name
  const events = await db.events.orderBy('date').reverse().limit(LATEST).primaryKeys()
  const rows = await readEach(events, (id) => db.planRows.where('eventId').equals(id).toArray())
  const names = new Map<string, string>()
  for (const { who } of rows)
    for (const name of whosOf(who, me)) if (name !== ME && !names.has(fold(name))) names.set(fold(name), name)
  return [...names.values()]
}

/** The groups a row can be about, by name. */
export async function activeGroups({ db }: Data): Promise<Group[]> {
  return (await db.groups.where('status').equals('active').toArray()).toSorted((a, b) => a.name.localeCompare(b.name))
}
