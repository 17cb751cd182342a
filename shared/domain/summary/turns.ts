import { addDays } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import { entersOn } from '../favours/favours.ts'
import { introducedOn } from '../ledger/introductions.ts'
import type { Day } from '../records/values.ts'

/**
 * The earliest day after today on which something of a contact changes by time
 * alone: a record dated in the future begins to count, or a planned meeting is
 * no longer ahead. Decay needs none: it is computed when read.
 */
export function recordsTurnOn({ meetings, favours, introductions }: ContactFacts, today: Day): Day | undefined {
  let turn: Day | undefined
  const offer = (day: Day | undefined): void => {
    if (day !== undefined && day > today && (turn === undefined || day < turn)) turn = day
  }
  for (const { meeting } of meetings) offer(meeting.state === 'planned' ? addDays(meeting.date, 1) : meeting.date)
  for (const favour of favours) {
    offer(entersOn(favour))
    offer(favour.loan?.returnedOn)
  }
  for (const introduction of introductions) offer(introducedOn(introduction))
  return turn
}
