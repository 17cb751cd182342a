import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Who is open, and how one goes from one to the next. */
export interface Walk {
  readonly opened: string | undefined
  /** The line of the one who was just opened takes the focus. */
  readonly takesFocus: boolean
  readonly open: (key: string | undefined, part?: 'line' | 'row') => void
}

/**
 * Opens one guest at a time. Opened by a key, the row or its line gets the
 * focus once it is there.
 */
export function useWalk(list: RefObject<HTMLElement | null>): Walk {
  const [at, setAt] = useState<{ readonly key: string; readonly part: 'line' | 'row' | undefined }>()
  useEffect(() => {
    if (at?.part === undefined) return
    const row = list.current?.querySelector<HTMLElement>(`[data-guest="${CSS.escape(at.key)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    if (at.part === 'row') row?.querySelector<HTMLElement>('[data-who]')?.focus()
    // Not there yet, it takes the focus itself when it is.
    else row?.querySelector<HTMLElement>('[data-line] textarea')?.focus()
  }, [at, list])
  const open = useCallback(
    (key: string | undefined, part?: 'line' | 'row') => setAt(key === undefined ? undefined : { key, part }),
    [],
  )
  return { opened: at?.key, takesFocus: at?.part === 'line', open }
}
