import { timeIn } from '#shared/domain/calendar/days.ts'
import type { Clock } from '#data/data.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'

type When = Pick<Meeting, 'date' | 'time' | 'zone'>

/**
 * Whether a meeting lies ahead: on a later day, or later today when its time is
 * known. A meeting in another zone is judged by the local day it is written
 * down with.
 */
export function liesAhead(when: When, clock: Clock): boolean {
  const today = clock.today()
  if (when.date !== today) return when.date > today
  return when.time !== undefined && when.time > timeIn(when.zone ?? clock.zone(), clock.now())
}

/** "Logged with a future date, a meeting is planned"; otherwise as given, and `happened` when nothing is. */
export function stateOf(when: When, given: Meeting['state'] | undefined, clock: Clock): Meeting['state'] {
  return liesAhead(when, clock) ? 'planned' : (given ?? 'happened')
}
