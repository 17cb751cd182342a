import type { Format, Text } from '#app/i18n/index.ts'
import { whosOf } from '#shared/domain/events/who.ts'
import type { PlanRow } from '#shared/domain/records/gathering.ts'
import { whoInWords } from '../plan/words.ts'

/** "Sophie, at lunch: hear about the fund · return the favour". */
export function purposeOf(
  { who, when, relationalPurpose, reciprocalPurpose }: Pick<PlanRow, 'who' | 'when' | 'relationalPurpose' | 'reciprocalPurpose'>,
  t: Text,
  format: Format,
): string {
  const said = [whoInWords(whosOf(who), t, format), when].filter((part) => part !== undefined && part !== '').join(', ')
  const why = [relationalPurpose, reciprocalPurpose].filter((part) => part !== undefined).join(' · ')
  return [said, why].filter((part) => part !== '').join(': ')
}
