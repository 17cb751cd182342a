import { describe, expect, test } from 'vitest'
import type { Change } from '#shared/changes/change.ts'
import type { EventPayload, Host, OpenOutcome } from '#shared/contract/calls.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'
import { chainOf } from './changes.ts'
import { HOSTS } from './hosts.ts'

const AT = '2026-11-23T09:00:00.000Z'

/** How a database with these changes opens. */
function open(host: Host, changes: Change[], dataId?: string, set: 'own' | 'sample' = 'own', schema = 1): Promise<OpenOutcome> {
  const last = changes.at(-1)?.head
  return host.call('data.open', {
    set,
    databaseId: 'db',
    seq: last?.seq ?? 0,
    schema,
    ...(dataId === undefined ? {} : { dataId }),
    ...(last === undefined ? {} : { hash: last.hash }),
  })
}

async function firstStart(host: Host, set: 'own' | 'sample' = 'own'): Promise<string> {
  const outcome = await open(host, [], undefined, set)
  if (outcome.kind !== 'new') throw new Error(`expected a first start, got ${outcome.kind}`)
  return outcome.dataId
}

const append = (host: Host, dataId: string, changes: Change[]) => host.call('journal.append', { set: 'own', dataId, changes })

async function snapshot(host: Host, dataId: string, after: Change[], rows: string[], removedRows = 0) {
  const head = after.at(-1)?.head
  const about = { seq: head?.seq ?? 0, ...(head === undefined ? {} : { hash: head.hash }) }
  const { token } = await host.call('snapshot.begin', { set: 'own', dataId, ...about, schema: 1, at: head?.at ?? AT })
  for (const row of rows) await host.call('snapshot.write', { token, lines: `${row}\n` })
  return (await host.call('snapshot.finish', { token, rows: rows.length, removedRows })).snapshot
}

