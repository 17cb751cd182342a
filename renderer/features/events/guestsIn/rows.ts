import type { NewGuest } from '#data/commands/guests.ts'
import type { GuestEntry, GuestListReading, NoiseKind } from '#shared/formats/guests/entry.ts'
import type { NamelessGroup } from '#shared/formats/guests/groups.ts'

/** What one made of a row: someone else than was read, or nobody. */
export type RowChange = { readonly entry: GuestEntry } | 'left-out'
export type RowChanges = ReadonlyMap<string, RowChange>

/** A row of the preview: a person, or a line that names nobody. */
export interface GuestRow {
  /** The same for the same line while the list around it changes. */
  readonly key: string
  readonly line: string
  readonly entry?: GuestEntry
  /** Set exactly where there is no entry. */
  readonly why?: NoiseKind | 'left-out'
  /** People it counts without naming them. */
  readonly group?: NamelessGroup
  /** What one changed it from, when one did. */
  readonly isChanged: boolean
}

/** Every line of a reading as rows, with the changes one made to them. */
export function rowsOf({ lines }: GuestListReading, changes: RowChanges): GuestRow[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, entries, why, group }) => {
    const before = seen.get(line) ?? 0
    seen.set(line, before + 1)
    const key = (at: number) => `${before} ${at} ${line}`
    if (entries.length === 0)
      return [
        changed(
          { key: key(0), line, why: why ?? 'no-name', isChanged: false, ...(group === undefined ? {} : { group }) },
          changes,
        ),
      ]
    return entries.map((entry, at) => changed({ key: key(at), line, entry, isChanged: false }, changes))
  })
}

function changed(row: GuestRow, changes: RowChanges): GuestRow {
  const change = changes.get(row.key)
  if (change === undefined) return row
  if (change === 'left-out') return { key: row.key, line: row.line, why: 'left-out', isChanged: true }
  return { key: row.key, line: row.line, entry: change.entry, isChanged: true }
}

/** Which rows a preview shows. */
export type Show = 'all' | 'people' | 'noise'

/** The rows of a part of the list. */
export const shown = (rows: readonly GuestRow[], show: Show): readonly GuestRow[] =>
  show === 'all' ? rows : rows.filter(({ entry }) => (entry !== undefined) === (show === 'people'))

/** The people of the rows as guests, with the line each came from. */
export const guestsOf = (rows: readonly GuestRow[]): NewGuest[] =>
  rows.flatMap(({ entry }): NewGuest[] => (entry === undefined ? [] : [{ ...entry }]))
