import type { Format, Text } from '#app/i18n/index.ts'
import type { MoneyTotal } from '#shared/domain/summary/summary.ts'

/**
 * Money of both sides in one currency: "You paid €34.00 and they paid €12.00".
 *
 * @param name whom it is with, where it is one person: "You paid €34.00 and Anna paid €12.00"
 */
export function moneyWords(t: Text, format: Format, { currency, poured, received }: MoneyTotal, name?: string): string {
  const theirs = (money: string) =>
    name === undefined ? t('balances.see.paidBack', { money }) : t('balances.see.paidBackBy', { name, money })
  const words = [
    ...(poured > 0 ? [t('balances.see.paid', { money: format.money({ amount: poured, currency }) })] : []),
    ...(received > 0 ? [theirs(format.money({ amount: received, currency }))] : []),
  ]
  const all = format.list(words)
  return all.slice(0, 1).toUpperCase() + all.slice(1)
}
