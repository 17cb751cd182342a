import { Dexie } from 'dexie'
import { balancesOfEveryone } from '#data/balances/index.ts'
import { changeRules } from '#data/commands/rules.ts'
import { undoLatest } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import { BakkieDatabase } from '#data/database/database.ts'
import { deriveAll } from '#data/derived/maintain.ts'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import { balancesOf } from '#shared/domain/balance/everyone.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { balancesFacts, balancesRecords, TODAY } from '../world/balances.ts'
import type { BalancesSize } from '../world/balances.ts'
import { spreadOf, type Spread } from '../world/figures.ts'
import { watched, type Watched } from './watch.ts'

/** How working out everyone's balances went, from facts in memory. */
export interface PureBalances {
  /** In the worker, per round. */
  readonly worker: Spread
  /** The window while the worker worked. */
  readonly window: Watched
  /** The same balances one contact at a time on the main thread, the window getting its turn after each, in ms. */
  readonly oneByOne: Spread
  /** Both came to the same cups. */
  readonly agree: boolean
}

type Told = { kind: 'ready' } | { kind: 'round'; took: number; cups: number } | { kind: 'done' }

/** Gives the window its turn without waiting for a timer. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve())
    port1.start()
    port2.postMessage(undefined)
  })
}

/** Everyone's balances from facts in memory: in a worker, and as they would be without one. */
export async function pureBalances(size: BalancesSize, rounds: number): Promise<PureBalances> {
  const worker = new Worker(new URL('./balancesWorker.ts', import.meta.url), { type: 'module' })
  const took: number[] = []
  let cups = 0
  let finish: () => void = () => undefined
  const done = new Promise<void>((resolve) => (finish = resolve))
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'ready') resolve()
      else if (data.kind === 'done') finish()
      else {
        took.push(data.took)
        ;({ cups } = data)
      }
    })
  })
  worker.postMessage({ ...size, rounds })
  await ready
  const window = await watched(() => done)
  worker.terminate()

  const facts = balancesFacts(balancesRecords(size))
  const alone: number[] = []
  let same = true
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now()
    let sum = 0
    for (const fact of facts) {
      for (const { poured, received } of balancesOf([fact], () => undefined, { rules: DEFAULT_RULES, today: TODAY }))
        sum += poured + received
      await turn()
    }
    alone.push(performance.now() - began)
    same &&= sum === cups
  }
  return { worker: spreadOf(took), window, oneByOne: spreadOf(alone), agree: same }
}

/** How the data layer did with everyone's balances. */
export interface StoredBalances {
  readonly loaded: number
  readonly works: Readonly<Record<string, Watched>>
  readonly changed: number
}

/** Rows written at a time while the network is loaded. */
const AT_ONCE = 5_000

/** Loads records straight into the tables: no change log, because what is measured begins after it. */
async function load(name: string, size: BalancesSize): Promise<void> {
  const made = new BakkieDatabase('own', { name })
  await made.open()
  made.close()
  const plain = await new Dexie(name, { chromeTransactionDurability: 'relaxed' }).open()
  const records = balancesRecords(size)
  for (const [table, rows] of Object.entries(records))
    for (let from = 0; from < rows.length; from += AT_ONCE) await plain.table(table).bulkAdd(rows.slice(from, from + AT_ONCE))
  plain.close()
}

/** The whole way: from the database through the worker to the rows written, and the window meanwhile. */
export async function storedBalances(size: BalancesSize): Promise<StoredBalances> {
  const name = `bench-balances-${size.seed}`
  await Dexie.delete(name)
  const began = performance.now()
  await load(name, size)
  const loaded = performance.now() - began
  const db = new BakkieDatabase('own', { name })
  await db.open()
  const now = v.parse(InstantSchema, `${TODAY}T12:00:00.000Z`)
  const data: Data = {
    db,
    set: 'own',
    host: memoryHost(),
    clock: { now: () => now, zone: () => 'UTC', today: () => TODAY },
  }
  const rules = (coffee: number) => ({ cups: { ...DEFAULT_RULES.cups, coffee: asCups(coffee) } })
  const inTransaction = () => db.transaction('rw', db.tables, async () => deriveAll(db, { today: TODAY, now, zone: 'UTC' }))
  const client = balancesOfEveryone(data)
  const works: Record<string, Watched> = {}
  works['everyone’s rows worked out on the main thread, in the transaction'] = await watched(inTransaction)
  works['balances of everyone asked the first time: all is read'] = await watched(() => client.everyone({ what: {} }, TODAY))
  works['asked again'] = await watched(() => client.everyone({ what: {} }, TODAY))
  works['what other cups would change'] = await watched(() => client.preview({ ...DEFAULT_RULES, ...rules(150) }, TODAY))
  works['cups of a coffee changed, every row with it'] = await watched(() => changeRules(data, rules(150)))
  works['taken back'] = await watched(() => undoLatest(data))
  const changed = await db.summaries.count()
  db.close()
  await Dexie.delete(name)
  return { loaded, works, changed }
}
