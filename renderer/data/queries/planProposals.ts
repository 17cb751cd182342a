import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { gather, present, readEach } from '#data/derived/chunks.ts'
import type { GuestFacts, Sought, WantedPerson } from '#shared/domain/events/proposals/facts.ts'
import { isPast } from '#shared/domain/events/when.ts'
import type { Proposal } from '#shared/domain/events/proposals/proposal.ts'
import { proposalsOf } from '#shared/domain/events/proposals/proposals.ts'
import { roleOf } from '#shared/domain/introductions/role.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { Favour, Introduction } from '#shared/domain/records/favour.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId } from '#shared/domain/records/values.ts'
import { summariesOf } from './contacts.ts'

/** Whom to meet at an event, and whom I put aside for it. */
export interface PlanProposals {
  /** How many guests are on the list. */
  readonly guests: number
  readonly proposals: readonly Proposal[]
  readonly passedOver: readonly Guest[]
}

/**
 * Whom of its guests to meet at an event that is not over, and why. Read by index,
 * the records of the guests and mine only.
 */
export async function planProposals(data: Data, eventId: EventId): Promise<PlanProposals> {
  const { db, clock } = data
  const today = clock.today()
  const event = await db.events.get(eventId)
  if (event === undefined || isPast(event, today)) return { guests: 0, proposals: [], passedOver: [] }
  const guests = (await db.guests.where('eventId').equals(eventId).toArray()).toSorted((a, b) => a.order - b.order)
  const rows = await db.planRows.where('eventId').equals(eventId).toArray()
  const profile = await db.profile.get('me')
  const mine = await db.needs.where('owner').equals('me').toArray()
  const room = {
    event,
    today,
    guests: await factsOfGuests(data, event, guests),
    myNeeds: mine,
    sought: await soughtBy(db, mine),
    wanted: await wantedPeople(db),
    ...(profile?.name !== undefined && { myName: profile.name }),
    ...(profile?.organisation !== undefined && { myOrganisation: profile.organisation }),
  }
  return {
    guests: guests.length,
    proposals: proposalsOf(room, rows),
    passedOver: guests.filter(({ isPassedOver }) => isPassedOver === true),
  }
}

async function factsOfGuests({ db, clock }: Data, event: GatheringEvent, guests: readonly Guest[]): Promise<GuestFacts[]> {
  const today = clock.today()
  const ids = [...new Set(guests.flatMap(({ contactId }) => contactId ?? []))]
  const contacts = new Map(present(await db.contacts.bulkGet(ids)).map((contact) => [contact.id, contact]))
  const summaries = await summariesOf(db, ids)
  const isOpen = (id: ContactId): boolean => {
    const summary = summaries.get(id)
    return summary !== undefined && summary.openGiven + summary.openReceived > 0
  }
  const favours = new Map<ContactId, Favour[]>()
  for (const favour of await readEach(ids.filter(isOpen), (id) => db.favours.where('contactId').equals(id).toArray()))
    gather(favours, favour.contactId, favour)
  const needs = new Map<ContactId, Need[]>()
  for (const need of await readEach(ids, (id) => db.needs.where('owner').equals(id).toArray()))
    if (need.owner !== 'me') gather(needs, need.owner, need)
  // Only those who ask or offer can be brought together.
  const { introductions, related } = await whoKnowsWhom(db, [...needs.keys()])
  const planned = await plannedWith(db, ids, event, today)
  return guests.map((guest): GuestFacts => {
    const id = guest.contactId
    const contact = id && contacts.get(id)
    const summary = id && summaries.get(id)
    if (!id || !contact || !summary) return { guest }
    return {
      guest,
      known: {
        contact,
        summary,
        favours: favours.get(id) ?? [],
        needs: needs.get(id) ?? [],
        introductions: introductions.get(id) ?? [],
        related: new Set(related.get(id)),
        isPlanned: planned.has(id),
      },
    }
  })
}

async function whoKnowsWhom(
  db: BakkieDatabase,
  ids: readonly ContactId[],
): Promise<{
  readonly introductions: ReadonlyMap<ContactId, readonly Introduction[]>
  readonly related: ReadonlyMap<ContactId, readonly ContactId[]>
}> {
  const introductions = new Map<ContactId, Introduction[]>()
  for (const introduction of await readEach(ids, (id) => db.introductions.where('contactIds').equals(id).toArray()))
    for (const id of introduction.contactIds) gather(introductions, id, introduction)
  const related = new Map<ContactId, ContactId[]>()
  const relations = [
    ...(await readEach(ids, (id) => db.relations.where('contactId').equals(id).toArray())),
    ...(await readEach(ids, (id) => db.relations.where('otherId').equals(id).toArray())),
  ]
  for (const { contactId, otherId } of relations) {
    if (otherId === undefined) continue
    gather(related, contactId, otherId)
    gather(related, otherId, contactId)
  }
  return { introductions, related }
}

/** With whom a meeting is planned from today up to the event, the event itself aside. */
async function plannedWith(
  db: BakkieDatabase,
  ids: readonly ContactId[],
  event: GatheringEvent,
  today: GatheringEvent['date'],
): Promise<ReadonlySet<ContactId>> {
  if (event.date < today) return new Set()
  const parts = await readEach(ids, (id) =>
    db.participations.where('[contactId+date]').between([id, today], [id, event.date], true, true).toArray(),
  )
  const meetings = new Map(
    present(await db.meetings.bulkGet([...new Set(parts.map(({ meetingId }) => meetingId))])).map((each) => [each.id, each]),
  )
  return new Set(
    parts.flatMap(({ contactId, meetingId }) => {
      const meeting = meetings.get(meetingId)
      return meeting?.state === 'planned' && meeting.eventId !== event.id ? [contactId] : []
    }),
  )
}

/** In which words I said whom or what I look for: my open asks, and the strategy's goals, focus and first groups. */
async function soughtBy(db: BakkieDatabase, mine: readonly Need[]): Promise<Sought[]> {
  const asks = mine.filter(({ kind, closedOn }) => kind === 'ask' && closedOn === undefined)
  const strategy = await db.strategy.get('strategy')
  const groups = present(await db.groups.bulkGet(strategy?.firstGroups ?? []))
  const texts = [strategy?.goals, strategy?.focus, ...groups.map(({ name }) => name)].filter((text) => text !== undefined)
  return [
    ...asks.map(({ text, tags }): Sought => ({ from: 'ask', text, tags })),
    ...texts.map((text): Sought => ({ from: 'strategy', text, tags: [] })),
  ]
}

/** Whom I am to be introduced to, and am not yet. */
async function wantedPeople(db: BakkieDatabase): Promise<WantedPerson[]> {
  const open = await db.introductions.where('state').anyOf('proposed', 'agreed').toArray()
  const others = open
    .filter((introduction) => roleOf(introduction) === 'to-me')
    .flatMap(({ parties }) => parties.filter(({ kind }) => kind !== 'me'))
  const known = await summariesOf(
    db,
    others.flatMap((party) => (party.kind === 'contact' ? [party.id] : [])),
  )
  return others.flatMap((party): WantedPerson[] => {
    if (party.kind === 'name') return [{ name: party.name }]
    const summary = party.kind === 'contact' ? known.get(party.id) : undefined
    if (summary === undefined) return []
    const { id, name, organisation } = summary
    return [{ id, name, ...(organisation !== undefined && { organisation }) }]
  })
}
