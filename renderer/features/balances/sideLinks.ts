import type { Format, Text } from '#app/i18n/index.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { NumberLink } from '#ui/index.ts'

/** A number of cups that opens what it was made of. */
export const sideLink = (t: Text, format: Format, side: LedgerEntry['direction'], cups: number, href: string): NumberLink => ({
  href,
  label: t(`balances.see.${side}`, { cups: format.cupsInWords(cups) }),
})
