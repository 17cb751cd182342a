import { appendFile, open, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Disk } from '#electron/services/disk/disk.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { Journal } from '#electron/services/journal/journal.ts'
import type { Change } from '#shared/changes/change.ts'
import type { ChainPoint } from '#shared/contract/append.ts'
import type { Repair } from '#shared/contract/calls.ts'
import { chainOf } from '../contract/changes.ts'
import { faultDisk } from './faultDisk.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const DATA = 'data-1'

function journalIn(root: string, options: { disk?: Disk; segmentLimit?: number; bases?: ChainPoint[] } = {}) {
  const repairs: Repair[] = []
  const journal = new Journal({
    disk: options.disk ?? nodeDisk,
    folder: join(root, 'journal'),
    aside: join(root, 'set-aside'),
    now: () => new Date('2026-11-23T09:00:00Z'),
    bases: () => Promise.resolve(options.bases ?? []),
    onRepair: (repair) => void repairs.push(repair),
    segmentLimit: options.segmentLimit ?? 8_000_000,
  })
  onTestFinished(() => journal.close())
  return { journal, repairs }
}

async function all(journal: Journal): Promise<Change[]> {
  return (await journal.read(0, 1e9)).changes
}

const segments = (root: string) => readdir(join(root, 'journal'))
const at = (changes: Change[], seq: number) => changes[seq - 1]?.head

test('what was appended is there after a restart, in order, over several segments', async () => {
  const root = await temporaryFolder()
  const changes = chainOf(40)
  const first = journalIn(root, { segmentLimit: 3000 })
  for (const change of changes) await first.journal.append(DATA, [change])
  await first.journal.close()
  expect((await segments(root)).length).toBeGreaterThan(3)
  const again = journalIn(root)
  expect(await all(again.journal)).toEqual(changes)
  expect(again.repairs).toEqual([])
  expect(await again.journal.hashAt(7)).toBe(at(changes, 7)?.hash)
})

test('reads by batches of about the size asked for, at least one change each', async () => {
  const { journal } = journalIn(await temporaryFolder(), { segmentLimit: 3000 })
  const changes = chainOf(25)
  await journal.append(DATA, changes)
  const read: Change[] = []
  for (let done = false; !done;) {
    const batch = await journal.read(read.at(-1)?.head.seq ?? 0, 900)
    expect(batch.changes.length).toBeGreaterThan(0)
    expect(batch.changes.length).toBeLessThan(4)
    read.push(...batch.changes)
    done = batch.done
  }
  expect(read).toEqual(changes)
})

test('a repeat is ignored, a gap and another history are refused', async () => {
  const { journal } = journalIn(await temporaryFolder())
  const changes = chainOf(6)
  await journal.append(DATA, changes.slice(0, 4))
  await expect(journal.append(DATA, changes.slice(2, 5))).resolves.toMatchObject({ seq: 5 })
  await expect(journal.append(DATA, chainOf(8, at(changes, 6)))).rejects.toMatchObject({ code: 'out-of-order' })
  await expect(journal.append(DATA, chainOf(7, undefined, { text: 'other' }))).rejects.toMatchObject({ code: 'foreign-data' })
  await expect(journal.append(DATA, chainOf(1, at(chainOf(5, undefined, { text: 'other' }), 5)))).rejects.toMatchObject({
    code: 'foreign-data',
  })
  expect(await all(journal)).toEqual(changes.slice(0, 5))
})

test('a change that is not what its hash says is refused whole', async () => {
  const { journal } = journalIn(await temporaryFolder())
  const [change] = chainOf(1)
  const forged = { head: change?.head, operations: [] } as unknown as Change
  await expect(journal.append(DATA, [forged])).rejects.toMatchObject({ code: 'damaged' })
  expect(await journal.last()).toBeUndefined()
})

test('a new schema starts a new segment', async () => {
  const root = await temporaryFolder()
  const { journal } = journalIn(root)
  const old = chainOf(2)
  await journal.append(DATA, [...old, ...chainOf(2, at(old, 2), { schema: 2 })])
  expect(await segments(root)).toEqual(['000000000001.journal', '000000000003.journal'])
  expect(await journal.about()).toMatchObject({ schema: 2, start: { seq: 0 }, dataId: DATA })
})

test('an empty journal starts at 1, or right after a snapshot, and nowhere else', async () => {
  const changes = chainOf(6)
  const rest = changes.slice(4)
  await expect(journalIn(await temporaryFolder()).journal.append(DATA, rest)).rejects.toMatchObject({ code: 'out-of-order' })
  const base = { seq: 4, hash: at(changes, 4)?.hash ?? '' }
  const { journal } = journalIn(await temporaryFolder(), { bases: [base] })
  await expect(journal.append(DATA, rest)).resolves.toMatchObject({ seq: 6 })
  expect((await journal.about()).start).toEqual(base)
})

test('a torn end is cut off, kept aside and reported, and appending goes on', async () => {
  const root = await temporaryFolder()
  const changes = chainOf(5)
  const first = journalIn(root)
  await first.journal.append(DATA, changes.slice(0, 4))
  await first.journal.close()
  await appendFile(join(root, 'journal', '000000000001.journal'), '812 0123456789abcdef {"head":{"se')
  const { journal, repairs } = journalIn(root)
  await expect(journal.append(DATA, changes.slice(4))).resolves.toMatchObject({ seq: 5 })
  expect(await all(journal)).toEqual(changes)
  expect(repairs).toMatchObject([{ kind: 'torn-tail' }])
  expect(await readFile(join(root, repairs[0]?.setAside ?? '', '000000000001.journal'), 'utf8')).toContain('812 0123')
})

