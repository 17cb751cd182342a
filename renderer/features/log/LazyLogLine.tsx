import { lazy, Suspense } from 'react'
import type { ContactId } from '#shared/domain/records/values.ts'

const Loaded = lazy(() => import('./LogLine.tsx'))

/** The one-line log within a page, already with these people; loaded when first shown. */
export function LogLine({ contactIds }: { readonly contactIds: readonly ContactId[] }) {
  return (
    <Suspense fallback={null}>
      <Loaded contactIds={contactIds} />
    </Suspense>
  )
}
