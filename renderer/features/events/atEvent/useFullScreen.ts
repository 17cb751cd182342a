import { useCallback, useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Whether the app fills the screen, and what makes it so or not. Escape leaves it, by the browser itself. */
export function useFullScreen(): { readonly isFull: boolean; readonly toggle: () => void } {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const toggle = useCallback(() => {
    // Refused, the window simply stays as it is.
    const done = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
    done.catch(() => undefined)
  }, [])
  return { isFull, toggle }
}
