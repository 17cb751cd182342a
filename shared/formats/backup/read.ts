import * as v from 'valibot'
import type { Row, TableName, TableRows } from '../../domain/records/tables.ts'
import { noRows, TABLE_NAMES, TABLES } from '../../domain/records/tables.ts'
import { decodeBase64 } from '../base64.ts'
import { isBlank, decodeText } from '../text/encoding.ts'
import type { BackupPhoto } from './backup.ts'
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.ts'

/** Largest file read, in bytes: 400 MB, what a JavaScript string can still hold. */
export const MAX_BACKUP_BYTES = 400 * 1024 * 1024

/** A row or table that could not be used; everything else is. */
export interface BackupProblem {
  readonly table: string
  /** Place in its table, from 0; absent when the whole table is meant. */
  readonly index?: number
  readonly reason: 'unknown-table' | 'not-a-list' | 'bad-row' | 'duplicate-id' | 'bad-photo'
}

/** Why a file is no backup at all. A message key of the `exporting` catalogue under `backupProblems`. */
export type BackupRefusal = 'empty-file' | 'too-large' | 'not-json' | 'not-a-backup' | 'newer-backup'

export type BackupReading =
  | {
      readonly kind: 'backup'
      readonly exportedAt: string
      readonly tables: TableRows
      readonly photos: readonly BackupPhoto[]
      readonly problems: readonly BackupProblem[]
    }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal }

const FileSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  tables: v.record(v.string(), v.unknown()),
  photos: v.optional(v.array(v.unknown())),
})
const PhotoSchema = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  mime: v.picklist(['image/webp', 'image/jpeg', 'image/png']),
  base64: v.string(),
})

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function readRows<T extends TableName>(table: T, rows: readonly unknown[], into: TableRows[T], problems: BackupProblem[]): void {
  const schema: v.GenericSchema<unknown, Row<T>> = TABLES[table]
  const seen = new Set<string>()
  const target: Row<T>[] = into
  for (const [index, row] of rows.entries()) {
    const parsed = v.safeParse(schema, row)
    if (!parsed.success) problems.push({ table, index, reason: 'bad-row' })
    else if (seen.has(parsed.output.id)) problems.push({ table, index, reason: 'duplicate-id' })
    else {
      seen.add(parsed.output.id)
      target.push(parsed.output)
    }
  }
}

/** Reads a backup. Never throws: what cannot be used is named, the rest comes back. */
export function readBackup(bytes: Uint8Array): BackupReading {
  if (bytes.length > MAX_BACKUP_BYTES) return { kind: 'refused', reason: 'too-large' }
  if (isBlank(bytes)) return { kind: 'refused', reason: 'empty-file' }
  const json = parseJson(decodeText(bytes).text)
  if (json === undefined) return { kind: 'refused', reason: 'not-json' }
  const file = v.safeParse(FileSchema, json.value)
  if (!file.success) return { kind: 'refused', reason: 'not-a-backup' }
  if (file.output.version > BACKUP_VERSION) return { kind: 'refused', reason: 'newer-backup' }

  const tables = noRows()
  const problems: BackupProblem[] = []
  const given = new Map(Object.entries(file.output.tables))
  for (const table of TABLE_NAMES) {
    const rows = given.get(table)
    given.delete(table)
    if (Array.isArray(rows)) readRows(table, rows, tables[table], problems)
    else if (rows !== undefined) problems.push({ table, reason: 'not-a-list' })
  }
  for (const table of given.keys()) problems.push({ table, reason: 'unknown-table' })
  const photos: BackupPhoto[] = []
  for (const [index, photo] of (file.output.photos ?? []).entries()) {
    const parsed = v.safeParse(PhotoSchema, photo)
    const content = parsed.success ? decodeBase64(parsed.output.base64) : undefined
    if (parsed.success && content !== undefined)
      photos.push({ hash: parsed.output.hash, mime: parsed.output.mime, bytes: content })
    else problems.push({ table: 'photos', index, reason: 'bad-photo' })
  }
  return { kind: 'backup', exportedAt: file.output.exportedAt, tables, photos, problems }
}
