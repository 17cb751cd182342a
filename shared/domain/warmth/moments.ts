import { entersOn } from '../favours/favours.ts'
import type { ContactFacts } from '../facts.ts'
import { introducedOn, partOf } from '../ledger/introductions.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { Day } from '../records/values.ts'

/** A contact moment: when, and how much warmth it gives. */
export interface Moment {
  readonly date: Day
  readonly weight: number
  readonly message: boolean
}

/** Weight of a message, and of favours and introductions, which count as one. */
export const MESSAGE_WEIGHT = 0.3

/** Warmth a meeting gives on its day, by kind. PRODUCT "Warmth". */
export const WEIGHTS: Readonly<Record<MeetingKind, number>> = {
  coffee: 1,
  lunch: 1,
  dinner: 1,
  drinks: 1,
  walk: 1,
  event: 0.6,
  call: 0.6,
  video: 0.6,
  other: 0.6,
  message: MESSAGE_WEIGHT,
}

/**
 * Every contact moment of a contact, in no order, future ones included:
 * meetings that happened; favours done, loans handed over and introductions made
 * count as a message. An introduction counts with whom I brought together, with
 * whom introduced me and with whom I was introduced to.
 */
export function momentsOf(facts: ContactFacts): Moment[] {
  const { id } = facts.contact
  const moments: Moment[] = []
  for (const { meeting } of facts.meetings) {
    if (meeting.state !== 'happened') continue
    moments.push({ date: meeting.date, weight: WEIGHTS[meeting.kind], message: meeting.kind === 'message' })
  }
  for (const favour of facts.favours) {
    const date = favour.contactId === id ? entersOn(favour) : undefined
    if (date !== undefined) moments.push({ date, weight: MESSAGE_WEIGHT, message: true })
  }
  for (const introduction of facts.introductions) {
    const date = introducedOn(introduction)
    if (date === undefined || partOf(introduction, id) === 'outside-me') continue
    moments.push({ date, weight: MESSAGE_WEIGHT, message: true })
  }
  return moments
}
