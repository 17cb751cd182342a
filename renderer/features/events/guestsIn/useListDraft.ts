import { useEffect, useState } from 'react'
import type { EventId } from '#shared/domain/records/values.ts'
import { drafts, EMPTY_DRAFT, type ListDraft, onDropped } from './draft.ts'

/** What one has put in for an event, kept while the window lives. */
export function useListDraft(eventId: EventId): {
  readonly draft: ListDraft
  readonly change: (patch: Partial<ListDraft>) => void
  readonly forget: () => void
} {
  const [draft, setDraft] = useState(() => drafts.get(eventId) ?? EMPTY_DRAFT)
  useEffect(() => onDropped(() => setDraft(drafts.get(eventId) ?? EMPTY_DRAFT)), [eventId])
  return {
    draft,
    change: (patch) => {
      const after = { ...draft, ...patch }
      drafts.set(eventId, after)
      setDraft(after)
    },
    forget: () => drafts.delete(eventId),
  }
}
