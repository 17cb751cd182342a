import { filledIn } from '#data/commands/guestRows.ts'
import type { NewGuest } from '#data/commands/guests.ts'
import type { Decided, DecidedList } from '#shared/domain/events/decided.ts'
import type { SettledLine } from '#shared/domain/records/gathering.ts'
import type { GuestEntry, GuestListReading, NoiseKind } from '#shared/formats/guests/entry.ts'
import type { NamelessGroup } from '#shared/formats/guests/groups.ts'

/** What one made of a row: someone else than was read, or nobody. */
export type RowChange = { readonly entry: GuestEntry } | 'left-out'
export type RowChanges = ReadonlyMap<string, RowChange>

/** What was decided before about someone of the list: nothing is asked of them again. */
export type DecidedKind = 'on-list' | 'corrected' | 'left-out-before'

/** A row of the preview: a person, or a line that names nobody. */
export interface GuestRow {
  /** The same for the same line while the list around it changes. */
  readonly key: string
  readonly line: string
  readonly entry?: GuestEntry
  /** Who was read, where the row is no person to put on the list, or another. */
  readonly read?: GuestEntry
  /** Set exactly where there is no entry. */
  readonly why?: NoiseKind | 'left-out' | DecidedKind
  /** People it counts without naming them. */
  readonly group?: NamelessGroup
  /** What one changed it from, when one did. */
  readonly isChanged: boolean
}

/** What was decided before, and whether those left out then are to be had after all. */
export interface Before {
  readonly list: DecidedList
  readonly isAfterAll: boolean
}

/** Every line of a reading as rows, with the changes one made to them. */
export function rowsOf({ lines }: GuestListReading, changes: RowChanges, before?: Before): GuestRow[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, entries, why, group }) => {
    const same = seen.get(line) ?? 0
    seen.set(line, same + 1)
    const key = (at: number) => `${same} ${at} ${line}`
    const nameless = group === undefined ? {} : { group }
    if (entries.length === 0)
      return [changed({ key: key(0), line, why: why ?? 'no-name', isChanged: false, ...nameless }, changes)]
    const decided = before?.list.of(line, entries) ?? []
    return entries.map((entry, at) => {
      const settled = whyNot(decided[at], entry, before?.isAfterAll === true)
      const row = settled === undefined ? { entry } : { read: entry, why: settled }
      return changed({ key: key(at), line, isChanged: false, ...row }, changes)
    })
  })
}

/** Why someone is not put on the list again; undefined for who is new, or brings something new. */
function whyNot(decided: Decided | undefined, entry: GuestEntry, isAfterAll: boolean): DecidedKind | undefined {
  if (decided === undefined) return undefined
  if (decided.kind === 'left-out') return isAfterAll ? undefined : 'left-out-before'
  if (decided.isCorrected) return 'corrected'
  // The very line it came from says nothing new: what was made of its remark since stays.
  const isSameLine = entry.line === decided.guest.line
  const { remark: _remark, ...others } = entry
  return filledIn(decided.guest, isSameLine ? others : entry) === decided.guest ? 'on-list' : undefined
}

function changed(row: GuestRow, changes: RowChanges): GuestRow {
  const change = changes.get(row.key)
  if (change === undefined) return row
  const { key, line } = row
  const read = row.read ?? row.entry
  const was = read === undefined ? {} : { read }
  if (change === 'left-out') return { key, line, ...was, why: 'left-out', isChanged: true }
  return { key, line, ...was, entry: change.entry, isChanged: true }
}

/** Which rows a preview shows. */
export const SHOWS = ['all', 'people', 'noise', 'decided'] as const
export type Show = (typeof SHOWS)[number]

/** What a row is: a person to put on the list, one decided about before, or a line that names nobody. */
export function kindOf({ entry, why }: GuestRow): Exclude<Show, 'all'> {
  if (entry !== undefined) return 'people'
  return why === 'on-list' || why === 'corrected' || why === 'left-out-before' ? 'decided' : 'noise'
}

/** The rows of a part of the list. */
export const shown = (rows: readonly GuestRow[], show: Show): readonly GuestRow[] =>
  show === 'all' ? rows : rows.filter((row) => kindOf(row) === show)

/** The people of the rows as guests, with the line each came from, and the name it gives where one corrected that. */
export const guestsOf = (rows: readonly GuestRow[]): NewGuest[] =>
  rows.flatMap(({ entry, read }): NewGuest[] => {
    if (entry === undefined) return []
    return [read === undefined || read.name === entry.name ? { ...entry } : { ...entry, listName: read.name }]
  })

/** Who one left out, to be remembered with the event. */
export const leftOutOf = (rows: readonly GuestRow[]): SettledLine[] =>
  rows.flatMap(({ line, read, why }): SettledLine[] =>
    why === 'left-out' && read !== undefined
      ? [{ line, name: read.name, ...(read.email !== undefined && { email: read.email }) }]
      : [],
  )

/** How many of the rows are of which kind. */
export interface Counts {
  readonly people: number
  readonly noise: number
  /** Decided about before, those left out then among them. */
  readonly decided: number
  readonly leftOut: number
}

/** Counts the rows. */
export function countsOf(rows: readonly GuestRow[]): Counts {
  const of = (kind: Show) => rows.filter((row) => kindOf(row) === kind).length
  return {
    people: of('people'),
    noise: of('noise'),
    decided: of('decided'),
    leftOut: rows.filter(({ why }) => why === 'left-out-before').length,
  }
}
