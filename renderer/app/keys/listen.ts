import { isStroke, strokesOf, type KeyParts } from './keys.ts'
import type { BoundKey } from './registry.ts'
import { isCovered, isTyping } from './typing.ts'

/** How long the second key of a pair (`g p`) may take, in ms. */
const PATIENCE = 1_500

/** What an event says about where it happened. */
export interface KeyPlace {
  readonly isTyping: boolean
  readonly isCovered: boolean
}

/** Matches keys to bindings; remembers the first key of a pair. */
export const createMatcher = (isMac: boolean, now: () => number) => {
  let pending: { readonly bindings: readonly BoundKey[]; readonly until: number } | undefined

  /** The binding that a key completes. `begun` when it is the first of a pair. */
  return (event: KeyParts, place: KeyPlace, bound: readonly BoundKey[]): BoundKey | 'begun' | undefined => {
    const started = pending && pending.until >= now() ? pending.bindings : []
    pending = undefined
    if (place.isCovered) return undefined
    const second = started.findLast((binding) => {
      const stroke = strokesOf(binding.keys)[1]
      return stroke !== undefined && isStroke(event, stroke, isMac)
    })
    if (second) return second

    const open = bound.filter(({ scope, inFields }) => scope !== 'row' && (!place.isTyping || inFields === true))
    const first = open.filter((binding) => {
      const stroke = strokesOf(binding.keys)[0]
      return stroke !== undefined && isStroke(event, stroke, isMac)
    })
    const single = first.findLast((binding) => !binding.keys.includes(' '))
    if (single) return single
    if (first.length === 0) return undefined
    pending = { bindings: first, until: now() + PATIENCE }
    return 'begun'
  }
}

/** Whether this is a Mac, whose keys are named and combined differently. */
export const isMacPlatform = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

/**
 * Runs bindings as keys are pressed, until the function it gives is called.
 * @param isOver whether something is opening over the screen that has no focus yet: what is typed is meant for it
 */
export const listenToKeys = (bound: () => readonly BoundKey[], isOver: () => boolean): (() => void) => {
  const match = createMatcher(isMacPlatform(), () => performance.now())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.key === 'Shift' || event.repeat) return
    const place = { isTyping: isTyping(event.target), isCovered: isCovered(event.target) || isOver() }
    const binding = match(event, place, bound())
    if (!binding || binding === 'begun') return
    event.preventDefault()
    binding.run()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
