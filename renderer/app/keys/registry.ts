import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react'

/** A key and what it does, in words of the user's language for the map. */
export interface KeyBinding {
  /** As in keys.ts. */
  readonly keys: string
  readonly title: string
  /** Works while one types as well. */
  readonly inFields?: boolean
  readonly run: () => void
}

/** Where a binding holds: everywhere, on the screen that is shown, or on the row one moved to in a table. */
export type KeyScope = 'app' | 'screen' | 'row'

export interface BoundKey extends KeyBinding {
  readonly scope: KeyScope
}

let groups: readonly { readonly scope: KeyScope; readonly bindings: readonly KeyBinding[] }[] = []
let bound: readonly BoundKey[] = []
const listeners = new Set<() => void>()

const set = (next: typeof groups) => {
  groups = next
  bound = groups.flatMap(({ scope, bindings }) => bindings.map((binding) => ({ ...binding, scope })))
  for (const listener of listeners) listener()
}

/** Binds keys until the function it gives is called. Of two equal keys the later binding wins. */
export const bindKeys = (scope: KeyScope, bindings: readonly KeyBinding[]): (() => void) => {
  const group = { scope, bindings }
  set([...groups, group])
  return () => set(groups.filter((other) => other !== group))
}

/** Every key that is bound now; those of rows are for the map alone, the table runs them. */
export const boundKeys = (): readonly BoundKey[] => bound

/** The same, live: for the map on `?`. */
export const useBoundKeys = (): readonly BoundKey[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, boundKeys)

/** Keys of a screen, bound while it is shown; they always run the latest closures. */
export const useKeys = (bindings: readonly KeyBinding[], scope: KeyScope = 'screen'): void => {
  const run = useEffectEvent((keys: string) => bindings.find((binding) => binding.keys === keys)?.run())
  // Bound again only when what is shown of them changes, not with every new closure; before it is painted, so that
  // a key works as soon as what it acts on is seen.
  const shown = JSON.stringify(bindings.map(({ keys, title, inFields }) => ({ keys, title, inFields })))
  useLayoutEffect(() => {
    const parsed: readonly Omit<KeyBinding, 'run'>[] = JSON.parse(shown)
    return bindKeys(
      scope,
      parsed.map((binding) => ({ ...binding, run: () => run(binding.keys) })),
    )
  }, [shown, scope])
}
