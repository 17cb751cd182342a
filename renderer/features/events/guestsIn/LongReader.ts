import type { ReadingOptions } from '#data/reading/index.ts'
import type { UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import type { ListDraft } from './draft.ts'
import type { ReadList } from './readDraft.ts'

export type Read = ReadList | UnreadFile
export type Given = Pick<ListDraft, 'text' | 'file'>

/** How it goes with a list: how far, in lines, or how it ended where nothing came of it. */
export type Course =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }

/** What was read last, and how it goes with the list that was begun last. */
export interface LongReading {
  readonly finished?: { readonly of: Given; readonly read: Read }
  readonly course?: Course & { readonly of: Given }
}

export const isSame = (one: Given, other: Given): boolean => one.text === other.text && one.file === other.file

/** Reads long lists one after another; whoever asks for the one being read waits for that. */
export class LongReader {
  readonly #read: (of: Given, options: ReadingOptions) => Promise<Read>
  readonly #listeners = new Set<() => void>()
  #now: LongReading = {}
  #running: { readonly of: Given; readonly abort: AbortController; readonly result: Promise<Read | undefined> } | undefined

  /** @param read reads one list; rejects where it could not, or was stopped */
  constructor(read: (of: Given, options: ReadingOptions) => Promise<Read>) {
    this.#read = read
  }

  readonly now = (): LongReading => this.#now

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is in a list; undefined where it was stopped, left, or could not be read. */
  read(of: Given): Promise<Read | undefined> {
    const { finished } = this.#now
    if (finished !== undefined && isSame(finished.of, of)) return Promise.resolve(finished.read)
    if (this.#running !== undefined && isSame(this.#running.of, of)) return this.#running.result
    this.leave()
    const abort = new AbortController()
    const result = this.#follow(of, abort)
    this.#running = { of, abort, result }
    return result
  }

  /** Stops what is being read, which says so from then on. */
  stop(): void {
    const of = this.#running?.of
    this.leave()
    if (of !== undefined) this.#become({ course: { kind: 'stopped', of } })
  }

  /** Stops what is being read because another list stands there now. */
  leave(): void {
    const running = this.#running
    if (running === undefined) return
    this.#running = undefined
    this.#become({})
    running.abort.abort()
  }

  async #follow(of: Given, { signal }: AbortController): Promise<Read | undefined> {
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) this.#become({ course: { kind: 'reading', done, total, of } })
    }
    onProgress(0, 0)
    try {
      const read = await this.#read(of, { signal, onProgress })
      if (signal.aborted) return undefined
      this.#running = undefined
      this.#become({ finished: { of, read } })
      return read
    } catch {
      if (signal.aborted) return undefined
      this.#running = undefined
      this.#become({ course: { kind: 'failed', of } })
      return undefined
    }
  }

  /** What was read before stands until something else was. */
  #become(next: LongReading): void {
    const { finished } = this.#now
    this.#now = { ...(finished !== undefined && { finished }), ...next }
    for (const listener of this.#listeners) listener()
  }
}
