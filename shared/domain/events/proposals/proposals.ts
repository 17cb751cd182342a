import { later } from '../../calendar/days.ts'
import { fold } from '../../../language/fold.ts'
import type { Tier } from '../../records/contact.ts'
import type { PlanRow } from '../../records/gathering.ts'
import type { ContactId } from '../../records/values.ts'
import { calledOf } from './called.ts'
import { cooling } from './cooling.ts'
import type { GuestFacts, Room, RoomFacts } from './facts.ts'
import { indebted } from './indebted.ts'
import { fitsAmong, introduce } from './introduce.ts'
import { metOnce } from './metOnce.ts'
import { needs } from './needs.ts'
import { nextTime } from './nextTime.ts'
import { openFavours } from './openFavours.ts'
import type { Proposal, ProposalReason, ProposalRule } from './proposal.ts'
import { purposesOf } from './purposes.ts'
import { unknown } from './unknown.ts'

/** Every reason to meet a guest. A new one is a file beside these and a line here. */
const RULES: readonly ProposalRule[] = [openFavours, indebted, introduce, needs, cooling, unknown, nextTime, metOnce]

/** What every further reason adds, as part of its weight. */
const FURTHER = 0.25
const TIERS: Readonly<Record<Tier, number>> = { a: 10, b: 5, c: 0 }

/**
 * Whom to meet at a gathering and why, the weightiest first: one proposal a person,
 * with every reason, the best first. Left out are guests who are in the plan, who
 * declined, whom I put aside for this gathering, who are archived or deceased, and me.
 * @param rows the plan so far
 */
export function proposalsOf(room: Room, rows: readonly Pick<PlanRow, 'contactId' | 'name'>[]): Proposal[] {
  const isInPlan = plannedIn(rows)
  const there = room.guests.filter((facts) => isThere(facts, room))
  const facts: RoomFacts = {
    ...room,
    day: later(room.today, room.event.date),
    fits: fitsAmong(there),
    nameOf: namesOf(there),
  }
  const seen = new Set<ContactId>()
  return there
    .filter((one) => {
      const id = one.known?.contact.id
      if (one.guest.isPassedOver === true || isInPlan(one) || (id !== undefined && seen.has(id))) return false
      if (id !== undefined) seen.add(id)
      return true
    })
    .flatMap((one) => {
      const reasons = RULES.flatMap((rule) => rule(one, facts)).toSorted((a, b) => b.weight - a.weight)
      return reasons.length === 0 ? [] : [{ proposal: proposalOf(one, reasons), weight: weightOf(one, reasons) }]
    })
    .toSorted((a, b) => b.weight - a.weight || compare(a.proposal, b.proposal))
    .map(({ proposal }) => proposal)
}

/** Whether a guest can be met: comes, is alive and kept, and is not me. */
function isThere({ guest, known }: GuestFacts, { myName }: Room): boolean {
  if (guest.answer === 'declined' || (known !== undefined && known.contact.status !== 'active')) return false
  return known !== undefined || myName === undefined || fold(guest.name) !== fold(myName)
}

/** Whether a guest stands in the plan, as a contact or by name. */
function plannedIn(rows: readonly Pick<PlanRow, 'contactId' | 'name'>[]): (facts: GuestFacts) => boolean {
  const ids = new Set(rows.map(({ contactId }) => contactId))
  const names = new Set(rows.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])))
  return ({ guest, known }) =>
    names.has(fold(guest.name)) || (known !== undefined && (ids.has(known.contact.id) || names.has(fold(known.summary.name))))
}

const namesOf = (guests: readonly GuestFacts[]): ReadonlyMap<ContactId, string> =>
  new Map(guests.flatMap(({ guest, known }) => (known === undefined ? [] : [[known.contact.id, calledOf(guest, known)]])))

function proposalOf(facts: GuestFacts, reasons: readonly ProposalReason[]): Proposal {
  const { guest, known } = facts
  const organisation = known?.summary.organisation ?? guest.organisation
  const role = known?.summary.role ?? guest.role
  return {
    guestId: guest.id,
    ...(known !== undefined && { contactId: known.contact.id }),
    name: known?.summary.name ?? guest.name,
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(known?.summary.photo !== undefined && { photo: known.summary.photo }),
    reasons,
    purposes: purposesOf(facts, reasons),
  }
}

function weightOf({ known }: GuestFacts, [best, ...rest]: readonly ProposalReason[]): number {
  const tier = known?.contact.tier
  const further = rest.reduce((sum, { weight }) => sum + weight * FURTHER, 0)
  return (best?.weight ?? 0) + further + (tier === undefined ? 0 : TIERS[tier])
}

const compare = (a: Proposal, b: Proposal): number =>
  a.name === b.name ? (a.guestId < b.guestId ? -1 : 1) : a.name < b.name ? -1 : 1
