import { useEffect, useRef, type RefObject } from 'react'

/** How long a screen may take to show its heading before focus is left alone, in ms. */
const PATIENCE = 3_000

/**
 * Puts the focus where one expects it after a navigation: on the heading of
 * the new screen or detail; back from a detail, on the list it came from.
 * Leaves it alone where the screen took it itself, and at the very start.
 */
export const useArrival = (frame: RefObject<HTMLElement | null>, path: string, list: string | undefined): void => {
  const before = useRef<{ path: string; list: string | undefined } | undefined>(undefined)
  useEffect(() => {
    const from = before.current
    before.current = { path, list }
    if (!from || from.path === path) return undefined
    const cameBack = from.list === path
    const target = () =>
      cameBack
        ? frame.current?.querySelector<HTMLElement>('[data-pane="list"] [role="grid"], [data-pane="list"] h1')
        : frame.current?.querySelector<HTMLElement>(list ? '[data-pane="detail"] h1' : 'h1')
    return whenThere(target, (element) => {
      const { activeElement } = document
      const isFree = activeElement === document.body || activeElement === null || !element.parentElement
      const tookFocus = frame.current?.contains(activeElement) === true && activeElement?.matches('input, textarea') === true
      if (isFree || !tookFocus) element.focus({ preventScroll: !cameBack })
    })
  }, [frame, path, list])
}

/** Calls `then` as soon as there is a target: at once, or when the screen has loaded. */
const whenThere = (target: () => HTMLElement | null | undefined, then: (element: HTMLElement) => void): (() => void) => {
  const now = target()
  if (now) {
    then(now)
    return () => undefined
  }
  const observer = new MutationObserver(() => {
    const element = target()
    if (!element) return
    observer.disconnect()
    then(element)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const timer = setTimeout(() => observer.disconnect(), PATIENCE)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
