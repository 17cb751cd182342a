import { fold } from '../language/fold.ts'
import { isEqual } from './equal.ts'

/** The fields that are lists of things, merged thing by thing. */
export const LIST_FIELDS = ['emails', 'phones', 'addresses', 'links', 'languages', 'tags', 'custom', 'dates'] as const
export type ListField = (typeof LIST_FIELDS)[number]

export function isListField(field: string): field is ListField {
  return LIST_FIELDS.some((each) => each === field)
}

const part = (item: unknown, key: string): string => {
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined
  return typeof value === 'string' ? value : ''
}

/** What makes two things in a list the same thing, however they are labelled. */
function identity(field: ListField, item: unknown): string {
  switch (field) {
    case 'emails':
    case 'links':
      return part(item, 'value').trim().toLowerCase()
    case 'phones':
      return part(item, 'value').replace(/\D/g, '').replace(/^00/, '') || part(item, 'value')
    case 'addresses':
      return fold(['street', 'postalCode', 'city', 'country', 'poBox'].map((key) => part(item, key)).join('|'))
    case 'custom':
      return fold(part(item, 'label'))
    case 'dates':
      return `${part(item, 'kind')}|${fold(part(item, 'label'))}`
    default:
      return typeof item === 'string' ? fold(item) : ''
  }
}

/** Fields whose things hold a value of their own, so that both sides can change it differently. */
const VALUED: ReadonlySet<ListField> = new Set(['custom', 'dates'])

export interface MergedList {
  readonly value: readonly unknown[]
  /** Both sides changed one thing, each differently. */
  readonly conflict: boolean
}

/**
 * Merges a list three ways, thing by thing: added there is added, removed
 * there is removed unless it was changed here, changed there is taken unless
 * it was changed here too. Without a base nothing is removed.
 */
export function mergeList(
  field: ListField,
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): MergedList {
  const byIdentity = (list: readonly unknown[]) => new Map(list.map((item) => [identity(field, item), item]))
  const old = byIdentity(base)
  const other = byIdentity(theirs)
  const own = byIdentity(mine)
  let conflict = false
  const value: unknown[] = []
  for (const item of mine) {
    const key = identity(field, item)
    const before = old.get(key)
    const there = other.get(key)
    const changedHere = before === undefined || !isEqual(item, before)
    if (there === undefined) {
      if (before === undefined || changedHere) value.push(item)
    } else if (before !== undefined && !changedHere) {
      value.push(there)
    } else {
      const changedThere = before === undefined || !isEqual(there, before)
      if (VALUED.has(field) && changedThere && !isEqual(there, item)) conflict = true
      value.push(item)
    }
  }
  for (const item of theirs) {
    const key = identity(field, item)
    if (!own.has(key) && !old.has(key)) value.push(item)
  }
  return { value, conflict }
}
