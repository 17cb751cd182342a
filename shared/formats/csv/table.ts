import Papa from 'papaparse'
import type { Encoding } from '../text/encoding.ts'
import { decodeText } from '../text/encoding.ts'

export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/** A CSV file as cells, with what was found out about it. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[]
  /** Line in the file on which each row starts, from 1. */
  readonly lines: readonly number[]
  readonly separator: Separator
  readonly encoding: Encoding
}

/** How many lines are looked at to find the separator. */
const SAMPLE_LINES = 50

const parse = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data

/**
 * The separator of a CSV text: the one that gives most rows of the same, widest
 * length among the first lines. A preamble of prose does not count against it.
 */
export function findSeparator(text: string): Separator {
  const sample = text.split(/\r\n|\r|\n/, SAMPLE_LINES).join('\n')
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const widths = parse(sample, separator)
      .map((row) => row.length)
      .filter((width) => width > 1)
    const counts = new Map<number, number>()
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
    const score = Math.max(0, ...[...counts].map(([width, count]) => count * (width - 1)))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** The text with every line end made LF, also within quotes; lone CRs are line ends of early Macs. */
const withPlainLineEnds = (text: string): string => text.replace(/\r+\n|\r/g, '\n')

/** Reads a CSV file of any of the encodings and separators of the field. Never throws. */
export function readTable(bytes: Uint8Array): CsvTable {
  const { text, encoding } = decodeText(bytes)
  const plain = withPlainLineEnds(text)
  const separator = findSeparator(plain)
  const rows = parse(plain, separator)
  const lines: number[] = []
  let line = 1
  for (const row of rows) {
    lines.push(line)
    line += 1 + row.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
  }
  const last = rows.at(-1)
  if (last !== undefined && last.length === 1 && last[0] === '') {
    rows.pop()
    lines.pop()
  }
  return { rows, lines, separator, encoding }
}
