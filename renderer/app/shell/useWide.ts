import { useSyncExternalStore } from 'react'

/** From this width list and detail stand side by side (DESIGN.md). */
const WIDE = '(min-width: 1100px)'

/** Whether there is room for list and detail at once. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(WIDE)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(WIDE).matches,
  )
