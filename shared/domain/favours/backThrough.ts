import type { Favour, Loan } from '../records/favour.ts'
import type { MeetingId } from '../records/values.ts'

/** Whether a meeting told that this loan, or a part of it, came back. */
export function cameBackThrough({ loan }: Favour, isMeeting: (id: MeetingId) => boolean): boolean {
  const through = [loan?.meetingId, ...(loan?.repaid ?? []).map(({ meetingId }) => meetingId)]
  return through.some((id) => id !== undefined && isMeeting(id))
}

/**
 * A loan as if a meeting had not told of its coming back: without the parts it told
 * of, and open again where it, or those parts, closed it.
 */
export function stillOutWithout(loan: Loan, meeting: MeetingId): Loan {
  const { repaid = [], returnedOn, meetingId, ...rest } = loan
  const parts = repaid.filter((part) => part.meetingId !== meeting)
  const wasByParts = isWhole(loan, repaid) && !isWhole(loan, parts)
  const isBack = returnedOn !== undefined && meetingId !== meeting && !wasByParts
  return {
    ...rest,
    ...(parts.length > 0 && { repaid: parts }),
    ...(isBack && { returnedOn, ...(meetingId !== undefined && { meetingId }) }),
  }
}

/** A loan that came back all the same, and names these meetings no more. */
export function withoutMeetings(loan: Loan, isMeeting: (id: MeetingId) => boolean): Loan {
  const { repaid, meetingId, ...rest } = loan
  const isKept = (id: MeetingId | undefined): id is MeetingId => id !== undefined && !isMeeting(id)
  return {
    ...rest,
    ...(repaid && {
      repaid: repaid.map(({ meetingId: through, ...part }) => ({ ...part, ...(isKept(through) && { meetingId: through }) })),
    }),
    ...(isKept(meetingId) && { meetingId }),
  }
}

/** Whether the parts make up the whole sum. */
const isWhole = ({ money }: Loan, parts: NonNullable<Loan['repaid']>): boolean =>
  money !== undefined && parts.reduce((sum, { amount }) => sum + amount, 0) >= money.amount
