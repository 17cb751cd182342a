import { loansOutWith } from '#data/queries/loansOut.ts'
import { useLive } from '#data/react/index.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { LogReading } from '#shared/language/log/reading.ts'
import { lendersIn } from './draft/givenBack.ts'

const NONE: readonly Favour[] = []

/** The open loans of those that lines say something came back to or from; none until they are read. */
export function useLoansOut(readings: readonly LogReading[]): readonly Favour[] {
  const ids: ContactId[] = lendersIn(readings)
  return useLive((data) => loansOutWith(data, ids), [ids.join(' ')], { keep: true }) ?? NONE
}
