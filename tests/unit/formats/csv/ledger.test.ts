import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { LEDGER_COLUMNS, writeLedgerCsv } from '#shared/formats/csv/ledger.ts'
import type { LedgerColumn, LedgerLine } from '#shared/formats/csv/ledger.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { day } from '../../domain/people.ts'

const HEADS: Readonly<Record<LedgerColumn, string>> = {
  date: 'Datum',
  what: 'Wat',
  why: 'Waarom',
  poured: 'Ingeschonken',
  received: 'Gekregen',
  shared: 'Gedeeld',
  paid: 'Jij betaalde',
  paidBack: 'Zij betaalden',
  currency: 'Munt',
  minutes: 'Minuten',
}
const rowsOf = (lines: readonly LedgerLine[]) =>
  Papa.parse<string[]>(
    writeLedgerCsv(lines, HEADS)
      .replace(/^\ufeff/, '')
      .trimEnd(),
  ).data

describe('A ledger as CSV', () => {
  it('has the same columns in every language, under their names', () => {
    expect(rowsOf([])).toEqual([LEDGER_COLUMNS.map((column) => HEADS[column])])
  })

  it('begins with a byte-order mark and ends its lines with CRLF, for Excel', () => {
    expect(writeLedgerCsv([], HEADS)).toMatch(/^\ufeffDatum,.*\r\n$/)
  })

  it('has ISO dates, decimal points and no thousands, each side in its own column', () => {
    const date = day('2026-11-23')
    expect(
      rowsOf([
        { date, what: 'Koffie', why: 'Samen', side: 'poured', cups: asCups(50), shared: 'ja' },
        { date, what: 'Diner', side: 'received', cups: asCups(123_405) },
        { date, what: 'Diner', side: 'received', money: { amount: 123_450, currency: 'EUR' } },
        { date, what: 'Sake', side: 'poured', money: { amount: 5_000, currency: 'JPY' } },
        { date, what: 'Koffie', minutes: 90 },
      ]).slice(1),
    ).toEqual([
      ['2026-11-23', 'Koffie', 'Samen', '0.5', '', 'ja', '', '', '', ''],
      ['2026-11-23', 'Diner', '', '', '1234.05', '', '', '', '', ''],
      ['2026-11-23', 'Diner', '', '', '', '', '', '1234.5', 'EUR', ''],
      ['2026-11-23', 'Sake', '', '', '', '', '5000', '', 'JPY', ''],
      ['2026-11-23', 'Koffie', '', '', '', '', '', '', '', '90'],
    ])
  })

  it('defuses what a spreadsheet would run', () => {
    expect(rowsOf([{ date: day('2026-11-23'), what: '=HYPERLINK("x")', minutes: 1 }])[1]?.[1]).toBe(`'=HYPERLINK("x")`)
  })
})
