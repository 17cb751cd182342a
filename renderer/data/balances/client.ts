import type { Data } from '#data/data.ts'
import type { Prepared } from '#data/derived/prepared.ts'
import { AskedWorker } from '#data/workers/askedWorker.ts'
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

type AskedOf<Request> = Request extends BalancesRequest ? Omit<Request, 'request'> : never

const ofWindow = new AskedWorker<AskedOf<BalancesRequest>, BalancesAnswer>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
)

const copied = ({ what, among }: Wanted) => ({ what, among: among && [...among] })

function overWorker({ db }: Pick<Data, 'db'>): BalancesClient {
  const database = db.name
  return {
    everyone: (wanted, today) =>
      ofWindow.ask({ database, kind: 'everyone', wanted: copied(wanted), today }, (answer, done: (value: Everyone) => void) => {
        if (answer.kind === 'everyone') done(answer.value)
      }),
    entries: (wanted, narrowing, today, limit) =>
      ofWindow.ask(
        { database, kind: 'entries', wanted: copied(wanted), narrowing, today, limit },
        (answer, done: (value: EntriesOfEveryone) => void) => {
          if (answer.kind === 'entries') done(answer.value)
        },
      ),
    beside: (wanted, show, today, limit) =>
      ofWindow.ask(
        { database, kind: 'beside', wanted: copied(wanted), show, today, limit },
        (answer, done: (value: BesideEveryone) => void) => {
          if (answer.kind === 'beside') done(answer.value)
        },
      ),
    preview: (rules, today) =>
      ofWindow.ask({ database, kind: 'preview', rules, today }, (answer, done: (value: RulesEffect) => void) => {
        if (answer.kind === 'preview') done(answer.value)
      }),
    prepare: (rules, today, onPart) => {
      const summaries: Summary[] = []
      const prompts: Prompt[] = []
      return ofWindow.ask({ database, kind: 'prepare', rules, today }, (answer, done: (value: Prepared) => void) => {
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
