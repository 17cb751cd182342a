import type { Contact } from '../domain/records/contact.ts'
import type { Day } from '../domain/records/values.ts'
import { fold } from '../language/fold.ts'
import { displayName } from '../language/names/display.ts'
import { isEqual, isNothing } from './equal.ts'
import { isListField, mergeList } from './lists.ts'
import type { ImportedField, ImportedValues } from './person.ts'
import { currentPositions, takePositions } from './positions.ts'

/** What a file does to one field: nothing, a value to take, or a question. */
export type FieldMerge =
  | { readonly kind: 'none' }
  | { readonly kind: 'take'; readonly value: unknown }
  | { readonly kind: 'ask'; readonly value: unknown }

const NONE: FieldMerge = { kind: 'none' }
const take = (value: unknown): FieldMerge => ({ kind: 'take', value })
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** A file that is silent about it says that someone lives. */
const asStated = (field: ImportedField, value: unknown): unknown => (field === 'status' ? (value ?? 'active') : value)

/**
 * Merges one field three ways (ARCHITECTURE "sources"): changed there only is
 * taken, here only is kept, on both sides is asked. `base` is what the source
 * last said; undefined when it is linked to this contact for the first time:
 * then what is empty here is filled, lists are joined, and a different value
 * is asked about.
 */
export function mergeField(
  field: ImportedField,
  base: Readonly<Record<string, unknown>> | undefined,
  contact: Contact,
  theirValues: ImportedValues,
  today: Day,
): FieldMerge {
  if (field === 'positions') return mergePositions(base, contact, theirValues, today)
  const mine: unknown = asStated(field, contact[field])
  const theirs: unknown = asStated(field, theirValues[field])
  if (isListField(field)) {
    if (base !== undefined && isEqual(base[field], theirs)) return NONE
    const merged = mergeList(field, list(base?.[field]), list(mine), list(theirs))
    if (merged.conflict) return { kind: 'ask', value: theirs }
    return isEqual(merged.value, mine) ? NONE : take(merged.value)
  }
  if (isEqual(mine, theirs)) return NONE
  if (base === undefined) return firstMerge(field, contact, mine, theirs)
  const before = asStated(field, base[field])
  if (isEqual(before, theirs)) return NONE
  return isEqual(before, mine) ? take(theirs) : { kind: 'ask', value: theirs }
}

/** The first time a source meets a contact that was here already. */
function firstMerge(field: ImportedField, contact: Contact, mine: unknown, theirs: unknown): FieldMerge {
  if (isNothing(theirs) || (field === 'status' && theirs === 'active')) return NONE
  if (isNothing(mine) || isEqual(mine, {})) return take(theirs)
  // How you met is the user's story; a date of connecting does not contradict it.
  if (field === 'met') return NONE
  if (
    field === 'name' &&
    typeof theirs === 'object' &&
    theirs !== null &&
    fold(displayName(contact)) === fold(displayName({ name: theirs }))
  )
    return NONE
  return { kind: 'ask', value: theirs }
}

function mergePositions(
  base: Readonly<Record<string, unknown>> | undefined,
  contact: Contact,
  theirValues: ImportedValues,
  today: Day,
): FieldMerge {
  const mine = contact.positions
  const theirs = theirValues.positions ?? []
  const held = currentPositions(theirs)
  if (base !== undefined && isEqual(base['positions'], theirs)) return NONE
  if (isEqual(currentPositions(mine), held)) return NONE
  if (mine.length === 0) return theirs.length === 0 ? NONE : take(theirs)
  if (base === undefined) return theirs.length === 0 ? NONE : { kind: 'ask', value: takePositions(mine, theirs, today) }
  const untouched = isEqual(currentPositions(mine), currentOf(base['positions']))
  return { kind: untouched ? 'take' : 'ask', value: takePositions(mine, theirs, today) }
}

/** Current positions as a source keeps them: rows already parsed once. */
function currentOf(positions: unknown): unknown {
  return list(positions)
    .filter((position) => typeof position === 'object' && position !== null && !('to' in position))
    .map((position) => {
      const { from: _from, noticedOn: _noticedOn, ...rest } = Object.fromEntries(Object.entries(position ?? {}))
      return rest
    })
}
