import { useEffect, useSyncExternalStore } from 'react'

let titles: readonly { readonly title: string }[] = []
const listeners = new Set<() => void>()
const set = (next: typeof titles) => {
  titles = next
  for (const listener of listeners) listener()
}

/** Names the window after what the screen shows: a person's name rather than "Person". */
export const useScreenTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title === undefined) return undefined
    const entry = { title }
    set([...titles, entry])
    return () => set(titles.filter((other) => other !== entry))
  }, [title])
}

/** The title that the innermost screen asked for. */
export const useAskedTitle = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => titles.at(-1)?.title,
  )
