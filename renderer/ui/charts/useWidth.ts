import { useLayoutEffect, useState } from 'react'

/** How wide an element is, in pixels, live; `first` until it is known. */
export function useWidth(first: number): readonly [number, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || first))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, first])
  return [width, setElement]
}
