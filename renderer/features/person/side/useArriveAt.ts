import { useEffect, useRef, type RefObject } from 'react'
import { setQueryValue, useQueryValue } from '#app/place/place.ts'

/**
 * Goes to a part of the page that the address asks for (`?at=value`): into sight,
 * with the focus on the first thing to press there. Once: the address forgets it.
 * @returns a ref for the part
 */
export function useArriveAt(part: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const [at] = useQueryValue('at')
  useEffect(() => {
    if (at !== part) return
    ref.current?.scrollIntoView({ block: 'center' })
    // After the page's own heading took the focus, as it does on arrival.
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus())
    setQueryValue('at', undefined)
  }, [at, part])
  return ref
}
