import { useSyncExternalStore } from 'react'

/** One value of this window that outlives the screen that shows it. */
export interface Store<T> {
  get(): T
  set(next: T): void
  /** The value, live in a component. */
  readonly use: () => T
}

export function createStore<T>(first: T): Store<T> {
  let value = first
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = () => value
  return {
    get,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, get),
  }
}
