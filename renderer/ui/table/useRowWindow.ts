import { useCallback, useLayoutEffect, useState } from 'react'
import { slotsOf, windowOf, type RowWindow } from './window.ts'

const isSame = (a: RowWindow, b: RowWindow) => a.first === b.first && a.end === b.end

/** Follows the scroller: which rows to render, and how wide the table is. */
export const useRowWindow = (scroller: HTMLElement | null, rowHeight: number, count: number) => {
  const [range, setRange] = useState<RowWindow>(() => windowOf(0, 900, rowHeight, count))
  const [width, setWidth] = useState(0)
  const [slots, setSlots] = useState(() => slotsOf(900, rowHeight))

  const follow = useCallback(() => {
    if (!scroller) return
    setSlots(slotsOf(scroller.clientHeight, rowHeight))
    const next = windowOf(scroller.scrollTop, scroller.clientHeight, rowHeight, count)
    setRange((now) => (isSame(now, next) ? now : next))
  }, [scroller, rowHeight, count])

  useLayoutEffect(() => {
    if (!scroller) return undefined
    const measure = () => {
      // Hidden behind a detail: keep what was there.
      if (scroller.clientHeight === 0) return
      setWidth(scroller.clientWidth)
      follow()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [scroller, follow])

  return { range, slots, width, follow }
}
