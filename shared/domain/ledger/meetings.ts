import type { MeetingFacts } from '../facts.ts'
import type { Rules } from '../records/desk.ts'
import type { Meeting } from '../records/meeting.ts'
import type { ContactId, Cups } from '../records/values.ts'
import { asCups } from './cups.ts'
import type { EntryWhy, LedgerEntry } from './entry.ts'
import { pourerOf } from './pourer.ts'

/**
 * The entries one meeting leaves with one contact: none while planned, none of
 * zero cups. Poured by both it is two shared halves; an odd hundredth goes to the
 * side named first, poured.
 */
export function meetingEntries({ meeting }: MeetingFacts, contactId: ContactId, rules: Rules): LedgerEntry[] {
  if (meeting.state !== 'happened') return []
  const cups = meeting.cups ?? rules.cups[meeting.kind]
  const pourer = pourerOf(meeting)
  if (cups === 0 || pourer.kind === 'nobody') return []
  const { why } = pourer
  if (pourer.kind === 'me') return [entryOf(meeting, 'poured', cups, false, why)]
  if (pourer.kind === 'participants') {
    return pourer.ids.includes(contactId) ? [entryOf(meeting, 'received', cups, false, why)] : []
  }
  const poured = asCups(Math.ceil(cups / 2))
  const received = asCups(cups - poured)
  const halves = [entryOf(meeting, 'poured', poured, true, why)]
  if (received > 0) halves.push(entryOf(meeting, 'received', received, true, why))
  return halves
}

// Written out: spreading a common part made this the slowest step of a summary (measured, 35 times).
function entryOf(
  { id, kind, date }: Meeting,
  direction: LedgerEntry['direction'],
  cups: Cups,
  shared: boolean,
  why: EntryWhy,
): LedgerEntry {
  return { date, direction, cups, shared, source: { kind: 'meeting', id, meetingKind: kind }, why }
}
