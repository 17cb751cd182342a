import * as v from 'valibot'
import { draftKeys } from '#app/forms/draftKeys.ts'
import { store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import { COLUMN_KINDS, type ColumnKind } from '#shared/formats/guests/columns.ts'
import type { GuestColumn } from '#shared/formats/guests/readGuestFile.ts'
import { fold } from '#shared/language/fold.ts'

/** How many sets of columns are remembered. */
const MOST = 50

const KeptSchema = v.array(v.object({ titles: v.string(), kinds: v.array(v.picklist(COLUMN_KINDS)) }))

const keyOf = (set: DataSet): string => draftKeys('columns', set)

/** What tells one set of columns from another; undefined for columns without a name. */
function titlesOf(columns: readonly Pick<GuestColumn, 'title'>[]): string | undefined {
  const titles = columns.map(({ title }) => fold(title).trim())
  return titles.every((title) => title === '') ? undefined : titles.join('\t')
}

/** What columns of these names were said to hold the last time. */
export function keptKinds(set: DataSet, columns: readonly Pick<GuestColumn, 'title'>[]): readonly ColumnKind[] | undefined {
  const titles = titlesOf(columns)
  const kept = titles === undefined ? undefined : stored(keyOf(set), KeptSchema)?.find((one) => one.titles === titles)
  return kept?.kinds.length === columns.length ? kept.kinds : undefined
}

/** Remembers what columns of these names hold, for the next file that has them. */
export function keepKinds(set: DataSet, columns: readonly Pick<GuestColumn, 'title' | 'kind'>[]): void {
  const titles = titlesOf(columns)
  if (titles === undefined) return
  const others = (stored(keyOf(set), KeptSchema) ?? []).filter((one) => one.titles !== titles)
  store(keyOf(set), [{ titles, kinds: columns.map(({ kind }) => kind) }, ...others].slice(0, MOST))
}
