import type { Instant } from '../../domain/records/values.ts'
import type { TableRows } from './backup.ts'

/** What the file says it is. */
export const PERSON_FORMAT = 'bakkie-person'
export const PERSON_VERSION = 1

/** Everything about one person: their rows in every table, and the names of the others those rows point at. */
export interface PersonRecords {
  readonly exportedAt: Instant
  readonly name: string
  readonly records: TableRows
  /** Names by id of the contacts, groups and events that the records mention. */
  readonly names: Readonly<Record<string, string>>
}

/** One person as a JSON document a human can read; tables without rows are left out. */
export function writePerson({ exportedAt, name, records, names }: PersonRecords): string {
  const present = Object.fromEntries(Object.entries(records).filter(([, rows]) => rows.length > 0))
  return `${JSON.stringify({ format: PERSON_FORMAT, version: PERSON_VERSION, exportedAt, name, records: present, names }, undefined, 2)}\n`
}
