import type { TreatReading } from '#shared/language/log/reading.ts'
import { valuesOf, type LogDraft } from '../draft/draft.ts'
import { personKey } from '../draft/people.ts'

/** One key for each answer to who treated. */
export const treatKey = (treat: TreatReading): string =>
  treat.kind === 'participants'
    ? `they ${treat.who
        .map((ref) => personKey(ref))
        .toSorted()
        .join(' ')}`
    : treat.kind

/** Who may have treated: me, each at the table, all of them, split, someone else, nobody; and what is said now. */
export function treatChoices(draft: LogDraft | undefined, now: TreatReading | undefined): TreatReading[] {
  const people = draft === undefined ? [] : valuesOf(draft, 'person')
  const all: TreatReading[] = [
    { kind: 'me' },
    ...people.map((ref) => ({ kind: 'participants' as const, who: [ref] })),
    ...(people.length > 1 ? [{ kind: 'participants' as const, who: people }] : []),
    { kind: 'split' },
    { kind: 'other' },
    { kind: 'nobody' },
  ]
  if (now === undefined) return all
  const key = treatKey(now)
  return all.some((treat) => treatKey(treat) === key)
    ? all.map((treat) => (treatKey(treat) === key ? now : treat))
    : [now, ...all]
}
