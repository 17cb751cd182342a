import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Instant } from '../../domain/records/values.ts'
import type { CallName, DataSet, EventName, EventPayload, Host, HostErrorValue, Parsed, Request, Response } from '../calls.ts'
import { HostError } from '../calls.ts'
import { createListeners } from '../listeners.ts'
import { openingOf } from '../opening.ts'
import { PHOTO_GRACE } from '../retention.ts'
import { parseRequest, parseResponse } from '../parse.ts'
import { patchedSettings } from '../settingsFields.ts'
import type { MemoryDisk } from './memoryDisk.ts'
import { emptySet, hashAt, memoryDisk, snapshotInfos } from './memoryDisk.ts'
import { memoryFeed } from './memoryFeed.ts'
import { memoryJournal } from './memoryJournal.ts'
import { memorySnapshots } from './memorySnapshots.ts'

/** What an in-memory host is made of; everything has a default. */
export interface MemoryHostOptions {
  /** The folder; give the same to a second host to play a restart. */
  readonly disk?: MemoryDisk
  readonly now?: () => Date
  readonly zone?: () => string
  readonly newId?: () => string
  readonly dataSet?: DataSet
  readonly sampleSize?: number
  /** Called before each call; the error it answers is thrown instead of doing the call. */
  readonly fault?: (name: CallName, request: unknown) => HostErrorValue | undefined
}

/** A host in memory, and what a test may do with it from outside. */
export interface MemoryHost extends Host {
  readonly disk: MemoryDisk
  /** Plays an event of the host. */
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
  /** Makes the next call of this name fail with this error, once. */
  failNext(name: CallName, error: HostErrorValue): void
  /** Every call done so far, in order. */
  readonly calls: { name: CallName; request: unknown }[]
}

type Implementations = { [Name in CallName]: (request: never) => unknown }

/** The calls that shell the outside world: they are recorded and answered as done. */
const outside = {
  'links.open': () => ({ opened: true }),
  'notify.show': () => ({ shown: true }),
  'window.open': () => ({ opened: true }),
  'page.print': () => ({ outcome: 'saved' }),
  'app.closed-down': () => ({}),
} as const

/**
 * A real host without disk, windows or network: the same checks, orders and errors as the desktop
 * and browser hosts, over a disk in memory. Requests and answers are parsed and copied, so that
 * nothing is shared by accident.
 */
export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const disk = options.disk ?? memoryDisk()
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? (() => crypto.randomUUID())
  const listeners = createListeners()
  const journal = memoryJournal(disk)
  const snapshots = memorySnapshots(disk, newId)
  const feed = memoryFeed(disk, () => listeners.emit('settings', { settings: disk.settings }))
  const failing = new Map<CallName, HostErrorValue>()
  const calls: MemoryHost['calls'] = []
  let dataSet: DataSet = options.dataSet ?? 'own'

  async function open(request: Parsed<'data.open'>) {
    const set = disk[request.set]
    const last = set.changes.at(-1)?.head
    const opening = await openingOf(request, {
      dataId: set.dataId,
      start: set.start,
      last: last === undefined ? undefined : { seq: last.seq, hash: last.hash, at: last.at },
      schema: Math.max(0, last?.schema ?? 0),
      hashAt: (seq) => Promise.resolve(hashAt(set, seq)),
      snapshots: snapshotInfos(disk, request.set),
      newId,
    })
    if (opening.identity !== undefined) set.dataId = opening.identity
    if (opening.restartJournal) {
      set.changes = []
      delete set.start
      set.repairs.push({ kind: 'journal-restarted' })
    }
    return opening.outcome
  }

  function adopt({ set, side, dataId }: Parsed<'data.adopt'>) {
    const held = disk[set].dataId
    if (side === 'folder') {
      if (held === undefined) throw new HostError({ code: 'not-found', detail: 'the folder holds no data' })
      return { dataId: held }
    }
    const setAside = `${set}-set-aside-${disk.aside.size + 1}`
    disk.aside.set(setAside, disk[set])
    disk[set] = { ...emptySet(), dataId: dataId ?? newId(), photos: new Map(disk[set].photos) }
    return { dataId: disk[set].dataId ?? '', setAside }
  }

  const implementations = {
    ...outside,
    'app.info': () => ({
      version: '0.0.0',
      host: 'memory' as const,
      platform: 'memory',
      dataFolder: 'memory',
      dataSet,
      ...(options.sampleSize === undefined ? {} : { sampleSize: options.sampleSize }),
      zone: options.zone?.() ?? 'Europe/Amsterdam',
    }),
    'data.open': open,
    'data.adopt': adopt,
    'data.repairs': ({ set }: Parsed<'data.repairs'>) => ({ repairs: disk[set].repairs }),
    'data.delete-sample': () => {
      if (dataSet === 'sample') throw new HostError({ code: 'forbidden', detail: 'the sample is open' })
      disk.sample = emptySet()
      return {}
    },
    'data.enter': ({ set }: Parsed<'data.enter'>) => {
      dataSet = set
      listeners.emit('data-set', { set })
      return {}
    },
    'journal.append': journal.append,
    'journal.read': journal.read,
    'snapshot.begin': snapshots.begin,
    'snapshot.write': (request: Parsed<'snapshot.write'>) => {
      snapshots.write(request)
      return {}
    },
    'snapshot.finish': (request: Parsed<'snapshot.finish'>) => snapshots.finish(request, now().getTime()),
    'snapshot.list': ({ set }: Parsed<'snapshot.list'>) => ({ snapshots: snapshotInfos(disk, set) }),
    'snapshot.read': snapshots.read,
    'photos.put': ({ set, bytes, mime }: Parsed<'photos.put'>) => {
      const hash = bytesToHex(sha256(bytes))
      disk[set].photos.set(hash, { bytes, mime, at: now().getTime() })
      return { hash }
    },
    'photos.get': ({ set, hash }: Parsed<'photos.get'>) => {
      const photo = disk[set].photos.get(hash)
      if (photo === undefined) throw new HostError({ code: 'not-found', detail: 'no such photo' })
      return { bytes: photo.bytes, mime: photo.mime }
    },
    'photos.sweep': ({ set, keep }: Parsed<'photos.sweep'>) => {
      const kept = new Set(keep)
      const old = now().getTime() - PHOTO_GRACE
      const gone = [...disk[set].photos].filter(([hash, photo]) => !kept.has(hash) && photo.at <= old)
      for (const [hash] of gone) disk[set].photos.delete(hash)
      return { removed: gone.length }
    },
    ...feed,
    'settings.read': () => ({ settings: disk.settings }),
    'settings.write': (patch: Parsed<'settings.write'>) => {
      disk.settings = patchedSettings(disk.settings, patch)
      listeners.emit('settings', { settings: disk.settings })
      return { settings: disk.settings }
    },
  } satisfies Implementations

  async function perform<Name extends CallName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
    const parsed = parseRequest(name, structuredClone(request))
    calls.push({ name, request: parsed })
    const error = failing.get(name) ?? options.fault?.(name, parsed)
    failing.delete(name)
    if (error !== undefined) throw new HostError(error)
    const implementation: (request: never) => unknown = implementations[name]
    return parseResponse(name, structuredClone(await implementation(parsed as never)))
  }

  return {
    disk,
    calls,
    call: perform,
    on: listeners.on,
    emit: listeners.emit,
    failNext: (name, error) => void failing.set(name, error),
  }
}

/** A moment for events that a test plays, from a Date. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant
}
