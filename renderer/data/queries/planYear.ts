import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { gather, present, readEach } from '#data/derived/chunks.ts'
import type { UnmetGroup } from '#shared/domain/events/unmetGroups.ts'
import { unmetGroups } from '#shared/domain/events/unmetGroups.ts'
import type { YearLine } from '#shared/domain/events/year.ts'
import { isPast } from '#shared/domain/events/when.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { GatheringEvent, Group, PlanRow } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day, GroupId } from '#shared/domain/records/values.ts'
import type { NamedWhom } from './plan.ts'
import { namedLines } from './plan.ts'

/** A line of the year with whom named. */
export interface NamedYearLine extends YearLine {
  readonly named: NamedWhom
}

/** The plans of all events of a year. */
export interface PlanYear {
  readonly lines: readonly NamedYearLine[]
  /** Focus groups nobody meets this year. */
  readonly unmet: readonly UnmetGroup[]
  /** The events of the year that are not over, by date: where one can still plan. */
  readonly ahead: readonly GatheringEvent[]
  /** How many events the year has. */
  readonly events: number
  /** The first and last year of any event, this year included. */
  readonly years: { readonly first: number; readonly last: number }
}

/** The plan rows of all events of a year, and whom the year passes by. Read by index. */
export async function planYear({ db, clock }: Data, year: number): Promise<PlanYear> {
  const today = clock.today()
  const [from, to] = [asDay(`${year}-01-01`), asDay(`${year}-12-31`)]
  const events = await db.events.where('date').between(from, to, true, true).toArray()
  const byId = new Map(events.map((event) => [event.id, event]))
  const rows = await readEach(
    events.map(({ id }) => id),
    (id) => db.planRows.where('eventId').equals(id).toArray(),
  )
  const named = await namedLines(db, rows)
  const contactIds = named.flatMap(({ whom }) => (whom.kind === 'contact' ? [whom.id] : []))
  const groupsOf = await groupsByContact(db, contactIds)
  const lines = named.flatMap(({ row, who, whom }): NamedYearLine[] => {
    const event = byId.get(row.eventId)
    if (event === undefined) return []
    const groups = whom.kind === 'group' ? [whom] : whom.kind === 'contact' ? (groupsOf.get(whom.id) ?? []) : []
    return [{ event, row, who, whom: whom.name, named: whom, groups: groups.map(({ id, name }) => ({ id, name })) }]
  })
  return {
    lines,
    unmet: await unmetIn(db, rows, contactIds, from, to, events),
    ahead: events.filter((event) => !isPast(event, today)).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    events: events.length,
    years: await yearsOf(db, today),
  }
}

/** The active groups these contacts are in. */
async function groupsByContact(db: BakkieDatabase, ids: readonly ContactId[]): Promise<ReadonlyMap<ContactId, readonly Group[]>> {
  const memberships = await readEach([...new Set(ids)], (id) => db.memberships.where('contactId').equals(id).toArray())
  const groups = new Map(
    present(await db.groups.bulkGet([...new Set(memberships.map(({ groupId }) => groupId))])).map((group) => [group.id, group]),
  )
  const byContact = new Map<ContactId, Group[]>()
  for (const { contactId, groupId } of memberships) {
    const group = groups.get(groupId)
    if (group?.status === 'active') gather(byContact, contactId, group)
  }
  return byContact
}

async function unmetIn(
  db: BakkieDatabase,
  rows: readonly PlanRow[],
  contactIds: readonly ContactId[],
  from: Day,
  to: Day,
  events: readonly GatheringEvent[],
): Promise<UnmetGroup[]> {
  const strategy = await db.strategy.get('strategy')
  const groups = await db.groups.where('status').equals('active').toArray()
  const focus = groups.filter(({ id, kind }) => kind === 'stakeholders' || strategy?.firstGroups.includes(id) === true)
  const memberships = await readEach(focus, ({ id }) => db.memberships.where('groupId').equals(id).toArray())
  const planned = {
    groups: new Set(rows.flatMap(({ groupId }): GroupId[] => (groupId === undefined ? [] : [groupId]))),
    contacts: new Set(contactIds),
  }
  const members = [...new Set(memberships.map(({ contactId }) => contactId))]
  const met = await metBetween(db, members, from, to, events)
  return unmetGroups(focus, memberships, strategy, planned, met)
}

/** Who of these people was met in these days, or has a meeting planned in them; messages are no meeting. */
async function metBetween(
  db: BakkieDatabase,
  ids: readonly ContactId[],
  from: Day,
  to: Day,
  events: readonly GatheringEvent[],
): Promise<ReadonlySet<ContactId>> {
  const parts = await readEach(ids, (id) =>
    db.participations.where('[contactId+date]').between([id, from], [id, to], true, true).toArray(),
  )
  const meetings = present(await db.meetings.bulkGet([...new Set(parts.map(({ meetingId }) => meetingId))]))
  const real = new Set(meetings.filter(({ kind }) => kind !== 'message').map(({ id }) => id))
  const guests = await readEach(events, ({ id }) => db.guests.where('eventId').equals(id).toArray())
  return new Set([
    ...parts.flatMap(({ contactId, meetingId }) => (real.has(meetingId) ? [contactId] : [])),
    ...guests.flatMap(({ contactId, met }) => (met === true && contactId !== undefined ? [contactId] : [])),
  ])
}

async function yearsOf(db: BakkieDatabase, today: Day): Promise<PlanYear['years']> {
  const [first, last] = [await db.events.orderBy('date').first(), await db.events.orderBy('date').last()]
  const [now, ...others] = [today, first?.date, last?.date].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]))
  const all = [now ?? 0, ...others]
  return { first: Math.min(...all), last: Math.max(...all) }
}
