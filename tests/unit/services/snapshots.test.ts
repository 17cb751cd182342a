import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Disk } from '#electron/services/disk/disk.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { Snapshots } from '#electron/services/snapshots/snapshots.ts'
import type { Repair, SnapshotInfo } from '#shared/contract/calls.ts'
import { outdatedSnapshots } from '#shared/contract/retention.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { faultDisk } from './faultDisk.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const HASH = 'a'.repeat(64)
const instant = (text: string) => text as Instant

function snapshotsIn(root: string, disk: Disk = nodeDisk) {
  const repairs: Repair[] = []
  let tokens = 0
  const snapshots = new Snapshots({
    disk,
    folder: join(root, 'snapshots'),
    aside: join(root, 'set-aside'),
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => `t${++tokens}`,
    onRepair: (repair) => void repairs.push(repair),
  })
  onTestFinished(() => snapshots.abandon())
  return { snapshots, repairs }
}

const rowsOf = (count: number, pad = 10) =>
  Array.from({ length: count }, (_, index) => `${JSON.stringify(['notes', { id: `n${index}`, text: 'é'.repeat(pad) }])}\n`)

async function take(snapshots: Snapshots, lines: string[], options: { at?: string; seq?: number; removed?: number } = {}) {
  const { at = '2026-11-23T11:00:00.000Z', seq = 7, removed = 0 } = options
  const { token } = await snapshots.begin({ dataId: 'd', seq, hash: HASH, schema: 1, at: instant(at) })
  for (let index = 0; index < lines.length; index += 100)
    await snapshots.write({ token, lines: lines.slice(index, index + 100).join('') })
  return (await snapshots.finish({ token, rows: lines.length, removedRows: removed })).snapshot
}

async function readAll(snapshots: Snapshots, name: string): Promise<string> {
  let text = ''
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const piece: { lines: string; next?: number } = await snapshots.read({ name, offset })
    expect(piece.lines.endsWith('\n') || piece.lines === '').toBe(true)
    text += piece.lines
    offset = piece.next
  }
  return text
}

test('a snapshot is read back as it was written, in whole lines, and gunzip alone can read it too', async () => {
  const root = await temporaryFolder()
  const { snapshots } = snapshotsIn(root)
  const lines = rowsOf(20_000, 60)
  const info = await take(snapshots, lines)
  expect(await readAll(snapshots, info.name)).toBe(lines.join(''))
  expect(await snapshots.list()).toEqual([info])
  const plain = gunzipSync(await readFile(join(root, 'snapshots', info.name))).toString()
  expect(plain.split('\n')).toHaveLength(20_000 + 3)
})

test('an empty snapshot is one too', async () => {
  const { snapshots } = snapshotsIn(await temporaryFolder())
  const { name } = await take(snapshots, [])
  expect(await readAll(snapshots, name)).toBe('')
})

test('a snapshot of another count than announced does not count, and leaves nothing behind', async () => {
  const root = await temporaryFolder()
  const { snapshots } = snapshotsIn(root)
  const { token } = await snapshots.begin({ dataId: 'd', seq: 1, hash: HASH, schema: 1, at: instant('2026-11-23T11:00:00.000Z') })
  await snapshots.write({ token, lines: rowsOf(3).join('') })
  await expect(snapshots.finish({ token, rows: 4, removedRows: 0 })).rejects.toMatchObject({ code: 'damaged' })
  expect(await readdir(join(root, 'snapshots'))).toEqual([])
})

test('any flipped byte is noticed, and the snapshot is set aside and kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
      async (where, flip) => {
        const root = await temporaryFolder()
        const { snapshots, repairs } = snapshotsIn(root)
        const { name } = await take(snapshots, rowsOf(50))
        const path = join(root, 'snapshots', name)
        const bytes = await readFile(path)
        // The ten bytes of the gzip header (time, system) say nothing about the rows.
        const at = 10 + Math.floor(where * (bytes.length - 10))
        bytes[at] = (bytes[at] ?? 0) ^ flip
        await writeFile(path, bytes)
        expect(await snapshots.isWhole(name)).toBe(false)
        expect(repairs).toEqual([{ kind: 'damaged-snapshot', setAside: `set-aside/${name}` }])
        expect(await readFile(join(root, 'set-aside', name))).toEqual(bytes)
      },
    ),
    { numRuns: 40 },
  )
})

