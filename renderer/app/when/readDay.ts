import type { Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { findDate } from '#shared/language/log/dates/find.ts'

/** The day that words speak of, ahead where they leave it open: "in two weeks", "vrijdag", "7 december". */
export function readDay(words: string, today: Day): Day | undefined {
  return words.trim() === '' ? undefined : findDate(fold(words), today, 'future')?.day
}
