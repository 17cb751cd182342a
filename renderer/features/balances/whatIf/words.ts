import type { Format, Text } from '#app/i18n/index.ts'
import type { WhatIfAddress } from './address.ts'

/** What is tried out, in words: "only favours count, in the last 12 months". */
export function whatIfInWords(t: Text, format: Format, { counting, period, from, to }: WhatIfAddress): string {
  const when = (): string | undefined => {
    if (period !== 'between') return period && t(`balances.whatIf.says.${period}`)
    if (from !== undefined && to !== undefined)
      return t('balances.whatIf.says.between', { from: format.shortDay(from), to: format.shortDay(to) })
    if (from !== undefined) return t('balances.whatIf.says.since', { from: format.shortDay(from) })
    return to && t('balances.whatIf.says.until', { to: format.shortDay(to) })
  }
  return [t(`balances.whatIf.says.${counting ?? 'all'}`), when()].filter((part) => part !== undefined).join(', ')
}
