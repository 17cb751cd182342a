import { useState } from 'react'

/** What was typed in forms that were closed without saving, so that nothing typed is lost. */
export type DraftShelf<T> = Map<string, T>

/** A form's state, and whether it was left here before. */
export interface Draft<T> {
  readonly state: T
  readonly change: (patch: Partial<T>) => void
  readonly isRestored: boolean
  /** Back to how the form opens by itself. */
  readonly startAfresh: () => void
  /** Call it when the form was saved. */
  readonly forget: () => void
}

/**
 * The state of a form that outlives Escape: the same form opened again shows
 * what was typed.
 * @param shelf where drafts of this form are kept, one for the life of the window
 * @param key what the form is about, so that a draft about Anna never shows for Bob
 */
export function useDraft<T extends object>(shelf: DraftShelf<T>, key: string, initial: T): Draft<T> {
  const [start] = useState(initial)
  const [state, setState] = useState(() => shelf.get(key) ?? initial)
  const [isRestored, setRestored] = useState(() => shelf.has(key))
  return {
    state,
    change: (patch) =>
      setState((before) => {
        const after = { ...before, ...patch }
        shelf.set(key, after)
        return after
      }),
    isRestored,
    startAfresh: () => {
      shelf.delete(key)
      setState(start)
      setRestored(false)
    },
    forget: () => shelf.delete(key),
  }
}
