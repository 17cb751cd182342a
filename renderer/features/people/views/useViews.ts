import { savedViews } from '#data/queries/desk.ts'
import { useLive } from '#data/react/index.ts'
import type { SavedView } from '#shared/domain/records/desk.ts'
import { sortOf } from './sortOf.ts'

/** The saved views by name; undefined until read. */
export function useViews(): readonly SavedView[] | undefined {
  return useLive(savedViews, [])
}

/** The saved view that the list shows now, order and all. */
export function currentView(views: readonly SavedView[], filter: string, sort: string | undefined): SavedView | undefined {
  return views.find((view) => view.query === filter.trim() && sortOf(view) === sort)
}