describe.each(HOSTS)('the contract, over the %s host', (_name, start) => {
  test('a first start gives an identity, which stays', async () => {
    const { host, restart } = await start()
    const dataId = await firstStart(host)
    expect(dataId).not.toBe('')
    const again = await restart()
    expect(await open(again.host, [], dataId)).toEqual({ kind: 'same', dataId })
  })

  test('a journal that has what the database has is the same', async () => {
    const { host, restart } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(5)
    expect(await append(host, dataId, changes)).toEqual({ seq: 5, hash: changes[4]?.head.hash })
    expect(await append(host, dataId, changes.slice(2))).toEqual({ seq: 5, hash: changes[4]?.head.hash })
    expect(await open((await restart()).host, changes, dataId)).toEqual({ kind: 'same', dataId })
  })

  test('whoever is behind catches up', async () => {
    const { host } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(5)
    await append(host, dataId, changes.slice(0, 4))
    expect(await open(host, changes.slice(0, 2), dataId)).toEqual({ kind: 'database-behind', dataId, after: 2, last: 4 })
    expect(await open(host, changes, dataId)).toEqual({ kind: 'journal-behind', dataId, after: 4 })
    await append(host, dataId, changes.slice(4))
    expect(await host.call('journal.read', { set: 'own', after: 0, maxBytes: 1e6 })).toEqual({ changes, done: true })
  })

  test('an empty database is rebuilt from the journal, from a snapshot where there is one', async () => {
    const { host, restart } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(5)
    await append(host, dataId, changes)
    expect(await open(host, [])).toEqual({ kind: 'rebuild', dataId, after: 0, last: 5 })
    const rows = ['["notes",{"id":"n1","text":"één"}]', '["notes",{"id":"n2"}]']
    const info = await snapshot(host, dataId, changes.slice(0, 3), rows)
    const again = (await restart()).host
    expect(await open(again, [])).toEqual({ kind: 'rebuild', dataId, snapshot: info.name, after: 3, last: 5 })
    expect(await again.call('snapshot.read', { set: 'own', name: info.name, offset: 0 })).toEqual({
      lines: `${rows.join('\n')}\n`,
    })
    expect((await again.call('snapshot.list', { set: 'own' })).snapshots).toEqual([info])
  })

  test('a folder that was lost takes the identity of the database and is written again', async () => {
    const { host } = await start()
    const changes = chainOf(3)
    expect(await open(host, changes, 'kept')).toEqual({ kind: 'journal-behind', dataId: 'kept', after: 0 })
    expect(await append(host, 'kept', changes)).toMatchObject({ seq: 3 })
  })

  test('a journal that is shorter than the newest snapshot goes on after it', async () => {
    const { host, restart } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(6)
    await append(host, dataId, changes.slice(0, 2))
    const { name } = await snapshot(host, dataId, changes.slice(0, 5), ['["notes",{"id":"n1"}]'])
    expect(await open(host, [])).toEqual({ kind: 'rebuild', dataId, snapshot: name, after: 5, last: 5 })
    expect(await open(host, changes.slice(0, 5), dataId)).toEqual({ kind: 'same', dataId })
    expect(await append(host, dataId, changes.slice(5))).toMatchObject({ seq: 6 })
    expect((await host.call('data.repairs', { set: 'own' })).repairs).toMatchObject([{ kind: 'journal-restarted' }])
    expect(await open((await restart()).host, [])).toEqual({ kind: 'rebuild', dataId, snapshot: name, after: 5, last: 6 })
  })

  test('another identity or another history is foreign, and nothing is written', async () => {
    const { host } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(3)
    await append(host, dataId, changes)
    const folder = { dataId, last: 3, at: changes[2]?.head.at, snapshots: 0 }
    expect(await open(host, changes, 'other')).toEqual({ kind: 'foreign', reason: 'data-id', folder })
    const others = chainOf(3, undefined, { text: 'other' })
    expect(await open(host, others, dataId)).toEqual({ kind: 'foreign', reason: 'hash', folder })
    await expect(append(host, dataId, others)).rejects.toMatchObject({ code: 'foreign-data' })
    await expect(append(host, 'other', changes)).rejects.toMatchObject({ code: 'foreign-data' })
    await expect(snapshot(host, 'other', changes, [])).rejects.toMatchObject({ code: 'foreign-data' })
    expect(await host.call('journal.read', { set: 'own', after: 0, maxBytes: 1e6 })).toEqual({ changes, done: true })
  })

  test('the user chooses a side, and the other is set aside', async () => {
    const { host, restart } = await start()
    const dataId = await firstStart(host)
    await append(host, dataId, chainOf(3))
    expect(await host.call('data.adopt', { set: 'own', side: 'folder' })).toEqual({ dataId })
    const kept = await host.call('data.adopt', { set: 'own', side: 'database', dataId: 'other' })
    expect(kept).toMatchObject({ dataId: 'other', setAside: expect.stringContaining('set-aside') })
    const others = chainOf(4, undefined, { text: 'other' })
    const again = (await restart()).host
    expect(await open(again, others, 'other')).toEqual({ kind: 'journal-behind', dataId: 'other', after: 0 })
    expect(await append(again, 'other', others)).toMatchObject({ seq: 4 })
  })

  test('data of a newer schema is not opened', async () => {
    const { host } = await start()
    const dataId = await firstStart(host)
    await append(host, dataId, chainOf(2, undefined, { schema: 3 }))
    await expect(open(host, [], undefined, 'own', 2)).rejects.toMatchObject({ code: 'newer-data' })
  })

  test('a gap is refused', async () => {
    const { host } = await start()
    const dataId = await firstStart(host)
    const changes = chainOf(5)
    await append(host, dataId, changes.slice(0, 2))
    await expect(append(host, dataId, changes.slice(3))).rejects.toMatchObject({ code: 'out-of-order' })
    await expect(append(host, dataId, [{ head: changes[2]!.head, operations: [] }])).rejects.toMatchObject({ code: 'damaged' })
  })

  test('the sample is a set of its own, and only the sample is ever deleted', async () => {
    const { host } = await start()
    const own = await firstStart(host)
    const sample = await firstStart(host, 'sample')
    expect(sample).not.toBe(own)
    await append(host, own, chainOf(2))
    await host.call('journal.append', { set: 'sample', dataId: sample, changes: chainOf(3, undefined, { text: 'sample' }) })
    await host.call('data.enter', { set: 'sample' })
    await expect(host.call('data.delete-sample', {})).rejects.toMatchObject({ code: 'forbidden' })
    await host.call('data.enter', { set: 'own' })
    await host.call('data.delete-sample', {})
    expect((await open(host, [], undefined, 'sample')).kind).toBe('new')
    expect((await open(host, chainOf(2), own)).kind).toBe('same')
  })

  test('a photo is kept once, under the hash of its bytes, byte for byte', async () => {
    const { host, restart } = await start()
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
    const { hash } = await host.call('photos.put', { set: 'own', bytes, mime: 'image/webp' })
    expect(await host.call('photos.put', { set: 'own', bytes, mime: 'image/webp' })).toEqual({ hash })
    const again = (await restart()).host
    expect(await again.call('photos.get', { set: 'own', hash })).toEqual({ bytes, mime: 'image/webp' })
    await expect(again.call('photos.get', { set: 'sample', hash })).rejects.toMatchObject({ code: 'not-found' })
    expect(await again.call('photos.sweep', { set: 'own', keep: [hash] })).toEqual({ removed: 0 })
    // One that is just put stays: the change that names it may be on its way.
    expect(await again.call('photos.sweep', { set: 'own', keep: [] })).toEqual({ removed: 0 })
  })

  test('settings are patched, told to every window and there after a restart', async () => {
    const { host, restart } = await start()
    expect(await host.call('settings.read', {})).toEqual({ settings: DEFAULT_SETTINGS })
    const told = heard(host, 'settings')
    await told.listening()
    const patched = { ...DEFAULT_SETTINGS, theme: 'dark' as const }
    expect(await host.call('settings.write', { theme: 'dark' })).toEqual({ settings: patched })
    expect(await told.first).toEqual({ settings: patched })
    expect(await (await restart()).host.call('settings.read', {})).toEqual({ settings: patched })
  })

  test('entering a data set is told to every window', async () => {
    const { host } = await start()
    const told = heard(host, 'data-set')
    await told.listening()
    await host.call('data.enter', { set: 'sample' })
    expect(await told.first).toEqual({ set: 'sample' })
    expect(await host.call('app.info', {})).toMatchObject({ dataSet: 'sample', zone: 'Europe/Amsterdam' })
  })

  test('printing is answered, under a name that names no folder', async () => {
    const { host, prints } = await start()
    expect(await host.call('page.print', { name: 'Ledger of Anna' })).toEqual({ outcome: prints })
    for (const name of ['', '../Anna', 'a/b', 'a\\b', 'C:x', '.hidden', 'a\u0000b', 'x'.repeat(101)]) {
      await expect(host.call('page.print', { name })).rejects.toMatchObject({ code: 'bad-request' })
    }
  })

  test('what is not as the contract says is refused', async () => {
    const { host } = await start()
    const bad = (request: unknown) => host.call('journal.read', request as { set: 'own'; after: number; maxBytes: number })
    await expect(bad({ set: 'other', after: 0, maxBytes: 1 })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(bad({ set: 'own', after: -1, maxBytes: 1 })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(bad(null)).rejects.toMatchObject({ code: 'bad-request' })
  })

  test('a snapshot nobody began is not found', async () => {
    const { host } = await start()
    await expect(host.call('snapshot.write', { token: 'none', lines: '' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(host.call('snapshot.read', { set: 'own', name: 'none', offset: 0 })).rejects.toMatchObject({ code: 'not-found' })
  })
})

/** The first event of a name; `listening` settles once the host is known to be heard. */
function heard<Name extends 'settings' | 'data-set'>(host: Host, name: Name) {
  let hear: (payload: EventPayload<Name>) => void
  const first = new Promise<EventPayload<Name>>((resolve) => (hear = resolve))
  host.on(name, (payload) => hear(payload))
  // As the engine of a page does, so that the host need not wait for it at the end.
  host.on('closing', () => void host.call('app.closed-down', {}))
  const listening = (): Promise<void> =>
    'onConnection' in host && typeof host.onConnection === 'function'
      ? new Promise((known) => Reflect.apply(host.onConnection as () => void, host, [() => known()]))
      : Promise.resolve()
  return { first, listening }
}
