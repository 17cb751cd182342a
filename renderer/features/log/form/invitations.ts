import { valuesOf, type LogDraft } from '../draft/draft.ts'
import type { InvitedReading } from '#shared/language/log/reading.ts'
import { personKey } from '../draft/people.ts'

/** One key for each answer to who invited. */
export const invitedKey = (invited: InvitedReading): string =>
  invited.kind === 'participants'
    ? `they ${invited.who
        .map((ref) => personKey(ref))
        .toSorted()
        .join(' ')}`
    : invited.kind

/** Who may have invited: me, each at the table, someone else; and what is said now. */
export function invitedChoices(draft: LogDraft, now: InvitedReading | undefined): InvitedReading[] {
  const all: InvitedReading[] = [
    { kind: 'me' },
    ...valuesOf(draft, 'person').map((ref) => ({ kind: 'participants' as const, who: [ref] })),
    { kind: 'other' },
  ]
  if (now === undefined) return all
  const key = invitedKey(now)
  return all.some((one) => invitedKey(one) === key) ? all : [now, ...all]
}
