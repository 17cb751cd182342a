import type { MeetingFacts } from '../facts.ts'
import type { Rules } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'
import { asCups } from './cups.ts'
import type { LedgerEntry } from './entry.ts'
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
  const entry = {
    date: meeting.date,
    source: { kind: 'meeting', id: meeting.id, meetingKind: meeting.kind },
    why: pourer.why,
  } as const
  if (pourer.kind === 'me') return [{ ...entry, direction: 'poured', cups, shared: false }]
  if (pourer.kind === 'participants') {
    return pourer.ids.includes(contactId) ? [{ ...entry, direction: 'received', cups, shared: false }] : []
  }
  const poured = asCups(Math.ceil(cups / 2))
  const received = asCups(cups - poured)
  const halves: LedgerEntry[] = [{ ...entry, direction: 'poured', cups: poured, shared: true }]
  if (received > 0) halves.push({ ...entry, direction: 'received', cups: received, shared: true })
  return halves
}
