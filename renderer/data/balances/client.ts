import type { Data } from '#data/data.ts'
import type { Prepared } from '#data/derived/prepared.ts'
import type { RulesEffect } from '#shared/domain/balance/everyone.ts'
import type { Narrowing } from '#shared/domain/ledger/narrow.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { FactsKeeper } from './keeper.ts'
import type { BalancesAnswer, BalancesRequest } from './protocol.ts'
import type { BesideEveryone, BesideShown, EntriesOfEveryone, Everyone, Wanted } from './work.ts'
import { BalancesWork } from './work.ts'

/** What takes everyone's facts, as screens and changes ask for it. */
export interface BalancesClient {
  everyone(wanted: Wanted, today: Day): Promise<Everyone>
  entries(wanted: Wanted, narrowing: Narrowing, today: Day, limit: number): Promise<EntriesOfEveryone>
  beside(wanted: Wanted, show: BesideShown, today: Day, limit: number): Promise<BesideEveryone>
  preview(rules: Rules, today: Day): Promise<RulesEffect>
  prepare(rules: Rules, today: Day, onPart: (part: number) => void): Promise<Prepared>
}

/** How long the worker keeps everyone's facts when nobody asks anything, in ms: they take a hundred megabytes of a large network. */
const IDLE = 120_000

type Hear = (answer: BalancesAnswer) => void
type AskedOf<Request> = Request extends BalancesRequest ? Omit<Request, 'request' | 'database'> : never
type Asked = AskedOf<BalancesRequest>

/** One worker of a window: begun at the first question, ended when nothing was asked for a while. */
class WorkerOfWindow {
  #worker: Worker | undefined
  #waiting = new Map<number, Hear>()
  #requests = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  /** Asks, and hears every answer to it until `done`. */
  ask<T>(database: string, asked: Asked, hear: (answer: BalancesAnswer, done: (value: T) => void) => void): Promise<T> {
    this.#requests += 1
    const request = this.#requests
    clearTimeout(this.#idle)
    return new Promise<T>((resolve, reject) => {
      const settle = (end: () => void) => {
        this.#waiting.delete(request)
        if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), IDLE)
        end()
      }
      this.#waiting.set(request, (answer) => {
        if (answer.kind === 'failed') return settle(() => reject(new Error(answer.message)))
        try {
          hear(answer, (value) => settle(() => resolve(value)))
        } catch (error) {
          // Whoever is told how far it is may want no more of it.
          settle(() => reject(error instanceof Error ? error : new Error(String(error))))
        }
      })
      this.#begin().postMessage({ ...asked, request, database })
    })
  }

  #begin(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => {
      const answer = data as BalancesAnswer
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

const copied = ({ what, among }: Wanted) => ({ what, among: among && [...among] })

function overWorker({ db }: Pick<Data, 'db'>): BalancesClient {
  const { name } = db
  return {
    everyone: (wanted, today) =>
      ofWindow.ask(name, { kind: 'everyone', wanted: copied(wanted), today }, (answer, done: (value: Everyone) => void) => {
        if (answer.kind === 'everyone') done(answer.value)
      }),
    entries: (wanted, narrowing, today, limit) =>
      ofWindow.ask(
        name,
        { kind: 'entries', wanted: copied(wanted), narrowing, today, limit },
        (answer, done: (value: EntriesOfEveryone) => void) => {
          if (answer.kind === 'entries') done(answer.value)
        },
      ),
    beside: (wanted, show, today, limit) =>
      ofWindow.ask(
        name,
        { kind: 'beside', wanted: copied(wanted), show, today, limit },
        (answer, done: (value: BesideEveryone) => void) => {
          if (answer.kind === 'beside') done(answer.value)
        },
      ),
    preview: (rules, today) =>
      ofWindow.ask(name, { kind: 'preview', rules, today }, (answer, done: (value: RulesEffect) => void) => {
        if (answer.kind === 'preview') done(answer.value)
      }),
    prepare: (rules, today, onPart) => {
      const summaries: Summary[] = []
      const prompts: Prompt[] = []
      return ofWindow.ask(name, { kind: 'prepare', rules, today }, (answer, done: (value: Prepared) => void) => {
        if (answer.kind === 'part') onPart(answer.part)
        else if (answer.kind === 'rows') {
          summaries.push(...answer.value.summaries)
          prompts.push(...answer.value.prompts)
        } else if (answer.kind === 'prepared') done({ ...answer.value, rules, summaries, prompts })
      })
    },
  }
}

/** The same where it is asked: in Node there are no web workers. */
function inPlace({ db }: Pick<Data, 'db'>): BalancesClient {
  return new BalancesWork(db, new FactsKeeper(db))
}

/** Whoever works out what takes everyone's facts: a worker of this window. */
export function balancesOfEveryone(data: Pick<Data, 'db'>): BalancesClient {
  return typeof Worker === 'undefined' ? inPlace(data) : overWorker(data)
}
