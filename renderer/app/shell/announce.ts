import { useSyncExternalStore } from 'react'

let message = ''
let times = 0
const listeners = new Set<() => void>()

/** Says something to screen readers only, when they have a moment: "12 people". */
export const announce = (text: string): void => {
  times += 1
  // The same words twice are only said twice when the text differs.
  message = times % 2 === 0 ? text : `${text} `
  for (const listener of listeners) listener()
}

/** What was said last. */
export const useAnnouncement = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
