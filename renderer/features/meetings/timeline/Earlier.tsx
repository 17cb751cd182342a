import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'
import { NothingFits } from '../NothingFits.tsx'
import type { MeetingsPlace } from '../place/useMeetingsPlace.ts'

/** How far below the window the earlier months are fetched already, so that scrolling meets no gap. */
const AHEAD = '600px'

interface EarlierProps {
  readonly isByItself: boolean
  /** Where nothing was found above it: whose filters these are. */
  readonly emptyIn?: MeetingsPlace
  readonly children: ReactNode
}

/** What comes earlier: shown when it comes into sight, or when asked for by the button that stands in its place. */
export function Earlier({ isByItself, emptyIn, children }: EarlierProps) {
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
  const button = (
    <Button onPress={() => setShown(true)}>{t(isByItself ? 'meetings.more' : 'meetings.timeline.lookFurther')}</Button>
  )
  return <div ref={place}>{emptyIn === undefined ? button : <NothingFits place={emptyIn} further={button} />}</div>
}
