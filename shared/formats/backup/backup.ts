import type { Row, TableName } from '../../domain/records/tables.ts'
import { TABLE_NAMES } from '../../domain/records/tables.ts'
import type { Instant } from '../../domain/records/values.ts'
import { encodeBase64 } from '../base64.ts'

/** What the file says it is. */
export const BACKUP_FORMAT = 'bakkie'
/** Version of the file's shape. Raise it with every change that older readers cannot follow. */
export const BACKUP_VERSION = 1

/** Rows by table; a table left out has none. */
export type TableRows = { readonly [T in TableName]?: readonly Row<T>[] }

/** A photo as the export carries it; its hash is what contacts name. */
export interface BackupPhoto {
  readonly hash: string
  readonly mime: string
  readonly bytes: Uint8Array
}

export interface BackupSource {
  readonly exportedAt: Instant
  /** The rows of one table, in parts of any size. */
  rows(table: TableName): AsyncIterable<readonly unknown[]>
  photos(): AsyncIterable<BackupPhoto>
}

/**
 * Everything as one JSON document, in parts of text, one row a line, so that
 * memory holds no more than a part and a person can read and compare it.
 */
export async function* writeBackup(source: BackupSource): AsyncGenerator<string> {
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt: source.exportedAt })
  yield `${head.slice(0, -1)},"tables":{`
  for (const [i, table] of TABLE_NAMES.entries()) {
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(table)}:[`
    yield* lines(source.rows(table), (row) => JSON.stringify(row))
    yield ']'
  }
  yield '\n},"photos":['
  yield* lines(inOnes(source.photos()), (photo) =>
    JSON.stringify({ hash: photo.hash, mime: photo.mime, base64: encodeBase64(photo.bytes) }),
  )
  yield ']}\n'
}

async function* inOnes<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const item of items) yield [item]
}

async function* lines<T>(parts: AsyncIterable<readonly T[]>, write: (item: T) => string): AsyncGenerator<string> {
  let first = true
  for await (const part of parts) {
    if (part.length === 0) continue
    yield `${first ? '' : ','}\n${part.map((item) => write(item)).join(',\n')}`
    first = false
  }
}
