import type { Format, Text } from '#app/i18n/index.ts'
import type { LedgerColumn, LedgerLine } from '#shared/formats/csv/ledger.ts'
import { originInWords } from './origin.ts'
import type { Shown } from './shown.ts'

/** The lines of a ledger as it is shown, for a spreadsheet: cups, money and time, the earliest first. */
export function linesOf(t: Text, format: Format, name: string, { entries, money, time }: Shown): LedgerLine[] {
  const lines: LedgerLine[] = [
    ...entries.map((entry): LedgerLine => ({
      date: entry.date,
      what: originInWords(t, format, entry.origin),
      why: t(`ledger.why.${entry.why}`, { name }),
      side: entry.direction,
      cups: entry.cups,
      ...(entry.shared && { shared: t('balances.csv.yes') }),
    })),
    ...money.map((entry): LedgerLine => ({
      date: entry.date,
      what: originInWords(t, format, entry.origin),
      side: entry.direction,
      money: entry.money,
    })),
    ...time.map((entry): LedgerLine => ({
      date: entry.date,
      what: originInWords(t, format, entry.origin),
      minutes: entry.minutes,
    })),
  ]
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The names of the file's columns. */
export const csvHeads = (t: Text): Record<LedgerColumn, string> => ({
  date: t('balances.csv.heads.date'),
  what: t('balances.csv.heads.what'),
  why: t('balances.csv.heads.why'),
  poured: t('balances.csv.heads.poured'),
  received: t('balances.csv.heads.received'),
  shared: t('balances.csv.heads.shared'),
  paid: t('balances.csv.heads.paid'),
  paidBack: t('balances.csv.heads.paidBack'),
  currency: t('balances.csv.heads.currency'),
  minutes: t('balances.csv.heads.minutes'),
})
