import { displayName, sortName } from '../../language/names/display.ts'
import { balanceOf, moneyTotals } from '../balance/balance.ts'
import { DEFAULT_HALF_LIFE, effectiveCadence } from '../cadence/cadence.ts'
import { addDays, earlier, later } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import { isOpenFavour, isOutstanding } from '../favours/favours.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { ledgerOf, moneyOf } from '../ledger/ledger.ts'
import { promptsTurnOn } from '../prompts/prompts.ts'
import type { Contact } from '../records/contact.ts'
import type { Rules } from '../records/desk.ts'
import type { Meeting } from '../records/meeting.ts'
import type { Day } from '../records/values.ts'
import { momentsOf } from '../warmth/moments.ts'
import type { Moment } from '../warmth/moments.ts'
import { warmthSums } from '../warmth/warmth.ts'
import { nextThing } from './next.ts'
import type { Summary } from './summary.ts'
import { isSeen } from './lastMet.ts'
import { recordsTurnOn } from './turns.ts'

type Draft = { -readonly [Key in keyof Summary]: Summary[Key] }

/** The summary row of a contact, everything counted up to and including today. */
export function summarise(facts: ContactFacts, rules: Rules, today: Day): Summary {
  const { contact } = facts
  const cadence = effectiveCadence(facts, rules)
  const halfLife = cadence?.ideal ?? DEFAULT_HALF_LIFE
  const met = meetingsUpTo(facts, today)
  const entries = ledgerOf(facts, rules)
  const moments = momentsOf(facts)
  const { poured, received } = balanceOf(entries, today)
  const sums = warmthSums(moments, halfLife, today)
  const open = openFavours(facts, today)
  const row: Draft = {
    id: contact.id,
    name: displayName(contact),
    sortName: sortName(contact),
    tags: contact.tags,
    status: contact.status,
    asOf: today,
    poured,
    received,
    money: moneyTotals(moneyOf(facts), today),
    minutes: met.minutes,
    meetings: met.count,
    warmthMessages: sums.messages,
    warmthRest: sums.rest,
    halfLife,
    patienceMonths: contact.patienceMonths ?? rules.patienceMonths,
    openGiven: open.given,
    openReceived: open.received,
  }
  fillCard(row, contact)
  fillSpan(row, entries, moments, today)
  if (met.last !== undefined) {
    row.lastMet = met.last.date
    row.lastMetKind = met.last.kind
  }
  if (cadence !== undefined) row.cadence = cadence
  if (cadence !== undefined && met.last !== undefined) row.dueOn = addDays(met.last.date, cadence.ideal)
  const next = nextThing(facts, today)
  if (next !== undefined) row.next = next
  const turnsOn = earlier(recordsTurnOn(facts, today), promptsTurnOn(facts, { rules, today }))
  if (turnsOn !== undefined) row.turnsOn = turnsOn
  return row
}

function fillCard(row: Draft, contact: Contact): void {
  const position = contact.positions.find(({ to }) => to === undefined)
  const city = contact.city ?? contact.addresses[0]?.city
  if (position?.organisation !== undefined) row.organisation = position.organisation
  if (position?.role !== undefined) row.role = position.role
  if (city !== undefined) row.city = city
  if (contact.tier !== undefined) row.tier = contact.tier
  if (contact.photo !== undefined) row.photo = contact.photo
}

function meetingsUpTo({ meetings }: ContactFacts, today: Day): { count: number; minutes: number; last: LastMeeting | undefined } {
  let count = 0
  let minutes = 0
  let last: LastMeeting | undefined
  for (const { meeting } of meetings) {
    if (meeting.state !== 'happened' || meeting.date > today) continue
    count += 1
    minutes += meeting.minutes ?? 0
    if (last === undefined || isLater(meeting, last)) last = meeting
  }
  return { count, minutes, last }
}

type LastMeeting = Pick<Meeting, 'date' | 'time' | 'kind'>

/**
 * Whether a meeting says more of when two last met: it was later, or that day they
 * saw each other rather than spoke or wrote. Where neither tells them apart, their
 * kinds do, so that it is the same in whatever order they are read.
 */
function isLater(one: LastMeeting, other: LastMeeting): boolean {
  if (one.date !== other.date) return one.date > other.date
  if (isSeen(one.kind) !== isSeen(other.kind)) return isSeen(one.kind)
  const [time = '', otherTime = ''] = [one.time, other.time]
  return time === otherTime ? one.kind < other.kind : time > otherTime
}

function fillSpan(row: Draft, entries: readonly LedgerEntry[], moments: readonly Moment[], today: Day): void {
  for (const { date } of moments) {
    if (date > today) continue
    row.since = earlier(date, row.since)
    row.lastContact = later(date, row.lastContact)
  }
  for (const { date, direction, shared } of entries) {
    if (date > today) continue
    row.since = earlier(date, row.since)
    if (direction === 'received' && !shared) row.lastUnsharedReceived = later(date, row.lastUnsharedReceived)
  }
}

function openFavours(facts: ContactFacts, today: Day): { given: number; received: number } {
  const open = { given: 0, received: 0 }
  for (const favour of facts.favours) {
    if (favour.contactId !== facts.contact.id) continue
    if (isOpenFavour(favour, today)) open[favour.direction] += 1
    // What was lent is still to come back: to me what I gave, from me what I received.
    else if (isOutstanding(favour, today)) open[favour.direction === 'given' ? 'received' : 'given'] += 1
  }
  return open
}
