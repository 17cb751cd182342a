import { useCallback, useState, type RefCallback } from 'react'

/** From this width on there is room for two columns, in px. */
const TWO_COLUMNS = 690

/**
 * Whether what carries `ref` is wide enough for two columns. The page is as
 * often beside its list as alone, so the window's width tells nothing; and the
 * order of the parts follows it, so that focus goes as the eye does. Undefined
 * until it is measured, before the first paint: nothing is shown twice.
 */
export function useTwoColumns(): { readonly ref: RefCallback<HTMLElement>; readonly isWide: boolean | undefined } {
  const [isWide, setWide] = useState<boolean>()
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => setWide(element.clientWidth >= TWO_COLUMNS)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, isWide }
}
