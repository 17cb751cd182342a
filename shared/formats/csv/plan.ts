import type { Day } from '../../domain/records/values.ts'
import { writeTable } from './write.ts'

/** One row of a plan as a spreadsheet gets it, in the user's words. */
export interface PlanCells {
  readonly date: Day
  readonly event: string
  readonly where?: string
  readonly who: string
  readonly whom: string
  readonly role?: string
  readonly organisation?: string
  /** Groups it is about or whom is in, with a comma between. */
  readonly groups?: string
  readonly when?: string
  readonly relational?: string
  readonly reciprocal?: string
}

/** The columns of the file, in order. */
export const PLAN_COLUMNS = [
  'date',
  'event',
  'where',
  'who',
  'whom',
  'role',
  'organisation',
  'groups',
  'when',
  'relational',
  'reciprocal',
] as const satisfies readonly (keyof PlanCells)[]
export type PlanColumn = (typeof PLAN_COLUMNS)[number]

/**
 * The plan of an event, or of all events of a year, as CSV: the same columns in the
 * same order in every language. Dates are ISO 8601; UTF-8 with a byte-order mark,
 * formulas defused.
 * @param heads the columns' names in the user's language
 */
export function writePlanCsv(rows: readonly PlanCells[], heads: Readonly<Record<PlanColumn, string>>): string {
  return writeTable(
    PLAN_COLUMNS.map((column) => heads[column]),
    rows.map((row) => PLAN_COLUMNS.map((column) => row[column] ?? '')),
  )
}
