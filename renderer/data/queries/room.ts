import type { Data } from '#data/data.ts'
import { isComing } from '#shared/domain/events/coming.ts'
import type { GatheringEvent, Guest, PlanRow } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { summariesOf } from './contacts.ts'
import { eventGuests, type EventGuest } from './events.ts'

/** Someone in the room: a guest, or someone of the plan who is not on the list. */
export interface RoomPerson {
  /** Theirs whether they stand in the plan, on the list or on both: the contact's id, else the guest's, else that of the row of the plan. */
  readonly key: string
  readonly name: string
  readonly organisation?: string
  readonly role?: string
  readonly guest?: Guest
  readonly contactId?: ContactId
  readonly summary?: Summary
  /** Why to meet them; empty for who is in no plan. */
  readonly plan: readonly PlanRow[]
}

/** Who is there, and how far one is with them. */
export interface Room {
  readonly event: GatheringEvent
  /** Those of the plan, in its order. */
  readonly planned: readonly RoomPerson[]
  /** The other guests, by name. */
  readonly others: readonly RoomPerson[]
  readonly counts: RoomCounts
}

/** Met, of everyone and of the plan. */
export interface RoomCounts {
  readonly guests: number
  readonly met: number
  readonly planned: number
  readonly plannedMet: number
}

/** An event as one walks in: undefined when it is not there (any more). Read by index. */
export async function roomOf(data: Data, id: EventId): Promise<Room | undefined> {
  const { db } = data
  const event = await db.events.get(id)
  if (event === undefined) return undefined
  const guests = await eventGuests(data, id)
  const rows = (await db.planRows.where('eventId').equals(id).toArray()).sort((a, b) => a.order - b.order)
  const summaries = await summariesOf(
    db,
    rows.flatMap(({ contactId }) => contactId ?? []),
  )
  const keyOf = keysOnce()
  const planned = plannedPeople(rows, guests, summaries).map((person) => ({ ...person, key: keyOf(person) }))
  const isPlanned = new Set(planned.flatMap(({ guest }) => guest?.id ?? []))
  const others = guests
    .filter(({ guest }) => !isPlanned.has(guest.id))
    .map((one) => personOf(one, []))
    .map((person) => ({ ...person, key: keyOf(person) }))
    .sort((a, b) => nameKey(a).localeCompare(nameKey(b)))
  return { event, planned, others, counts: countsOf(guests, planned) }
}

/** The key of each, once: of two guests who are the same contact, the second goes by their own. */
function keysOnce(): (person: Keyless) => string {
  const taken = new Set<string>()
  return ({ contactId, guest, plan: [row] }) => {
    const key = [contactId, guest?.id, row?.id].find((one) => one !== undefined && !taken.has(one)) ?? ''
    taken.add(key)
    return key
  }
}

type Keyless = Omit<RoomPerson, 'key'>

/** How one looks someone up: the name as lists sort it, else as it was written. */
const nameKey = ({ summary, name }: Keyless): string => fold(summary?.sortName ?? name)

const countsOf = (guests: readonly EventGuest[], planned: readonly Keyless[]): RoomCounts => ({
  guests: guests.filter(({ guest }) => isComing(guest)).length,
  met: guests.filter(({ guest }) => guest.met === true).length,
  planned: planned.length,
  plannedMet: planned.filter(({ guest }) => guest?.met === true).length,
})

function personOf({ guest, name, organisation, role, summary }: EventGuest, plan: readonly PlanRow[]): Keyless {
  return {
    name,
    guest,
    plan,
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(summary !== undefined && { summary, contactId: summary.id }),
  }
}

/** The people of the plan, each once with all their rows; rows that name a group or nobody are no person. */
function plannedPeople(
  rows: readonly PlanRow[],
  guests: readonly EventGuest[],
  summaries: ReadonlyMap<ContactId, Summary>,
): Keyless[] {
  const byKey = new Map<string, { guest: EventGuest | undefined; rows: PlanRow[] }>()
  for (const row of rows) {
    if (row.contactId === undefined && row.name === undefined) continue
    const guest = guests.find((one) => isOf(row, one))
    const key = guest?.guest.id ?? row.contactId ?? fold(row.name ?? '')
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { guest, rows: [row] })
    else known.rows.push(row)
  }
  return [...byKey.values()].flatMap(({ guest, rows: own }): Keyless[] => {
    if (guest !== undefined) return [personOf(guest, own)]
    const [first] = own
    const summary = first?.contactId === undefined ? undefined : summaries.get(first.contactId)
    const name = summary?.name ?? first?.name
    if (first === undefined || name === undefined) return []
    return [
      {
        name,
        plan: own,
        ...(summary && { summary, contactId: summary.id }),
        ...(summary?.organisation !== undefined && { organisation: summary.organisation }),
        ...(summary?.role !== undefined && { role: summary.role }),
      },
    ]
  })
}

function isOf(row: PlanRow, { guest }: EventGuest): boolean {
  if (row.contactId !== undefined) return guest.contactId === row.contactId
  return guest.contactId === undefined && row.name !== undefined && fold(row.name.trim()) === fold(guest.name.trim())
}
