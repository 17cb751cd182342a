import { lazy, Suspense } from 'react'
import type { ContactId } from '#shared/domain/records/values.ts'

const Loaded = lazy(() => import('./LogLine.tsx'))

/** The one-line log within a page, already with these people; loaded when first shown. */
export function LogLine(props: { readonly contactIds: readonly ContactId[]; readonly example?: string }) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
}
