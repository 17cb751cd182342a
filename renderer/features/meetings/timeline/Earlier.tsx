import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'

/** How far below the window the earlier months are fetched already, so that scrolling meets no gap. */
const AHEAD = '600px'

/** What comes earlier: shown when it comes into sight, or when asked for by the button that stands in its place. */
export function Earlier({ isByItself, children }: { readonly isByItself: boolean; readonly children: ReactNode }) {
  const t = useText()
  const [isShown, setShown] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (element === null || isShown || !isByItself) return undefined
    // The pane scrolls, not the window.
    const root = element.closest('[data-pane]')
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setShown(true), {
      root,
      rootMargin: `0px 0px ${AHEAD} 0px`,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isShown, isByItself])
  if (isShown) return children
  return (
    <div ref={place}>
      <Button onPress={() => setShown(true)}>{t(isByItself ? 'meetings.more' : 'meetings.timeline.lookFurther')}</Button>
    </div>
  )
}
