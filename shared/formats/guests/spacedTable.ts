import Papa from 'papaparse'
import { columnKind, type ColumnKind, headerKinds } from './columns.ts'
import { emailsIn } from './extras.ts'
import { nameSigns } from './name.ts'
import { readAnswer } from './words/answers.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'

/** The cells of a line of a table copied as text: apart by tabs, else by runs of spaces, else by bars. */
export function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim())
  if (/^\s*\|.*\|\s*$/u.test(line))
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  return line.trim().split(/\s{2,}/u)
}

/** The cells of a line with a separator, quotes respected. */
export const separatedCells = (line: string, separator: string): string[] =>
  (Papa.parse<string[]>(line, { delimiter: separator }).data[0] ?? []).map((cell) => cell.trim())

/** The separator of a line of column names such as `Name,Company,Email`; undefined when it is none. */
export const headerSeparator = (line: string): string | undefined =>
  [',', ';'].find((separator) => line.includes(separator) && headerKinds(separatedCells(line, separator)) !== undefined)

/** How many rows of a table of this many columns make it one. */
const ENOUGH_ROWS = 2

/** Column names that stand apart by single spaces: "Naam Organisatie Functie". */
export function isColumnNames(line: string): boolean {
  const cells = cellsOf(line)
  if (headerKinds(cells) !== undefined) return true
  const words = line.trim().split(/\s+/u)
  return (
    words.length > 1 &&
    words.length <= 8 &&
    words.every((word) => columnKind(word) !== undefined) &&
    words.some((word) => columnKind(word) !== 'other')
  )
}

const share = (cells: readonly string[], test: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length
}

/**
 * What the columns of a table without column names hold, by what stands in
 * them: addresses, numbers, answers, names, roles, and else the organisation.
 * Undefined when no column looks like names.
 */
export function guessKinds(rows: readonly (readonly string[])[]): ColumnKind[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_each, i) => rows.map((row) => row[i] ?? ''))
  const kinds = columns.map((cells): ColumnKind | undefined => {
    if (share(cells, (cell) => emailsIn(cell).length > 0) > 0.5) return 'email'
    if (share(cells, (cell) => !/\p{L}{2}/u.test(cell)) > 0.6) return 'other'
    if (share(cells, (cell) => readAnswer(cell) !== undefined) > 0.6) return 'answer'
    return undefined
  })
  const names = columns.map((cells, i) =>
    kinds[i] === undefined ? share(cells, (cell) => nameSigns(cell.replace(/^\d+[.)]?\s+/u, '')) === 2) : 0,
  )
  const best = names.indexOf(Math.max(...names))
  if (best < 0 || (names[best] ?? 0) < 0.34) return undefined
  kinds[best] = 'name'
  const open = columns.flatMap((cells, i) =>
    kinds[i] === undefined
      ? [{ i, roles: share(cells, isRole), houses: share(cells, (cell) => organisationSigns(cell) > 0) }]
      : [],
  )
  const role = open.filter(({ roles, houses }) => roles > 0.3 && roles > houses).toSorted((a, b) => b.roles - a.roles)[0]
  if (role !== undefined) kinds[role.i] = 'role'
  const rest = open.filter(({ i }) => kinds[i] === undefined)
  const house = rest.toSorted((a, b) => b.houses - a.houses)[0]
  if (house !== undefined) kinds[house.i] = 'organisation'
  for (const { i } of rest) kinds[i] ??= role === undefined && rest.length > 1 ? 'role' : 'note'
  return kinds.map((kind) => kind ?? 'other')
}

/** Whether enough lines have columns to read the list as a table. */
export const hasColumns = (lines: readonly string[]): boolean => {
  const split = lines.filter((line) => cellsOf(line).length > 1).length
  return split >= ENOUGH_ROWS && split * 2 >= lines.length
}
