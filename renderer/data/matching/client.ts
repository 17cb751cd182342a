import type { Data } from '#data/data.ts'
import type { GuestLine, GuestMatch } from '#shared/domain/matching/match.ts'
import { matchList } from '#shared/domain/matching/match.ts'
import { MatcherKeeper } from './keeper.ts'
import type { MatchingAnswer, MatchingRequest } from './protocol.ts'

export interface MatchingOptions {
  readonly signal?: AbortSignal
}

/** How long the worker keeps everyone ready when nobody asks anything, in ms. */
const IDLE = 120_000

type Hear = (answer: MatchingAnswer) => void

/** One worker of a window: begun at the first question, ended when nothing was asked for a while. */
class WorkerOfWindow {
  #worker: Worker | undefined
  #waiting = new Map<number, Hear>()
  #requests = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  ask(database: string, lines: readonly GuestLine[], signal: AbortSignal | undefined): Promise<readonly GuestMatch[]> {
    this.#requests += 1
    const request = this.#requests
    clearTimeout(this.#idle)
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        this.#waiting.delete(request)
        signal?.removeEventListener('abort', stop)
        if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), IDLE)
        end()
      }
      const stop = () => settle(() => reject(reasonOf(signal)))
      signal?.addEventListener('abort', stop, { once: true })
      this.#waiting.set(request, (answer) =>
        settle(() => (answer.kind === 'failed' ? reject(new Error(answer.message)) : resolve(answer.matches))),
      )
      const message: MatchingRequest = { request, database, lines: lines.map(bare) }
      this.#begin().postMessage(message)
    })
  }

  #begin(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => {
      const answer = data as MatchingAnswer
      this.#waiting.get(answer.request)?.(answer)
    })
    worker.addEventListener('error', () => {
      this.#end()
      for (const [request, hear] of this.#waiting) hear({ kind: 'failed', request, message: 'The worker could not be started' })
    })
    this.#worker = worker
    return worker
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}

const ofWindow = new WorkerOfWindow()

const reasonOf = (signal: AbortSignal | undefined): Error =>
  signal?.reason instanceof Error ? signal.reason : new DOMException('Stopped', 'AbortError')

/** What matching reads of a guest, and nothing else of it. */
const bare = ({ name, organisation, email, role }: GuestLine): GuestLine => ({
  name,
  ...(organisation === undefined ? {} : { organisation }),
  ...(email === undefined ? {} : { email }),
  ...(role === undefined ? {} : { role }),
})

/** In tests there are no web workers: it is done where it is asked. */
const inPlace = new WeakMap<Data['db'], MatcherKeeper>()

async function matchInPlace(db: Data['db'], lines: readonly GuestLine[], signal: AbortSignal | undefined): Promise<GuestMatch[]> {
  const keeper = inPlace.get(db) ?? new MatcherKeeper(db)
  inPlace.set(db, keeper)
  const matcher = await keeper.current()
  signal?.throwIfAborted()
  return matchList(lines, matcher)
}

/**
 * Who the guests of one list are among everyone here, a match for each line in
 * the order of the lines; worked out in a worker.
 * @throws the signal's reason when aborted
 */
export async function matchEventGuests(
  { db }: Pick<Data, 'db'>,
  lines: readonly GuestLine[],
  { signal }: MatchingOptions = {},
): Promise<readonly GuestMatch[]> {
  signal?.throwIfAborted()
  if (lines.length === 0) return []
  return typeof Worker === 'undefined' ? matchInPlace(db, lines, signal) : ofWindow.ask(db.name, lines, signal)
}
