import type { Instant } from '../../domain/records/values.ts'
import { encodeBase64 } from '../base64.ts'
import type { BackupPhoto, TableRows } from './backup.ts'

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
  readonly photo?: BackupPhoto
}

/** One person as a JSON document a human can read; tables without rows are left out. */
export function writePerson({ exportedAt, name, records, names, photo }: PersonRecords): string {
  const present = Object.fromEntries(Object.entries(records).filter(([, rows]) => rows.length > 0))
  const file = {
    format: PERSON_FORMAT,
    version: PERSON_VERSION,
    exportedAt,
    name,
    records: present,
    names,
    ...(photo !== undefined && { photo: { hash: photo.hash, mime: photo.mime, base64: encodeBase64(photo.bytes) } }),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}
