import type { Contact, Need } from '../../records/contact.ts'
import type { GatheringEvent, Guest, PlanRow } from '../../records/gathering.ts'
import type { ContactId, Day } from '../../records/values.ts'
import type { Summary } from '../../summary/summary.ts'
import { fold } from '../../../language/fold.ts'
import { inPlanOrder } from '../rowOrder.ts'
import { whoFrom, whosOf } from '../who.ts'
import { gatherBy, groupBy, present } from './gather.ts'
import { helpfulIntroductions, myFits } from './helpful.ts'
import { personBrief, type OwnRows, type PersonBrief } from './person.ts'
import type { BriefingRows } from './rows.ts'
import { strangersAmong, type Stranger } from './strangers.ts'
import { tiesAmong, type Together } from './ties.ts'
import { openersFor, type Openers } from './openers.ts'

/** A row of the plan, as the head of the briefing tells it. */
export interface PlanLine {
  readonly row: PlanRow
  /** Whom: a contact, a group or a name; absent when the row does not say. */
  readonly whom?: string
  /** Of a group: those of it who come. */
  readonly members: readonly ContactId[]
}

/** Someone not known yet who stands in the plan by name. */
export interface PlannedStranger extends Stranger {
  readonly rows: readonly PlanRow[]
  readonly openers: Openers
}

/** The sheet for one event. */
export interface Briefing {
  readonly event: GatheringEvent
  /** Who of us goes, once each; `ME` for me. */
  readonly whoOfUs: readonly string[]
  readonly plan: readonly PlanLine[]
  /** Those in the plan, in its order. */
  readonly planned: readonly PersonBrief[]
  readonly plannedStrangers: readonly PlannedStranger[]
  /** The other guests I know, by name; without those who said no. */
  readonly known: readonly PersonBrief[]
  /** Worth meeting, the best reasons first. */
  readonly worthMeeting: readonly Stranger[]
  /** Only a name, in the order of the list. */
  readonly others: readonly Guest[]
  /** Said that they do not come. */
  readonly absent: readonly Guest[]
  /** Not looked at yet who they are. */
  readonly toReview: number
  readonly names: BriefingRows['names']
}

/**
 * Makes the briefing of an event out of its records.
 * @param today the day on which favours are open and loans outstanding
 */
export function briefingOf(rows: BriefingRows, today: Day): Briefing {
  const { event, guests, names } = rows
  const planRows = planRowsOf(rows)
  const isPlanned = new Set(planRows.flatMap(({ contactId }) => contactId ?? []))
  const coming = guests.filter(({ answer }) => answer !== 'declined').toSorted((a, b) => a.order - b.order)
  const absent = guests.filter(
    ({ answer, contactId }) => answer === 'declined' && !(contactId !== undefined && isPlanned.has(contactId)),
  )
  const people = peopleOf(rows, planRows, today)
  const known = coming.flatMap(({ contactId }) => (contactId === undefined || isPlanned.has(contactId) ? [] : contactId))
  const planNames = new Map(
    planRows.flatMap((row) => (row.contactId === undefined && row.name !== undefined ? [[nameKey(row.name), row]] : [])),
  )
  const strangers = strangersAmong(
    coming.filter(({ contactId }) => contactId === undefined),
    {
      ...(rows.profile.organisation !== undefined && { myOrganisation: rows.profile.organisation }),
      mine: rows.myNeeds,
      known: known.concat([...isPlanned]).map((id) => ({ id, ...organisationOf(rows.summaries.get(id)) })),
    },
  )
  const rest = strangers.filter(({ guest }) => !planNames.has(nameKey(guest.name)))
  return {
    event,
    whoOfUs: planRows.length === 0 ? [] : whosOf(planRows.map(({ who }) => who).join(', ')),
    plan: planRows.map((row) => planLine(row, rows)),
    planned: present([...isPlanned].map((id) => people.get(id))),
    plannedStrangers: strangers
      .filter(({ guest }) => planNames.has(nameKey(guest.name)))
      .map((stranger) => ({
        ...stranger,
        rows: planRows.filter(({ name }) => name !== undefined && nameKey(name) === nameKey(stranger.guest.name)),
        openers: openersFor({ event, meetings: [], turn: stranger.guest.order }),
      })),
    known: present([...new Set(known)].map((id) => people.get(id))).toSorted(bySortName),
    worthMeeting: rest.filter(({ reasons }) => reasons.length > 0),
    others: rest.filter(({ reasons }) => reasons.length === 0).map(({ guest }) => guest),
    absent: absent.toSorted((a, b) => a.order - b.order),
    toReview: guests.filter(({ contactId, isStranger }) => contactId === undefined && isStranger === undefined).length,
    names,
  }
}

/** The rows of the plan in its order: who of us as it is stored now, and a name on the list of someone I know as that contact. */
function planRowsOf({ planRows, guests, profile }: BriefingRows): PlanRow[] {
  const known = new Map(guests.flatMap(({ name, contactId }) => (contactId === undefined ? [] : [[nameKey(name), contactId]])))
  return inPlanOrder(planRows).map((row) => {
    const contactId = row.contactId ?? (row.name === undefined ? undefined : known.get(nameKey(row.name)))
    return { ...row, who: whoFrom(row.who, profile.name), ...(contactId !== undefined && { contactId }) }
  })
}

