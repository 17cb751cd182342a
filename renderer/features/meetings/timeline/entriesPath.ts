import { everyonesEntriesPath, ledgerPath, type LedgerView } from '#app/place/ledger.ts'
import type { MeetingCriteria } from '#data/queries/meetingCriteria.ts'
import type { MonthOfMeetings } from '#data/queries/meetingTimeline.ts'

/**
 * Where the sum of a month leads: to the entries its meetings left on that side,
 * of everyone or of the one person the timeline is about. Where words, kind or tag
 * leave meetings out, to those of the meetings shown.
 */
export function monthEntriesPath(
  { month, rows }: Pick<MonthOfMeetings, 'month' | 'rows'>,
  { text, kind, tag, contactId }: MeetingCriteria,
  side: 'poured' | 'received',
): string {
  const isEvery = [text, kind, tag].every((one) => one === undefined)
  const of = rows.flatMap(({ meeting }) => (meeting.state === 'happened' ? [meeting.id] : [])).join(',')
  const view: LedgerView = { side, month, ...(isEvery ? { at: 'meetings' } : { of }) }
  return contactId === undefined ? everyonesEntriesPath(view) : ledgerPath(contactId, view)
}
