import { useEffect, useRef, useState } from 'react'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { EMPTY_DRAFT, forgetList, isEmptyDraft, keepList, keptList, type ListDraft, onDropped } from './draft.ts'
import { isLongText } from './readDraft.ts'

/** How long one has to rest before a long list is kept, in milliseconds: keeping it takes longer than a keystroke may. */
const REST = 500

/** What one has put in for an event, kept until it is on the list or thrown away. */
export function useListDraft(eventId: EventId): {
  readonly draft: ListDraft
  readonly change: (patch: Partial<ListDraft>) => void
  /** Whether it was left here before. */
  readonly isRestored: boolean
  readonly forget: () => void
} {
  const { set } = useData()
  const [draft, setDraft] = useState(() => keptList(set, eventId) ?? EMPTY_DRAFT)
  const [isRestored, setRestored] = useState(() => !isEmptyDraft(draft))
  const waiting = useRef<ListDraft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const keepNow = () => {
      clearTimeout(timer.current)
      if (waiting.current !== undefined) keepList(set, eventId, waiting.current)
      waiting.current = undefined
    }
    window.addEventListener('pagehide', keepNow)
    const stop = onDropped(() => {
      clearTimeout(timer.current)
      waiting.current = undefined
      setDraft(keptList(set, eventId) ?? EMPTY_DRAFT)
      setRestored(false)
    })
    return () => {
      window.removeEventListener('pagehide', keepNow)
      stop()
      keepNow()
    }
  }, [set, eventId])

  return {
    draft,
    isRestored: isRestored && !isEmptyDraft(draft),
    change: (patch) => {
      const after = { ...draft, ...patch }
      setDraft(after)
      waiting.current = after
      clearTimeout(timer.current)
      const keep = () => {
        if (waiting.current !== undefined) keepList(set, eventId, waiting.current)
        waiting.current = undefined
      }
      if (after.file === undefined && !isLongText(after.text)) keep()
      else timer.current = setTimeout(keep, REST)
    },
    forget: () => {
      clearTimeout(timer.current)
      waiting.current = undefined
      forgetList(set, eventId)
      setDraft(EMPTY_DRAFT)
      setRestored(false)
    },
  }
}
