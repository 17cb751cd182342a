import { decimalsOf } from '../../domain/records/currency.ts'
import type { Cups, Day, Money } from '../../domain/records/values.ts'
import { writeTable } from './write.ts'

/** One line of a ledger as a spreadsheet gets it: cups, money or time. Words come in the user's language. */
export interface LedgerLine {
  readonly date: Day
  readonly what: string
  readonly why?: string
  readonly side?: 'poured' | 'received'
  readonly cups?: Cups
  /** The word for yes, when this is one of two halves. */
  readonly shared?: string
  readonly money?: Money
  readonly minutes?: number
}

/** The columns of the file, in order. */
export const LEDGER_COLUMNS = [
  'date',
  'what',
  'why',
  'poured',
  'received',
  'shared',
  'paid',
  'paidBack',
  'currency',
  'minutes',
] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

/**
 * A ledger as CSV: the same ten columns in the same order in every language.
 * Dates are ISO 8601 (`2026-11-23`), cups and amounts have a decimal point and
 * no thousands, minutes are whole; UTF-8 with a byte-order mark, formulas defused.
 * @param heads the columns' names in the user's language
 */
export function writeLedgerCsv(lines: readonly LedgerLine[], heads: Readonly<Record<LedgerColumn, string>>): string {
  return writeTable(
    LEDGER_COLUMNS.map((column) => heads[column]),
    lines.map((line) => {
      const { side, cups, money } = line
      const cells: Record<LedgerColumn, string> = {
        date: line.date,
        what: line.what,
        why: line.why ?? '',
        poured: side === 'poured' && cups !== undefined ? inUnits(cups, 2) : '',
        received: side === 'received' && cups !== undefined ? inUnits(cups, 2) : '',
        shared: line.shared ?? '',
        paid: side === 'poured' && money !== undefined ? amountOf(money) : '',
        paidBack: side === 'received' && money !== undefined ? amountOf(money) : '',
        currency: money?.currency ?? '',
        minutes: line.minutes === undefined ? '' : String(line.minutes),
      }
      return LEDGER_COLUMNS.map((column) => cells[column])
    }),
  )
}

const amountOf = ({ amount, currency }: Money): string => inUnits(amount, decimalsOf(currency))

/** Whole minor units as a decimal number, without the rounding of floats: 105 with 2 decimals is "1.05", 200 is "2". */
function inUnits(minor: number, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return part === '' ? whole : `${whole}.${part}`
}