const nameKey = (name: string): string => fold(name.trim())

const organisationOf = (summary: Summary | undefined): { organisation?: string } =>
  summary?.organisation === undefined ? {} : { organisation: summary.organisation }

function planLine(row: PlanRow, { groups, names }: BriefingRows): PlanLine {
  const group = row.groupId && groups.get(row.groupId)
  const whom = (row.contactId && names.get(row.contactId)) ?? group?.name ?? row.name
  return { row, ...(whom !== undefined && { whom }), members: group?.members ?? [] }
}

const bySortName = (a: PersonBrief, b: PersonBrief): number =>
  a.summary.sortName.localeCompare(b.summary.sortName) || (a.contact.id < b.contact.id ? -1 : 1)

/** What is to know of every contact among the guests and in the plan. */
function peopleOf(rows: BriefingRows, planRows: readonly PlanRow[], today: Day): Map<ContactId, PersonBrief> {
  const { contacts, event } = rows
  const meetings = new Map(rows.meetings.filter(({ state }) => state === 'happened').map((meeting) => [meeting.id, meeting]))
  const parts = groupBy(rows.participations, ({ contactId }) => contactId)
  const met = rows.otherGuests.filter((guest) => guest.met === true)
  const before = rows.otherEvents.filter(({ date }) => date < event.date)
  const metAt = groupBy(met, ({ eventId }) => eventId)
  const known = tiesAmong({
    contacts,
    relations: rows.relations,
    introductions: rows.introductions,
    meetings: [...groupBy(rows.participations, ({ meetingId }) => meetingId)].flatMap(([id, all]): Together[] => {
      const meeting = meetings.get(id)
      return meeting === undefined ? [] : [{ date: meeting.date, people: all.map(({ contactId }) => contactId) }]
    }),
    events: before.map(({ id, date, name }) => ({
      date,
      name,
      people: (metAt.get(id) ?? []).flatMap(({ contactId }) => contactId ?? []),
    })),
  })
  const comes = new Set(rows.guests.flatMap(({ contactId, answer }) => (answer === 'declined' ? [] : (contactId ?? []))))
  const needs = rows.needs.filter(({ closedOn }) => closedOn === undefined)
  const here = needs.filter(({ owner }) => owner !== 'me' && comes.has(owner))
  const toIntroduce = helpfulIntroductions(here, rows.introductions, known)
  const fits = myFits(
    needs,
    rows.myNeeds.filter(({ closedOn }) => closedOn === undefined),
  )
  const byOwner = groupBy(needs, ({ owner }): Need['owner'] => owner)
  const favours = groupBy(rows.favours, ({ contactId }) => contactId)
  const followUps = groupBy(rows.followUps, ({ contactId }) => contactId)
  const introductions = gatherBy(rows.introductions, ({ contactIds }) => contactIds)
  const guestOf = new Map(rows.guests.flatMap((guest) => (guest.contactId === undefined ? [] : [[guest.contactId, guest]])))
  const metBefore = groupBy(met, ({ contactId }) => contactId)
  const latest = before.toSorted((a, b) => b.date.localeCompare(a.date))
  const own = (contact: Contact, turn: number): OwnRows | undefined => {
    const { id } = contact
    const summary = rows.summaries.get(id)
    if (summary === undefined) return undefined
    const guest = guestOf.get(id)
    const at = new Set((metBefore.get(id) ?? []).map(({ eventId }) => eventId))
    const last = latest.find((one) => at.has(one.id))
    return {
      contact,
      summary,
      ...(guest && { guest }),
      rows: planRows.filter((row) => row.contactId === id),
      meetings: (parts.get(id) ?? [])
        .flatMap(({ meetingId, note }) => {
          const meeting = meetings.get(meetingId)
          return meeting === undefined ? [] : [{ meeting, ...(note !== undefined && { note }) }]
        })
        .toSorted(
          (a, b) => b.meeting.date.localeCompare(a.meeting.date) || (b.meeting.time ?? '').localeCompare(a.meeting.time ?? ''),
        ),
      needs: byOwner.get(id) ?? [],
      favours: favours.get(id) ?? [],
      introductions: introductions.get(id) ?? [],
      followUps: followUps.get(id) ?? [],
      knows: (known.get(id) ?? []).filter((other) => comes.has(other.id)),
      toIntroduce: comes.has(id) ? (toIntroduce.get(id) ?? []) : [],
      ...(last && { before: { name: last.name, isOfSeries: last.seriesId !== undefined && last.seriesId === event.seriesId } }),
      turn,
    }
  }
  return new Map(
    contacts.flatMap((contact, at) => {
      const rowsOf = own(contact, guestOf.get(contact.id)?.order ?? at)
      return rowsOf === undefined ? [] : [[contact.id, personBrief(rowsOf, rows, fits, today)] as const]
    }),
  )
}
