import type { Format, Text } from '#app/i18n/index.ts'
import type { MoneyTotal } from '#shared/domain/summary/summary.ts'

/** Money of both sides in one currency: "You paid €34.00 and they paid €12.00". */
export function moneyWords(t: Text, format: Format, { currency, poured, received }: MoneyTotal): string {
  const words = [
    ...(poured > 0 ? [t('balances.see.paid', { money: format.money({ amount: poured, currency }) })] : []),
    ...(received > 0 ? [t('balances.see.paidBack', { money: format.money({ amount: received, currency }) })] : []),
  ]
  const all = format.list(words)
  return all.slice(0, 1).toUpperCase() + all.slice(1)
}
