import type { Format, Text } from '#app/i18n/index.ts'
import { lentOf } from '#shared/domain/favours/loans.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What a loan is of in words: the thing, the sum, or what is left of it ("€29.50 of €50.00"); never the sum twice. */
export function loanText(favour: Favour, today: Day, t: Text, format: Format): string {
  const { item, sum, left, saysSum } = lentOf(favour, today)
  const amount = sum && (left ? t('ledger.loan.leftOf', { left: format.money(left), sum: format.money(sum) }) : format.money(sum))
  const parts = [item, saysSum && left === undefined ? undefined : amount].filter((part) => part !== undefined)
  return parts.length === 0 ? favour.what : parts.join(', ')
}
