import { lazy, Suspense } from 'react'
import type { GuestLineProps } from './GuestLine.tsx'

const Loaded = lazy(() => import('./GuestLine.tsx'))

/** The one-line log about someone, kept by the screen around it; loaded when first shown. */
export function GuestLine(props: GuestLineProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
