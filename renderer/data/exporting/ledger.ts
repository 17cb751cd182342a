import type { Data } from '#data/data.ts'
import type { LedgerColumn, LedgerLine } from '#shared/formats/csv/ledger.ts'
import { writeLedgerCsv } from '#shared/formats/csv/ledger.ts'
import type { Download } from './download.ts'
import { dated } from './download.ts'

/**
 * One ledger as CSV.
 * @param title the file is named after, with the day: "Ledger of Anna"
 * @param heads the columns' names in the user's language
 */
export function exportLedgerCsv(
  data: Data,
  title: string,
  lines: readonly LedgerLine[],
  heads: Readonly<Record<LedgerColumn, string>>,
): Download {
  return { blob: new Blob([writeLedgerCsv(lines, heads)], { type: 'text/csv' }), fileName: dated(data, title, 'csv') }
}
