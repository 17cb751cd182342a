import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useData } from '#data/react/index.ts'
import type { UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { keptKinds } from './columnsKept.ts'
import type { ListDraft } from './draft.ts'
import { isLongText, readDraft, type ReadList } from './readDraft.ts'

/** How long one has to stop typing before a long list is read again, in milliseconds. */
const REST = 500

/**
 * What is in a draft: a short text is read along with the typing, a long one
 * once when the typing rests. `readNow` gives the reading of what stands there
 * at this moment, and reads only where that was not done yet.
 */
export function useReading({ text, file }: Pick<ListDraft, 'text' | 'file'>): {
  readonly read: ReadList | UnreadFile
  readonly readNow: () => ReadList | UnreadFile
} {
  const { set } = useData()
  const isLong = isLongText(text)
  const deferred = useDeferredValue(text)
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), isLong ? REST : 0)
    return () => clearTimeout(timer)
  }, [text, isLong])
  const shown = isLong ? rested : deferred
  const read = useMemo(() => readDraft({ text: shown, file }, (columns) => keptKinds(set, columns)), [shown, file, set])
  return { read, readNow: () => (shown === text ? read : readDraft({ text, file }, (columns) => keptKinds(set, columns))) }
}
