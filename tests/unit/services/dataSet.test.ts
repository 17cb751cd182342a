import { open as openFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Disk } from '#electron/services/disk/disk.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { createDataSet } from '#electron/services/dataSet.ts'
import { layoutOf } from '#electron/services/folder/layout.ts'
import type { Change } from '#shared/changes/change.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { chainOf } from '../contract/changes.ts'
import { faultDisk } from './faultDisk.ts'
import { temporaryFolder } from './temporaryFolder.ts'

function setIn(root: string, disk: Disk = nodeDisk) {
  let ids = 0
  const set = createDataSet({
    disk,
    layout: layoutOf(root),
    name: 'own',
    now: () => new Date('2026-11-23T09:00:00Z'),
    newId: () => `id-${++ids}`,
  })
  onTestFinished(() => set.close())
  return set
}

const empty = { set: 'own', databaseId: 'db', seq: 0, schema: 1 } as const
const at = '2026-11-23T08:00:00.000Z' as Instant

async function snapshotOf(set: ReturnType<typeof setIn>, dataId: string, last: Change | undefined, moment = at) {
  const { seq = 0, hash = '' } = last?.head ?? {}
  const { token } = await set.beginSnapshot({ set: 'own', dataId, seq, hash, schema: 1, at: moment })
  await set.snapshots.write({ token, lines: '["notes",{"id":"n"}]\n' })
  return (await set.snapshots.finish({ token, rows: 1, removedRows: 0 })).snapshot
}

/** A folder with these changes, a segment of the journal for each four. */
async function folderWith(changes: Change[]) {
  const root = await temporaryFolder()
  const set = setIn(root)
  await set.open(empty)
  for (let from = 0; from < changes.length; from += 4) {
    await set.append({ set: 'own', dataId: 'id-1', changes: changes.slice(from, from + 4) })
  }
  return { root, set }
}

async function damage(path: string, where: number) {
  const file = await openFile(path, 'r+')
  await file.write('####', where)
  await file.close()
}

test('a snapshot bridges damage in the journal: what is intact behind it is used', async () => {
  const changes = chainOf(20)
  const { root, set } = await folderWith(changes)
  const { name } = await snapshotOf(set, 'id-1', changes[11])
  await set.close()
  await damage(join(root, 'own', 'journal', '000000000001.journal'), 2200)
  const again = setIn(root)
  expect(await again.open(empty)).toEqual({ kind: 'rebuild', dataId: 'id-1', snapshot: name, after: 12, last: 20 })
  expect((await again.journal.read(12, 1e9)).changes).toEqual(changes.slice(12))
  expect(again.repairs().map((repair) => repair.kind)).toEqual(['damaged-journal', 'journal-restarted'])
})

test('a crash while the journal is bridged loses nothing', async () => {
  const changes = chainOf(20)
  for (let step = 1; step <= 30; step += 3) {
    const { root, set } = await folderWith(changes)
    await snapshotOf(set, 'id-1', changes[11])
    await set.close()
    await damage(join(root, 'own', 'journal', '000000000001.journal'), 2200)
    const fault = faultDisk({ step, how: 'kill', part: 0.5 })
    await setIn(root, fault.disk)
      .open(empty)
      .catch(() => undefined)
    await fault.powerCut(1)
    const again = setIn(root)
    expect(await again.open(empty)).toMatchObject({ kind: 'rebuild', after: 12, last: 20 })
    expect((await again.journal.read(12, 1e9)).changes).toEqual(changes.slice(12))
  }
})

test('a damaged snapshot gives way to the next older one', async () => {
  const changes = chainOf(8)
  const { root, set } = await folderWith(changes)
  const older = await snapshotOf(set, 'id-1', changes[1], '2026-11-23T07:00:00.000Z' as Instant)
  const newer = await snapshotOf(set, 'id-1', changes[5])
  const path = join(root, 'own', 'snapshots', newer.name)
  const bytes = await readFile(path)
  await writeFile(path, bytes.subarray(0, bytes.length - 12))
  const again = setIn(root)
  expect(await again.open(empty)).toEqual({ kind: 'rebuild', dataId: 'id-1', snapshot: older.name, after: 2, last: 8 })
  expect(await readdir(join(root, 'own', 'set-aside'))).toEqual([newer.name])
})

for (const content of [undefined, '', '{"format":1}', '\0']) {
  test(`an identity that is ${content === undefined ? 'gone' : `damaged (${JSON.stringify(content)})`} is read from the journal`, async () => {
    const changes = chainOf(4)
    const { root, set } = await folderWith(changes)
    await set.close()
    const path = join(root, 'own', 'identity.json')
    if (content === undefined) await nodeDisk.remove(path)
    else await writeFile(path, content)
    const again = setIn(root)
    const last = changes[3]?.head
    expect(await again.open({ ...empty, seq: 4, hash: last?.hash, dataId: 'id-1' })).toEqual({ kind: 'same', dataId: 'id-1' })
    expect(again.repairs()).toMatchObject([{ kind: 'lost-identity' }])
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ format: 1, dataId: 'id-1' })
  })
}

test('only the sample is deleted', async () => {
  const { set } = await folderWith(chainOf(1))
  await expect(set.deleteAll()).rejects.toMatchObject({ code: 'forbidden' })
})

test('a photo is on the disk whole or not at all, and a changed one is noticed', async () => {
  const bytes = new Uint8Array(5000).fill(7)
  for (let step = 1; step <= 7; step++) {
    const root = await temporaryFolder()
    const fault = faultDisk({ step, how: 'kill', part: 0.5 })
    const answered = await setIn(root, fault.disk)
      .photos.put({ bytes, mime: 'image/png' })
      .catch(() => undefined)
    await fault.powerCut(1)
    const { photos } = setIn(root)
    if (answered !== undefined) expect(await photos.get(answered.hash)).toEqual({ bytes, mime: 'image/png' })
    const { hash } = await photos.put({ bytes, mime: 'image/png' })
    expect(await photos.get(hash)).toEqual({ bytes, mime: 'image/png' })
    await damage(join(root, 'own', 'photos', hash.slice(0, 2), `${hash}.png`), 100)
    await expect(photos.get(hash)).rejects.toMatchObject({ code: 'damaged' })
    await photos.put({ bytes, mime: 'image/png' })
    expect(await photos.get(hash)).toEqual({ bytes, mime: 'image/png' })
  }
})

test('photos that nothing names go, after an hour', async () => {
  const root = await temporaryFolder()
  const { photos } = setIn(root)
  const kept = await photos.put({ bytes: new Uint8Array([1]), mime: 'image/png' })
  const old = await photos.put({ bytes: new Uint8Array([2]), mime: 'image/webp' })
  const path = join(root, 'own', 'photos', old.hash.slice(0, 2), `${old.hash}.webp`)
  await nodeDisk.touch(path, new Date('2026-11-23T07:59:00Z'))
  const keptPath = join(root, 'own', 'photos', kept.hash.slice(0, 2), `${kept.hash}.png`)
  await nodeDisk.touch(keptPath, new Date('2026-11-23T07:59:00Z'))
  expect(await photos.sweep([kept.hash])).toEqual({ removed: 1 })
  await expect(photos.get(old.hash)).rejects.toMatchObject({ code: 'not-found' })
  expect(await photos.get(kept.hash)).toMatchObject({ mime: 'image/png' })
})
