import { startEngine, type Engine } from '#data/engine/engine.ts'
import type { Data } from '#data/data.ts'
import { readMeta } from '#data/database/metadata.ts'
import { hostClock } from '#data/start/clock.ts'
import { openData } from '#data/start/open.ts'
import { connectHost } from '#host/connect.ts'

/** The data of the folder, opened as the product opens it, with the engine at work behind it. */
export interface OpenWorld {
  readonly data: Data
  readonly engine: Engine
}

let opened: Promise<OpenWorld> | undefined

/** Opens once a page. @throws when the data set does not open */
export function world(): Promise<OpenWorld> {
  return (opened ??= open())
}

async function open(): Promise<OpenWorld> {
  const host = await connectHost()
  const { zone } = await host.call('app.info', {})
  const result = await openData({ host, set: 'own', clock: hostClock(host, zone) })
  if (result.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(result)}`)
  const engine = startEngine(result.data, { reminderText: () => ({ title: '', body: '' }), feedText: () => '' })
  return { data: result.data, engine }
}

/** Waits until the journal has every change. */
export async function settled(): Promise<void> {
  const { data } = await world()
  const last = (await data.db.changes.orderBy('seq').last())?.seq ?? 0
  const dataId = (await readMeta(data.db, 'dataId')) ?? ''
  for (;;) {
    const { seq } = await data.host.call('journal.append', { set: data.set, dataId, changes: [] })
    if (seq >= last) return
    await new Promise((resume) => setTimeout(resume, 250))
  }
}
