/** A row in the shape of some schema version, read as plain JSON. */
export type OldRow = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * One step of the schema. `rows` rewrites the rows of a table from the version
 * before; it is pure, so that the database, a snapshot and the journal of an
 * older version are all brought forward by the same function.
 */
export interface Migration {
  /** 1, 2, 3, ... */
  readonly version: number
  /** Dexie index strings of the tables that are new or indexed otherwise; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /** By table: the row in the new shape, or undefined when it is to go. */
  readonly rows?: Readonly<Record<string, (row: OldRow) => OldRow | undefined>>
}
