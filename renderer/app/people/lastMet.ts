import type { Format, Text } from '#app/i18n/index.ts'
import { lastTouchOf } from '#shared/domain/summary/lastMet.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** When one was last in touch with someone. */
export interface LastMet {
  /** By how that was: "Last met 3 weeks ago", "Last call yesterday". */
  readonly words: string
  /** "3 weeks ago" */
  readonly when: string
  /** For the hover, the day and what it was: "Call, Tuesday 17 November 2026". */
  readonly exactly: string
}

/** When one was last in touch with someone, in words; undefined when never. */
export function lastMetInWords(summary: Pick<Summary, 'lastMet' | 'lastMetKind'>, t: Text, format: Format): LastMet | undefined {
  const { lastMet, lastMetKind } = summary
  if (lastMet === undefined) return undefined
  const when = format.relative(lastMet)
  const day = format.exactDay(lastMet)
  const isTold = lastMetKind !== undefined && lastMetKind !== 'other'
  return {
    words: t(`common.last.${lastTouchOf(summary)}`, { when }),
    when,
    exactly: isTold ? `${t(`meetings.kind.${lastMetKind}`)}, ${day}` : day,
  }
}
