import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useData } from '#data/react/index.ts'
import type { GuestColumn, UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { keptKinds } from './columnsKept.ts'
import type { ListDraft } from './draft.ts'
import { isLongDraft, readDraft, readLongDraft, type ReadList } from './readDraft.ts'

/** How long one has to stop typing before a long list is read again, in milliseconds. */
const REST = 500

type Read = ReadList | UnreadFile
type Given = Pick<ListDraft, 'text' | 'file'>

/** Nothing read yet. */
const NOTHING: Read = { source: 'text', reading: { entries: [], noise: [], lines: [] }, isGuess: false }

/** A long list while it is read: how far, in lines, and how to stop. */
export interface LongReading {
  readonly done: number
  readonly total: number
  readonly stop: () => void
}

/** What was read of a long list, and which list that was. */
interface Finished {
  readonly of: Given
  readonly read: Read
}

const isSame = (one: Given, other: Given): boolean => one.text === other.text && one.file === other.file

/**
 * What is in a draft: a short one is read along with the typing; a long one once
 * the typing rests, in a worker, and until then what was read before stands.
 * `readNow` gives the reading of what stands there at this moment, and reads
 * only where that was not done yet; undefined where reading it was stopped.
 */
export function useReading({ text, file }: Given): {
  readonly read: Read
  readonly long?: LongReading
  readonly readNow: () => Promise<Read | undefined>
} {
  const { set } = useData()
  const before = useMemo(() => (columns: readonly GuestColumn[]) => keptKinds(set, columns), [set])
  const given = useMemo(() => ({ text, file }), [text, file])
  const isLong = isLongDraft(given)
  const deferred = useDeferredValue(given)
  const [finished, setFinished] = useState<Finished>({ of: given, read: NOTHING })
  const [long, setLong] = useState<LongReading>()
  const running = useRef<{ readonly of: Given; readonly result: Promise<Read | undefined> }>(undefined)

  const begin = useMemo(
    () =>
      (of: Given, signal: AbortController): Promise<Read | undefined> => {
        if (running.current !== undefined && isSame(running.current.of, of)) return running.current.result
        const stop = () => signal.abort()
        setLong({ done: 0, total: 0, stop })
        const result = readLongDraft(of, before, {
          signal: signal.signal,
          onProgress: (done, total) => setLong({ done, total, stop }),
        })
          .then((read) => {
            setFinished({ of, read })
            return read
          })
          .catch(() => undefined)
          .finally(() => {
            if (running.current?.result !== result) return
            running.current = undefined
            setLong(undefined)
          })
        running.current = { of, result }
        return result
      },
    [before],
  )
  useEffect(() => {
    if (!isLong || isSame(finished.of, given)) return undefined
    const abort = new AbortController()
    const timer = setTimeout(() => void begin(given, abort), given.file === undefined ? REST : 0)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [isLong, given, begin, finished.of])
  const short = useMemo(() => (isLongDraft(deferred) ? undefined : readDraft(deferred, before)), [deferred, before])
  const read = isLong ? finished.read : (short ?? NOTHING)
  const readNow = (): Promise<Read | undefined> => {
    if (!isLong) return Promise.resolve(deferred === given && short !== undefined ? short : readDraft(given, before))
    return isSame(finished.of, given) ? Promise.resolve(finished.read) : begin(given, new AbortController())
  }
  return { read, ...(long === undefined ? {} : { long }), readNow }
}
