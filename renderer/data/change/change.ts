import type { ChangeLabel } from '#shared/changes/change.ts'
import type { Data } from '../data.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { writeChange } from './write.ts'

/** What a change left: its number in the log (0 when nothing changed) and what `work` answered. */
export interface Changed<T> {
  readonly seq: number
  readonly result: T
}

/** For changes that take a while. */
export interface ChangeOptions {
  /** Called as it goes; the numbers only say how far. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** Aborting takes everything back, as if it had not begun. */
  readonly signal?: AbortSignal
}

/**
 * The one door for writes to records. Everything `work` does to the record
 * tables is one transaction of strict durability together with its entry in the
 * change log and the derived rows; when `work` throws, nothing happened.
 *
 * Inside `work` await only Dexie: anything else ends the transaction. Several
 * writes to one row become one operation; writes that leave a row as it was
 * leave nothing in the log.
 *
 * @param label what happened, as a key of the `changes` catalogue with values
 * @throws what `work` throws; an `AbortError` when aborted; `NestedChangeError` when called inside a transaction
 */
export function change<T>(
  data: Data,
  label: ChangeLabel,
  work: (db: BakkieDatabase) => Promise<T>,
  options?: ChangeOptions,
): Promise<Changed<T>> {
  return writeChange(data, { kind: 'do', label }, work, options)
}
