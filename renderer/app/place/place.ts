import { useSyncExternalStore } from 'react'

/** Where a window is: `#/people/123?q=tier:a` is path `/people/123` with query `q=tier:a`. */
export interface Place {
  readonly path: string
  readonly query: string
}

/** Reads an address's fragment. Anything that is no path of ours is the start. */
export const placeOf = (hash: string): Place => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  return { path: path.startsWith('/') ? path : '/', query }
}

/** The address of a path, for links. */
export const href = (path: string): string => `#${path}`

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    window.addEventListener('popstate', tell)
    window.addEventListener('hashchange', tell)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', tell)
    window.removeEventListener('hashchange', tell)
  }
}

/** Goes to a path, with its query if any. `replace` where going back should skip the present place. */
export const navigate = (to: string, { replace = false }: { replace?: boolean } = {}): void => {
  if (window.location.hash === href(to)) return
  if (replace) window.history.replaceState(window.history.state, '', href(to))
  else window.history.pushState({ within: true }, '', href(to))
  tell()
}

/** Back to the place before, or to `otherwise` when this window began here. */
export const goBack = (otherwise: string): void => {
  const state: unknown = window.history.state
  if (typeof state === 'object' && state !== null && 'within' in state) window.history.back()
  else navigate(otherwise, { replace: true })
}

/**
 * The place to go out to: the latest of those visited before that is one level
 * up. Undefined when none of them is.
 * @param visited paths, the oldest first, the present one left out
 */
export const placeToGoOutTo = (visited: readonly string[], isOut: (path: string) => boolean): number | undefined => {
  const at = visited.findLastIndex((path) => isOut(path))
  return at === -1 ? undefined : at
}

/**
 * One level up, as Escape goes: back to the place one came from at that level,
 * with what was searched and shown there, whatever was visited on the way.
 * @param isOut whether a path is a level up from here
 * @param otherwise where to when no such place was visited in this window
 */
export const goOut = (isOut: (path: string) => boolean, otherwise: string): void => {
  const { navigation } = window
  const entries = navigation.entries().slice(0, navigation.currentEntry?.index ?? 0)
  const at = placeToGoOutTo(
    entries.map(({ url }) => (url === null ? '/' : placeOf(new URL(url).hash).path)),
    isOut,
  )
  const entry = at === undefined ? undefined : entries[at]
  if (entry === undefined) navigate(otherwise, { replace: true })
  else navigation.traverseTo(entry.key)
}

/** Where this window is, live. */
export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, () => window.location.hash))

/** One value of the address, and a function that changes it in place (not a step to go back over). */
export const useQueryValue = (name: string): readonly [string | undefined, (value: string | undefined) => void] => {
  const { query } = usePlace()
  const value = new URLSearchParams(query).get(name) ?? undefined
  return [value, (next) => setQueryValue(name, next)]
}

/** Changes one value of the present address. */
export const setQueryValue = (name: string, value: string | undefined): void => {
  const { path, query } = placeOf(window.location.hash)
  const values = new URLSearchParams(query)
  if (value === undefined || value === '') values.delete(name)
  else values.set(name, value)
  const next = values.toString()
  navigate(next === '' ? path : `${path}?${next}`, { replace: true })
}
