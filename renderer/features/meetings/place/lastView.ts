import { VIEWS, type View } from './query.ts'

const KEY = 'bakkie meetings view'

/** The view one chose last in this browser or window; the list at first. */
export function lastView(): View {
  const kept = localStorage.getItem(KEY)
  return VIEWS.find((view) => view === kept) ?? 'list'
}

/** Keeps the view chosen for the next time one comes to the meetings. */
export function keepView(view: View): void {
  try {
    localStorage.setItem(KEY, view)
  } catch {
    // No room left: the view is shown all the same, and the next time begins as before.
  }
}