test('a new segment that was never finished is set aside', async () => {
  const root = await temporaryFolder()
  const changes = chainOf(3)
  const first = journalIn(root)
  await first.journal.append(DATA, changes)
  await first.journal.close()
  await writeFile(join(root, 'journal', '000000000004.journal'), '120 01')
  const { journal, repairs } = journalIn(root)
  expect(await all(journal)).toEqual(changes)
  expect(repairs).toMatchObject([{ kind: 'torn-tail' }])
})

test('damage in the middle is found before anybody relies on what follows; what is intact before it is used and everything is kept', async () => {
  const root = await temporaryFolder()
  const changes = chainOf(30)
  const first = journalIn(root, { segmentLimit: 3000 })
  for (const change of changes) await first.journal.append(DATA, [change])
  await first.journal.close()
  const names = await segments(root)
  const file = await open(join(root, 'journal', names[1] ?? ''), 'r+')
  await file.write(Buffer.from('####'), 0, 4, 1500)
  await file.close()
  const { journal, repairs } = journalIn(root)
  await journal.verify(0)
  const kept = await all(journal)
  expect(kept).toEqual(changes.slice(0, kept.length))
  expect(kept.length).toBeGreaterThan(8)
  expect(kept.length).toBeLessThan(20)
  expect(repairs).toMatchObject([{ kind: 'damaged-journal' }])
  expect(await readdir(join(root, repairs[0]?.setAside ?? ''))).toEqual(names.slice(1))
  await expect(journal.append(DATA, changes.slice(kept.length))).resolves.toMatchObject({ seq: 30 })
  expect(await all(journal)).toEqual(changes)
})

test('a missing segment is damage too', async () => {
  const root = await temporaryFolder()
  const first = journalIn(root, { segmentLimit: 3000 })
  for (const change of chainOf(30)) await first.journal.append(DATA, [change])
  await first.journal.close()
  const names = await segments(root)
  await nodeDisk.remove(join(root, 'journal', names[1] ?? ''))
  const { journal, repairs } = journalIn(root)
  await journal.verify(0)
  expect((await journal.last())?.seq).toBe(Number((names[1] ?? '').slice(0, 12)) - 1)
  expect(repairs).toMatchObject([{ kind: 'damaged-journal' }])
})

for (const code of ['ENOSPC', 'EROFS', 'EIO'] as const) {
  test(`after ${code} at any step of an append nothing counts as written, and the next append succeeds`, async () => {
    for (let step = 1; step <= 8; step++) {
      const root = await temporaryFolder()
      const fault = faultDisk()
      const { journal } = journalIn(root, { disk: fault.disk, segmentLimit: 1200 })
      const changes = chainOf(6)
      await journal.append(DATA, changes.slice(0, 3))
      fault.failIn({ step, how: code, part: 0.6 })
      const answered = await journal.append(DATA, changes.slice(3, 5)).catch(() => undefined)
      fault.heal()
      const known = answered?.seq ?? 3
      expect((await journal.last())?.seq).toBe(known)
      await journal.append(DATA, changes.slice(known))
      expect(await all(journalIn(root).journal)).toEqual(changes)
    }
  })
}

test('whatever step the power is cut at, no acknowledged change is ever lost', async () => {
  const changes = chainOf(24)
  const batches = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(
      batches,
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 600, max: 3000 }),
      async (sizes, step, part, share, segmentLimit) => {
        const root = await temporaryFolder()
        const fault = faultDisk({ step, how: 'kill', part })
        const before = journalIn(root, { disk: fault.disk, segmentLimit })
        let sent = 0
        let acknowledged = 0
        for (const size of sizes) {
          const batch = changes.slice(sent, sent + size)
          sent += batch.length
          const answer = await before.journal.append(DATA, batch).catch(() => undefined)
          if (answer === undefined) break
          acknowledged = answer.seq
        }
        await before.journal.close()
        await fault.powerCut(share)
        const after = journalIn(root, { segmentLimit })
        await after.journal.verify(0)
        const kept = await all(after.journal)
        expect(kept).toEqual(changes.slice(0, kept.length))
        expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
        expect(kept.length).toBeLessThanOrEqual(sent)
        await after.journal.append(DATA, changes)
        expect(await all(after.journal)).toEqual(changes)
      },
    ),
    { numRuns: 50 },
  )
})

test('wherever the last file is cut, what stood before the cut is there and appending goes on', async () => {
  const changes = chainOf(6)
  const whole = await temporaryFolder()
  await journalIn(whole).journal.append(DATA, changes)
  const bytes = await readFile(join(whole, 'journal', '000000000001.journal'))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (cut) => {
      const root = await temporaryFolder()
      await nodeDisk.makeFolder(join(root, 'journal'))
      const path = join(root, 'journal', '000000000001.journal')
      await writeFile(path, bytes)
      await truncate(path, cut)
      const { journal } = journalIn(root)
      const kept = await all(journal)
      const lines = bytes.subarray(0, cut).toString().split('\n').length - 1
      expect(kept).toEqual(changes.slice(0, Math.max(0, lines - 1)))
      await journal.append(DATA, changes)
      expect(await all(journal)).toEqual(changes)
    }),
    { numRuns: 30 },
  )
})
