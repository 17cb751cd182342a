import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Who is open, and how one goes from one to the next. */
export interface Walk {
  readonly opened: string | undefined
  /** The line of the one who was just opened takes the focus. */
  readonly takesFocus: boolean
  readonly open: (key: string | undefined, part?: Landing) => void
}

/** What of someone gets the focus: their line, their row, or the day of their next step. */
export type Landing = keyof typeof PARTS

// The line is not there yet when someone is opened by it: then it takes the focus itself.
const PARTS = { line: '[data-line] textarea', row: '[data-who]', day: '[data-day] input' } as const

/**
 * Opens one guest at a time. Opened by a key, the row or its line gets the
 * focus once it is there.
 */
export function useWalk(list: RefObject<HTMLElement | null>): Walk {
  const [at, setAt] = useState<{ readonly key: string; readonly part: Landing | undefined }>()
  useEffect(() => {
    if (at?.part === undefined) return
    const row = list.current?.querySelector<HTMLElement>(`[data-guest="${CSS.escape(at.key)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    row?.querySelector<HTMLElement>(PARTS[at.part])?.focus()
  }, [at, list])
  const open = useCallback((key: string | undefined, part?: Landing) => setAt(key === undefined ? undefined : { key, part }), [])
  return { opened: at?.key, takesFocus: at?.part === 'line', open }
}
