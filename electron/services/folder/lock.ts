import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import * as v from 'valibot'
import type { Disk } from '../disk/disk.ts'
import { hasCode } from '../disk/disk.ts'

/** How often the owner touches its lock, and how long without a touch makes one doubt, in ms. */
const HEARTBEAT = 2_000
const DOUBT = 3 * HEARTBEAT

const OwnerSchema = v.object({
  /** One for each taking of the lock. */
  id: v.string(),
  host: v.picklist(['desktop', 'browser']),
  pid: v.number(),
  machine: v.string(),
  /** When the process began, as the system tells it: a process number is used again, the two together are not. */
  began: v.optional(v.string()),
  since: v.string(),
})
/** Who holds a data folder. */
export type LockOwner = v.InferOutput<typeof OwnerSchema>

/** What the lock asks of the machine. */
export interface Machine {
  readonly name: string
  readonly pid: number
  readonly isAlive: (pid: number) => boolean
  /** When a process began; undefined where the system does not say. */
  readonly began: (pid: number) => Promise<string | undefined>
  readonly now: () => Date
  readonly wait: (ms: number) => Promise<void>
  readonly newId: () => string
}

/** A folder that is ours until released. */
export interface FolderLock {
  readonly owner: LockOwner
  readonly release: () => Promise<void>
}

/** The folder is in use, and by whom (unknown when the lock cannot be read). */
export class FolderInUse extends Error {
  readonly owner: LockOwner | undefined
  constructor(owner: LockOwner | undefined) {
    super(`the data folder is in use by the ${owner?.host ?? 'unknown'} host`)
    this.name = 'FolderInUse'
    this.owner = owner
  }
}

/** The locks this very process holds: its own number in a lock is otherwise that of a dead process. */
const heldHere = new Set<string>()

interface Held {
  readonly text: string
  readonly owner: LockOwner | undefined
  readonly touched: number
}

async function readLock(disk: Disk, path: string): Promise<Held | undefined> {
  const found = await disk.stat(path)
  if (found === undefined) return undefined
  try {
    const text = new TextDecoder().decode(await disk.read(path))
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      json = undefined
    }
    const parsed = v.safeParse(OwnerSchema, json)
    return { text, owner: parsed.success ? parsed.output : undefined, touched: found.mtimeMs }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * Whether the holder of a lock is gone: its process ended (or another process has its number now),
 * or nothing is known of it and the lock is not being touched any more. Watches for a heartbeat
 * rather than trusting an old one, because the machine may just have woken.
 */
async function isGone(disk: Disk, path: string, held: Held, machine: Machine): Promise<boolean> {
  const { owner } = held
  if (owner !== undefined && owner.machine === machine.name) {
    if (owner.pid === machine.pid) return !heldHere.has(owner.id)
    if (!machine.isAlive(owner.pid)) return true
    const began = await machine.began(owner.pid)
    if (began !== undefined && owner.began !== undefined) return began !== owner.began
  }
  if (machine.now().getTime() - held.touched < DOUBT) return false
  await machine.wait(DOUBT)
  const later = await readLock(disk, path)
  return later !== undefined && later.text === held.text && later.touched === held.touched
}

/** Creates the lock file in one step, or answers false when there is one. */
async function create(disk: Disk, path: string, text: string): Promise<boolean> {
  try {
    const file = await disk.open(path, 'new')
    try {
      await file.write(new TextEncoder().encode(text))
      await file.sync()
    } catch (error) {
      // A full disk: an empty lock would keep the next start waiting for its owner.
      await disk.remove(path).catch(() => undefined)
      throw error
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Moves a dead lock out of the way; of two that try, one moves it and the other finds it moved. */
async function clear(disk: Disk, path: string, held: Held): Promise<void> {
  const away = `${path}.${createHash('sha256').update(held.text).digest('hex').slice(0, 12)}.gone`
  const again = await readLock(disk, path)
  if (again === undefined || again.text !== held.text) return
  try {
    await disk.rename(path, away)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = await readLock(disk, away)
  if (moved !== undefined && moved.text !== held.text) {
    // Another one took the lock in between, and this moved its fresh lock: give it back.
    if ((await disk.stat(path)) === undefined) await disk.rename(away, path)
    return
  }
  await disk.remove(away)
}

/**
 * Takes a data folder for this process alone. A lock whose owner was killed is taken over at once.
 * @throws {FolderInUse} when another Bakkie, of either host, has it
 */
export async function lockFolder(disk: Disk, path: string, host: LockOwner['host'], machine: Machine): Promise<FolderLock> {
  await disk.makeFolder(dirname(path))
  const began = await machine.began(machine.pid)
  const owner: LockOwner = {
    id: machine.newId(),
    host,
    pid: machine.pid,
    machine: machine.name,
    since: machine.now().toISOString(),
    ...(began === undefined ? {} : { began }),
  }
  const text = JSON.stringify(owner)
  heldHere.add(owner.id)
  try {
    await take(disk, path, text, machine)
  } catch (error) {
    heldHere.delete(owner.id)
    throw error
  }
  return hold(disk, path, text, owner, machine)
}

/** Puts our lock there, moving a dead one away. @throws {FolderInUse} */
async function take(disk: Disk, path: string, text: string, machine: Machine): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await create(disk, path, text)) {
      // Another starter may have judged the lock before ours and moved it: make sure that it is still ours.
      await machine.wait(20)
      if ((await readLock(disk, path))?.text === text) return
      continue
    }
    const held = await readLock(disk, path)
    if (held === undefined) continue
    if (held.text === '' && attempt < 5) {
      // Just created and not yet written.
      await machine.wait(50)
      continue
    }
    if (!(await isGone(disk, path, held, machine))) throw new FolderInUse(held.owner)
    await clear(disk, path, held)
  }
  throw new FolderInUse((await readLock(disk, path))?.owner)
}

function hold(disk: Disk, path: string, text: string, owner: LockOwner, machine: Machine): FolderLock {
  const beat = setInterval(() => {
    // A touch that fails leaves doubt at worst: the process itself is still seen to be alive.
    disk.touch(path, machine.now()).catch(() => undefined)
  }, HEARTBEAT)
  beat.unref()
  return {
    owner,
    release: async () => {
      clearInterval(beat)
      heldHere.delete(owner.id)
      if ((await readLock(disk, path))?.text === text) await disk.remove(path)
    },
  }
}
