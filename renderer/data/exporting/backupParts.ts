import { noRows, TABLE_NAMES } from '#shared/domain/records/tables.ts'
import type { TableName, TableRows } from '#shared/domain/records/tables.ts'
import type { BackupPhoto } from '#shared/formats/backup/backup.ts'
import type { BackupReading } from '#shared/formats/backup/read.ts'
import { MAX_BACKUP_BYTES, readBackup } from '#shared/formats/backup/read.ts'

type Backup = Extract<BackupReading, { kind: 'backup' }>

/** What the reading worker says: a backup piece by piece, so that no piece holds up the window that takes it. */
export type BackupMessage =
  | { readonly kind: 'rows'; readonly rows: Partial<TableRows> }
  | { readonly kind: 'photos'; readonly photos: readonly BackupPhoto[] }
  | { readonly kind: 'done'; readonly exportedAt: string; readonly problems: Backup['problems'] }
  | Extract<BackupReading, { kind: 'refused' }>

/** Rows in one piece. */
const PART = 1_000

/** Reads a backup and hands it over in pieces, in whatever thread it is called. */
export async function* backupParts(file: File): AsyncGenerator<BackupMessage, void, undefined> {
  if (file.size > MAX_BACKUP_BYTES) return yield { kind: 'refused', reason: 'too-large' }
  const reading = readBackup(new Uint8Array(await file.arrayBuffer()))
  if (reading.kind === 'refused') return yield reading
  for (const table of TABLE_NAMES) {
    const rows: readonly unknown[] = reading.tables[table]
    for (let i = 0; i < rows.length; i += PART) yield { kind: 'rows', rows: { [table]: rows.slice(i, i + PART) } }
  }
  for (const photo of reading.photos) yield { kind: 'photos', photos: [photo] }
  yield { kind: 'done', exportedAt: reading.exportedAt, problems: reading.problems }
}

/** Puts the pieces together again. */
export class BackupAssembly {
  readonly #tables = noRows()
  readonly #photos: BackupPhoto[] = []

  /** @returns the reading, with the last piece of it */
  take(message: BackupMessage): BackupReading | undefined {
    switch (message.kind) {
      case 'rows':
        for (const table of TABLE_NAMES) append(this.#tables, table, message.rows[table])
        return undefined
      case 'photos':
        this.#photos.push(...message.photos)
        return undefined
      case 'done': {
        const { exportedAt, problems } = message
        return { kind: 'backup', exportedAt, problems, tables: this.#tables, photos: this.#photos }
      }
      case 'refused':
        return message
      default:
        return message satisfies never
    }
  }
}

function append<T extends TableName>(into: TableRows, table: T, more: readonly TableRows[T][number][] = []): void {
  const list: TableRows[T][number][] = into[table]
  for (const row of more) list.push(row)
}
