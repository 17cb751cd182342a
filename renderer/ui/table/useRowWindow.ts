import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import { windowOf, type RowWindow } from './window.ts'

const isSame = (a: RowWindow, b: RowWindow) => a.first === b.first && a.end === b.end

/** Follows the scroller: which rows to render, and how wide the table is. */
export const useRowWindow = (scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number) => {
  const [range, setRange] = useState<RowWindow>(() => windowOf(0, 900, rowHeight, count))
  const [width, setWidth] = useState(0)

  const follow = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const next = windowOf(element.scrollTop, element.clientHeight, rowHeight, count)
    setRange((now) => (isSame(now, next) ? now : next))
  }, [scroller, rowHeight, count])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = () => {
      // Hidden behind a detail: keep what was there.
      if (element.clientHeight === 0) return
      setWidth(element.clientWidth)
      follow()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, follow])

  return { range, width, follow }
}
