import { lazy, Suspense } from 'react'
import type { GuestLineProps } from './GuestLine.tsx'

const load = () => import('./GuestLine.tsx')
const Loaded = lazy(load)

/** Fetches the line before it is shown, so that it has the focus at once. */
export const fetchGuestLine = (): void => void load().catch(() => undefined)

/** The one-line log about someone, kept by the screen around it; loaded when first shown. */
export function GuestLine(props: GuestLineProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
