import { capital } from '#app/i18n/capital.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import type { MeetingRow } from '#data/queries/meetingRows.ts'
import type { NamedParty } from '#data/queries/names.ts'

/** Who was there: "Anna and Bob", with those removed since. */
export function namesInWords({ meeting, participants }: MeetingRow, t: Text, format: Format): string {
  const names = participants.map(({ name }) => name)
  const removed = meeting.removed === undefined ? [] : [t('meetings.someoneRemoved', { count: meeting.removed })]
  return [format.list(names), ...removed].filter((part) => part !== '').join(' ')
}

/** One of an introduction, in words. */
export const partyInWords = (party: NamedParty, t: Text): string =>
  party.kind === 'me' ? t('meetings.page.me') : party.name === '' ? t('meetings.page.someone') : party.name

/** The heading of a month: Dutch months have no capital but a heading does. */
export const monthTitle = (month: string, format: Format): string => capital(format.month(month), format)