test('one whose beginning is damaged is set aside as soon as it is looked for; one of a newer Bakkie is left where it is', async () => {
  const root = await temporaryFolder()
  const { snapshots, repairs } = snapshotsIn(root)
  const { name } = await take(snapshots, rowsOf(5))
  const path = join(root, 'snapshots', name)
  await writeFile(path, (await readFile(path)).fill(7, 20, 60))
  const newer = name.replace('2026', '2027')
  await writeFile(join(root, 'snapshots', newer), gzipSync('{"bakkie":"snapshot","format":2}\n'))
  // Two at once, as two windows may ask.
  expect(await Promise.all([snapshots.list(), snapshots.list()])).toEqual([[], []])
  expect(repairs).toEqual([{ kind: 'damaged-snapshot', setAside: `set-aside/${name}` }])
  expect(await readdir(join(root, 'snapshots'))).toEqual([newer])
})

for (const how of ['ENOSPC', 'EIO', 'EROFS', 'kill'] as const) {
  test(`with ${how} at any step there is either the whole new snapshot or the older one, never half of one`, async () => {
    for (let step = 1; step <= 9; step++) {
      const root = await temporaryFolder()
      const older = await take(snapshotsIn(root).snapshots, rowsOf(5), { at: '2026-11-23T10:00:00.000Z', seq: 5 })
      const fault = faultDisk({ step, how, part: 0.5 })
      await take(snapshotsIn(root, fault.disk).snapshots, rowsOf(30)).catch(() => undefined)
      await fault.powerCut(1)
      const after = snapshotsIn(root).snapshots
      const list = await after.list()
      expect(list.at(-1)).toEqual(older)
      for (const { name, rows } of list) expect((await readAll(after, name)).split('\n')).toHaveLength(rows + 1)
      await take(after, rowsOf(6), { at: '2026-11-23T11:30:00.000Z', seq: 8 })
      expect((await readdir(join(root, 'snapshots'))).filter((name) => name.endsWith('.unfinished'))).toEqual([])
    }
  })
}

test('a snapshot that misses rows no change removed is kept but pushes out no fuller one', async () => {
  const { snapshots } = snapshotsIn(await temporaryFolder())
  const full = await take(snapshots, rowsOf(20), { at: '2026-11-23T11:00:00.000Z', seq: 1 })
  const thin = await take(snapshots, rowsOf(3), { at: '2026-11-23T11:10:00.000Z', seq: 2, removed: 2 })
  expect(thin.thin).toBe(true)
  expect((await snapshots.list()).map((one) => one.name)).toEqual([thin.name, full.name])
  const honest = await take(snapshots, rowsOf(3), { at: '2026-11-23T11:20:00.000Z', seq: 3, removed: 17 })
  expect(honest.thin).toBeUndefined()
})

test('one an hour stays for a day, one a day for a month, one a month after that', () => {
  const now = Date.parse('2026-11-23T12:30:00Z')
  const all: SnapshotInfo[] = Array.from({ length: 24 * 90 * 2 }, (_, half) => ({
    name: `s${half}`,
    at: instant(new Date(now - half * 1_800_000).toISOString()),
    seq: 10_000 - half,
    hash: HASH,
    schema: 1,
    rows: 1,
    bytes: 1,
  }))
  const outdated = new Set(outdatedSnapshots(all, now).map((one) => one.name))
  const kept = all.filter((one) => !outdated.has(one.name))
  const age = (one: SnapshotInfo) => (now - Date.parse(one.at)) / 86_400_000
  expect(kept[0]).toBe(all[0])
  expect(kept.filter((one) => age(one) < 1)).toHaveLength(24)
  expect(kept.filter((one) => age(one) >= 1 && age(one) < 31)).toHaveLength(31)
  expect(kept.filter((one) => age(one) >= 31)).toHaveLength(3)
})
