import { HostError } from '#shared/contract/calls.ts'
import type { HostErrorValue, OpenOutcome } from '#shared/contract/calls.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { DamagedChangeError } from '../change/replay.ts'
import type { Data } from '../data.ts'

/** What a start is doing when it takes longer than a moment. */
export interface OpenProgress {
  readonly step: 'records' | 'changes' | 'summaries'
  readonly done: number
  /** How many there are; absent where it is not known. */
  readonly total?: number
}

/** The folder's side of a foreign outcome. */
export type FolderSide = Extract<OpenOutcome, { kind: 'foreign' }>['folder']

/** Why a start failed. Nothing was recreated or thrown away. */
export type FailureReason =
  /** Another window holds an older version of the database open. */
  | 'blocked'
  | 'disk-full'
  /** IndexedDB is switched off or refuses to open. */
  | 'unavailable'
  /** A change of the journal is not what its hash says. */
  | 'damaged-journal'
  /** The snapshot holds other rows than it says. */
  | 'damaged-snapshot'
  /** A rebuild was interrupted, and the folder it came from is now empty. */
  | 'nothing-to-rebuild-from'
  /** The host could not do it; `code` says why. */
  | 'host'
  | 'unknown'

/** How a start ended. */
export type Opened =
  | { readonly kind: 'ready'; readonly data: Data; readonly how: 'new' | 'same' | 'caught-up' | 'rebuilt' }
  /** Written by a newer Bakkie: the database, or the data folder. */
  | { readonly kind: 'newer-database'; readonly where: 'database' | 'folder' }
  /** Database and folder do not belong together; nothing was written. */
  | {
      readonly kind: 'foreign'
      readonly reason: 'data-id' | 'hash'
      readonly folder: FolderSide
      readonly database: { readonly dataId?: string; readonly last: number; readonly at?: Instant }
    }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly code?: HostErrorValue['code']; readonly detail: string }

/** Thrown inside a start to end it with a reason. */
export class StartError extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.name = 'StartError'
    this.reason = reason
  }
}

/** What went wrong, as a value a screen can show. */
export function outcomeOf(error: unknown): Opened {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (error instanceof StartError) return { kind: 'failed', reason: error.reason, detail }
  if (error instanceof DamagedChangeError) return { kind: 'failed', reason: 'damaged-journal', detail }
  if (error instanceof HostError) {
    return error.code === 'newer-data'
      ? { kind: 'newer-database', where: 'folder' }
      : { kind: 'failed', reason: 'host', code: error.code, detail }
  }
  return { kind: 'failed', reason: databaseReason(error), detail }
}

/** Dexie wraps what IndexedDB threw; the names are those of the DOM. */
function databaseReason(error: unknown): FailureReason {
  const names = new Set<string>()
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 5; depth++) {
    names.add(inner.name)
    inner = 'inner' in inner ? inner.inner : inner.cause
  }
  if (names.has('QuotaExceededError')) return 'disk-full'
  if (
    ['MissingAPIError', 'InvalidStateError', 'SecurityError', 'OpenFailedError', 'UnknownError'].some((name) => names.has(name))
  ) {
    return 'unavailable'
  }
  return 'unknown'
}
