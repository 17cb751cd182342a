import { displayName, sortName } from '../../language/names/display.ts'
import { balanceOf, moneyTotals } from '../balance/balance.ts'
import { DEFAULT_HALF_LIFE, effectiveCadence } from '../cadence/cadence.ts'
import { addDays, daysBetween, earlier, later } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import { isOpenFavour } from '../favours/favours.ts'
import { ledgerOf, moneyOf } from '../ledger/ledger.ts'
import { promptsTurnOn } from '../prompts/prompts.ts'
import type { Contact } from '../records/contact.ts'
import type { Rules } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import { momentsOf } from '../warmth/moments.ts'
import { decay, warmthSums } from '../warmth/warmth.ts'
import { nextThing } from './next.ts'
import type { Summary } from './summary.ts'
import { recordsTurnOn } from './turns.ts'

/** The summary row of a contact, everything counted up to and including today. */
export function summarise(facts: ContactFacts, rules: Rules, today: Day): Summary {
  const { contact } = facts
  const cadence = effectiveCadence(facts, rules)
  const halfLife = cadence?.ideal ?? DEFAULT_HALF_LIFE
  const met = meetingsUpTo(facts, today)
  const span = spanOf(facts, rules, today)
  const sums = warmthSums(span.moments, halfLife, today)
  const next = nextThing(facts, today)
  const turnsOn = earlier(recordsTurnOn(facts, today), promptsTurnOn(facts, { rules, today }))
  return {
    ...cardOf(contact),
    asOf: today,
    ...balanceOf(span.entries, today),
    money: moneyTotals(moneyOf(facts), today),
    minutes: met.minutes,
    ...(span.since && { since: span.since }),
    ...(span.lastContact && { lastContact: span.lastContact }),
    ...(met.last && { lastMet: met.last }),
    meetings: met.count,
    ...(span.lastUnsharedReceived && { lastUnsharedReceived: span.lastUnsharedReceived }),
    warmthMessages: sums.messages,
    warmthRest: sums.rest,
    halfLife,
    ...(cadence && { cadence }),
    ...(cadence && met.last && { dueOn: addDays(met.last, cadence.ideal) }),
    patienceMonths: contact.patienceMonths ?? rules.patienceMonths,
    ...(next && { next }),
    ...openFavours(facts, today),
    ...(turnsOn && { turnsOn }),
  }
}

/**
 * A row as of a later day before it turns: the same, its warmth decayed.
 * @param day before `turnsOn`, when the row has one; the row says nothing about that day and after
 */
export function asOfDay(summary: Summary, day: Day): Summary {
  const left = decay(daysBetween(summary.asOf, day), summary.halfLife)
  return {
    ...summary,
    asOf: day,
    warmthMessages: summary.warmthMessages * left,
    warmthRest: summary.warmthRest * left,
  }
}

function cardOf(contact: Contact) {
  const position = contact.positions.find(({ to }) => to === undefined)
  const city = contact.city ?? contact.addresses[0]?.city
  return {
    id: contact.id,
    name: displayName(contact),
    sortName: sortName(contact),
    ...(position?.organisation !== undefined && { organisation: position.organisation }),
    ...(position?.role !== undefined && { role: position.role }),
    ...(city !== undefined && { city }),
    tags: contact.tags,
    ...(contact.tier !== undefined && { tier: contact.tier }),
    status: contact.status,
    ...(contact.photo !== undefined && { photo: contact.photo }),
  }
}

function meetingsUpTo({ meetings }: ContactFacts, today: Day): { count: number; minutes: number; last: Day | undefined } {
  let count = 0
  let minutes = 0
  let last: Day | undefined
  for (const { meeting } of meetings) {
    if (meeting.state !== 'happened' || meeting.date > today) continue
    count += 1
    minutes += meeting.minutes ?? 0
    last = later(meeting.date, last)
  }
  return { count, minutes, last }
}

function spanOf(facts: ContactFacts, rules: Rules, today: Day) {
  const entries = ledgerOf(facts, rules)
  const moments = momentsOf(facts)
  let since: Day | undefined
  let lastContact: Day | undefined
  let lastUnsharedReceived: Day | undefined
  for (const { date } of moments) {
    if (date > today) continue
    since = earlier(date, since)
    lastContact = later(date, lastContact)
  }
  for (const { date, direction, shared } of entries) {
    if (date > today) continue
    since = earlier(date, since)
    if (direction === 'received' && !shared) lastUnsharedReceived = later(date, lastUnsharedReceived)
  }
  return { entries, moments, since, lastContact, lastUnsharedReceived }
}

function openFavours(facts: ContactFacts, today: Day): { openGiven: number; openReceived: number } {
  let openGiven = 0
  let openReceived = 0
  for (const favour of facts.favours) {
    if (favour.contactId !== facts.contact.id || !isOpenFavour(favour, today)) continue
    if (favour.direction === 'given') openGiven += 1
    else openReceived += 1
  }
  return { openGiven, openReceived }
}
