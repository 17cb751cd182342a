import type { SavedView } from '#shared/domain/records/desk.ts'
import { writeSort } from '../list/sorting.ts'

/** The order of a saved view as an address says it. */
export function sortOf({ sort }: Pick<SavedView, 'sort'>): string | undefined {
  return sort === undefined ? undefined : writeSort(sort)
}
