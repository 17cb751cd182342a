import type { DataSet, Host } from '#shared/contract/calls.ts'
import type { Day, Instant } from '#shared/domain/records/values.ts'
import type { BakkieDatabase } from './database/database.ts'

/** Time as the app knows it; tests bring their own. */
export interface Clock {
  now(): Instant
  /** The IANA time zone in force. */
  zone(): string
  /** The local day in that zone. */
  today(): Day
}

/** An open data set: what every command and query is given. */
export interface Data {
  readonly db: BakkieDatabase
  readonly host: Host
  readonly set: DataSet
  readonly clock: Clock
}
