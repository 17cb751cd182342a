import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useData } from '#data/react/index.ts'
import type { GuestColumn } from '#shared/formats/guests/readGuestFile.ts'
import { keptKinds } from './columnsKept.ts'
import { type Course, type Given, isSame, LongReader, type Read } from './LongReader.ts'
import { isLongDraft, readDraft, readLongDraft } from './readDraft.ts'

/** How long one has to stop typing before a long list is read again, in milliseconds. */
const REST = 500

/** Nothing read yet. */
const NOTHING: Read = { source: 'text', reading: { entries: [], noise: [], lines: [] }, isGuess: false }

/** A long list while it is read, or after that ended with nothing: how to stop, and how to begin again. */
export interface LongCourse {
  readonly course: Course
  readonly stop: () => void
  readonly again: () => void
}

/**
 * What is in a draft: a short one is read along with the typing; a long one once
 * the typing rests, in a worker, and until then what was read before stands.
 * `readNow` gives the reading of what stands there at this moment, and reads
 * only where that was not done yet; undefined where nothing came of it.
 */
export function useReading({ text, file }: Given): {
  readonly read: Read
  readonly long?: LongCourse
  readonly readNow: () => Promise<Read | undefined>
} {
  const { set } = useData()
  const before = useMemo(() => (columns: readonly GuestColumn[]) => keptKinds(set, columns), [set])
  const given = useMemo(() => ({ text, file }), [text, file])
  const isLong = isLongDraft(given)
  const deferred = useDeferredValue(given)
  const reader = useMemo(() => new LongReader((of, options) => readLongDraft(of, before, options)), [before])
  const { finished, course } = useSyncExternalStore(reader.subscribe, reader.now)

  useEffect(() => {
    if (!isLong) return undefined
    const timer = setTimeout(() => void reader.read(given), given.file === undefined ? REST : 0)
    return () => {
      clearTimeout(timer)
      reader.leave()
    }
  }, [isLong, given, reader])
  const short = useMemo(() => (isLongDraft(deferred) ? undefined : readDraft(deferred, before)), [deferred, before])
  const readNow = (): Promise<Read | undefined> => {
    if (isLong) return reader.read(given)
    return Promise.resolve(deferred === given && short !== undefined ? short : readDraft(given, before))
  }
  if (!isLong) return { read: short ?? NOTHING, readNow }
  // What was wrong with another list is not said of this one.
  const stands = finished !== undefined && ('reading' in finished.read || isSame(finished.of, given))
  const read = stands ? finished.read : NOTHING
  if (course === undefined || !isSame(course.of, given)) return { read, readNow }
  return { read, readNow, long: { course, stop: () => reader.stop(), again: () => void reader.read(given) } }
}
