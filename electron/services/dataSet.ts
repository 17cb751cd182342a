import { join } from 'node:path'
import type { DataSet as SetName, OpenOutcome, Parsed, Repair } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { openingOf } from '#shared/contract/opening.ts'
import type { Disk } from './disk/disk.ts'
import { readIdentity, setIdentityAside, writeIdentity } from './folder/identity.ts'
import type { Layout } from './folder/layout.ts'
import { nameOfMoment } from './folder/layout.ts'
import { Journal } from './journal/journal.ts'
import { salvageAfter } from './journal/salvage.ts'
import { createPhotos } from './photos/photos.ts'
import { Snapshots } from './snapshots/snapshots.ts'

/** What a data set needs from outside. */
export interface DataSetOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly name: SetName
  readonly now: () => Date
  readonly newId: () => string
}

/** The folder of one data set: identity, journal, snapshots and photos together. */
export type DataSetFolder = ReturnType<typeof createDataSet>

/** Opens nothing yet: every part is read when it is first asked for. */
export function createDataSet({ disk, layout, name, now, newId }: DataSetOptions) {
  const paths = layout.set(name)
  const repairs: Repair[] = []
  const onRepair = (repair: Repair): void => void repairs.push(repair)
  const snapshots = new Snapshots({ disk, folder: paths.snapshots, aside: paths.aside, now, newId, onRepair })
  const journal = new Journal({
    disk,
    folder: paths.journal,
    aside: paths.aside,
    now,
    bases: async () => snapshots.list(await identity()),
    onRepair,
  })
  const photos = createPhotos({ disk, folder: paths.photos, now })
  let known: string | undefined

  /** Whose data this is; where identity.json was lost, as journal or snapshots say. */
  async function identity(): Promise<string | undefined> {
    if (known !== undefined) return known
    const written = await readIdentity(disk, paths.identity)
    if (written.dataId !== undefined) return (known = written.dataId)
    const found = (await journal.about()).dataId ?? (await snapshots.dataId())
    if (written.damaged) onRepair({ kind: 'lost-identity', setAside: await setIdentityAside(disk, paths.identity, now()) })
    else if (found !== undefined) onRepair({ kind: 'lost-identity' })
    if (found === undefined) return undefined
    await writeIdentity(disk, paths.identity, found)
    return (known = found)
  }

  async function own(dataId: string): Promise<void> {
    if ((await identity()) !== dataId) throw new HostError({ code: 'foreign-data', detail: 'the folder holds other data' })
  }

  /** The folder's side of an opening, as it is now. */
  async function side() {
    const dataId = await identity()
    const { start, schema } = await journal.about()
    return {
      dataId,
      start,
      last: await journal.last(),
      schema,
      hashAt: (seq: number) => journal.hashAt(seq),
      snapshots: await snapshots.list(dataId),
      newId,
    }
  }

  async function open(database: Parsed<'data.open'>): Promise<OpenOutcome> {
    const last = await journal.last()
    // Whoever is to be filled from the journal must know beforehand how far it is whole.
    if (last !== undefined && database.seq < last.seq) await journal.verify(database.seq)
    for (;;) {
      const opening = await openingOf(database, await side())
      const { outcome } = opening
      if (outcome.kind === 'rebuild' && outcome.snapshot !== undefined && !(await snapshots.isWhole(outcome.snapshot))) continue
      if (opening.identity !== undefined) await writeIdentity(disk, paths.identity, (known = opening.identity))
      return outcome.kind === 'rebuild' && outcome.snapshot !== undefined ? bridged(outcome, database.schema) : outcome
    }
  }

  /**
   * A rebuild from a snapshot that the journal does not reach: the journal goes on after the snapshot,
   * with what was set aside behind some damage and chains to it.
   */
  async function bridged(outcome: Extract<OpenOutcome, { kind: 'rebuild' }>, schema: number): Promise<OpenOutcome> {
    const last = await journal.last()
    const base = (await snapshots.list(outcome.dataId)).find((one) => one.name === outcome.snapshot)
    if (base === undefined || (last !== undefined && last.seq >= base.seq)) return outcome
    const setAside = await journal.setAside()
    if (setAside !== undefined) onRepair({ kind: 'journal-restarted', setAside })
    const folders = (await disk.list(paths.aside)).filter((folder) => folder.startsWith('journal-'))
    const saved = await salvageAfter(
      disk,
      folders.map((folder) => join(paths.aside, folder)),
      base,
      schema,
    )
    const end = await journal.append(outcome.dataId, saved)
    return { ...outcome, last: end?.seq ?? outcome.last }
  }

  /** Moves what the folder holds into a set-aside folder beside it; photos stay, as both sides may name them. */
  async function startOver(dataId: string): Promise<string> {
    await journal.close()
    await snapshots.abandon()
    const setAside = `${name}-set-aside-${nameOfMoment(now())}`
    const target = join(layout.root, setAside)
    await disk.makeFolder(target)
    for (const part of await disk.list(paths.root)) {
      if (part !== 'photos') await disk.rename(join(paths.root, part), join(target, part))
    }
    await disk.syncFolder(target)
    await writeIdentity(disk, paths.identity, (known = dataId))
    await disk.syncFolder(layout.root)
    journal.forget()
    return setAside
  }

  return {
    journal,
    snapshots,
    photos,
    repairs: () => [...repairs],
    open,
    append: async ({ dataId, changes }: Parsed<'journal.append'>) => {
      await own(dataId)
      const last = await journal.append(dataId, changes)
      return last === undefined ? { seq: 0 } : { seq: last.seq, hash: last.hash }
    },
    beginSnapshot: async (about: Parsed<'snapshot.begin'>) => {
      await own(about.dataId)
      return snapshots.begin(about)
    },
    adopt: async ({ side: kept, dataId }: Parsed<'data.adopt'>) => {
      const held = await identity()
      if (kept === 'folder') {
        if (held === undefined) throw new HostError({ code: 'not-found', detail: 'the folder holds no data' })
        return { dataId: held }
      }
      const chosen = dataId ?? newId()
      return { dataId: chosen, setAside: await startOver(chosen) }
    },
    /** Deletes everything of this set. Only the sample's folder is ever deleted. */
    deleteAll: async () => {
      if (name !== 'sample') throw new HostError({ code: 'forbidden', detail: 'only the sample can be deleted' })
      await close()
      await disk.remove(paths.root)
      known = undefined
      repairs.length = 0
      journal.forget()
      return {}
    },
    close,
  }

  async function close(): Promise<void> {
    await snapshots.abandon()
    await journal.close()
  }
}
