import * as v from 'valibot'
import { ChangeSchema } from '../changes/change.ts'
import { InstantSchema } from '../domain/records/values.ts'
import { call } from './define.ts'
import { isFileName, LONGEST_NAME } from './fileName.ts'
import { SettingsPatchSchema, SettingsSchema } from './settings.ts'

/** Which data set a call is about: the user's own, or the sample network. */
export const DataSetSchema = v.picklist(['own', 'sample'])
export type DataSet = v.InferOutput<typeof DataSetSchema>

const seq = v.pipe(v.number(), v.integer(), v.minValue(0))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const bytes = v.instance(Uint8Array)
const none = v.object({})

/** Where the database and the journal stand against each other. */
const OpenOutcomeSchema = v.variant('kind', [
  /** Nothing anywhere: a first start. `dataId` is the new identity to write down. */
  v.object({ kind: v.literal('new'), dataId: v.string() }),
  v.object({ kind: v.literal('same'), dataId: v.string() }),
  /** The journal knows more: read it from `after`. */
  v.object({ kind: v.literal('database-behind'), dataId: v.string(), after: seq, last: seq }),
  /** The database knows more: append from `after`. `after` 0 means the journal is to be written again. */
  v.object({ kind: v.literal('journal-behind'), dataId: v.string(), after: seq }),
  /** The database is empty, the folder is not: rebuild from the snapshot (if any), then the journal after it. */
  v.object({ kind: v.literal('rebuild'), dataId: v.string(), snapshot: v.optional(v.string()), after: seq, last: seq }),
  /** The two do not belong together: write nothing, show both sides. */
  v.object({
    kind: v.literal('foreign'),
    reason: v.picklist(['data-id', 'hash']),
    folder: v.object({ dataId: v.string(), last: seq, at: v.optional(InstantSchema), snapshots: v.number() }),
  }),
])
export type OpenOutcome = v.InferOutput<typeof OpenOutcomeSchema>

const SnapshotInfoSchema = v.object({
  name: v.string(),
  at: InstantSchema,
  seq,
  hash,
  schema: v.number(),
  rows: v.number(),
  bytes: v.number(),
  /** It misses rows that no change removed: kept, but it never pushes out a fuller one and is the last choice of a rebuild. */
  thin: v.optional(v.literal(true)),
})
export type SnapshotInfo = v.InferOutput<typeof SnapshotInfoSchema>

/** Something of the folder was found broken and put right; the broken part was kept under `setAside`. */
export const RepairSchema = v.object({
  kind: v.picklist(['torn-tail', 'damaged-journal', 'damaged-snapshot', 'lost-identity', 'journal-restarted']),
  /** Where the broken part is kept, below the data folder. */
  setAside: v.optional(v.string()),
})
export type Repair = v.InferOutput<typeof RepairSchema>

/** A file name that names no folder and that every file system takes (shared/contract/fileName.ts makes one). */
/** Why a folder cannot hold the calendar file. `taken`: it has a `bakkie.ics` that is not Bakkie's. */
const FolderRefusalSchema = v.picklist(['not-absolute', 'missing', 'not-a-folder', 'not-writable', 'data-folder', 'taken'])
export type FolderRefusal = v.InferOutput<typeof FolderRefusalSchema>

const PrintNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME), v.check(isFileName))

/**
 * Every call a renderer can make of its host. From this one definition derive
 * the preload API, the registration in main, the browser host's routes and the
 * in-memory host of the tests.
 */
export const CALLS = {
  'app.info': call(
    none,
    v.object({
      version: v.string(),
      host: v.picklist(['desktop', 'browser', 'memory']),
      platform: v.string(),
      dataFolder: v.string(),
      /** The data set the windows show now. */
      dataSet: DataSetSchema,
      /** With `--sample N` on an empty sample: how many contacts to make. */
      sampleSize: v.optional(v.number()),
      /** The IANA time zone of the machine. */
      zone: v.string(),
    }),
  ),
  /**
   * Compares database and folder. `seq` and `hash` are the database's last change (0 and absent when it has none).
   * `newer-data` when the folder holds data of a newer schema than `schema`.
   */
  'data.open': call(
    v.object({
      set: DataSetSchema,
      databaseId: v.string(),
      dataId: v.optional(v.string()),
      seq,
      hash: v.optional(hash),
      schema: v.number(),
    }),
    OpenOutcomeSchema,
  ),
  /** The recovery screen's choice when the outcome was `foreign`: keep the folder's side (the database is set aside) or the database's (the folder is set aside, never deleted). */
  'data.adopt': call(
    v.object({ set: DataSetSchema, side: v.picklist(['folder', 'database']), dataId: v.optional(v.string()) }),
    v.object({ dataId: v.string(), setAside: v.optional(v.string()) }),
  ),
  /** What was repaired in the folder of this set since the host started. */
  'data.repairs': call(v.object({ set: DataSetSchema }), v.object({ repairs: v.array(RepairSchema) })),
  /** Deletes the sample set's folder. Refused for any other. */
  'data.delete-sample': call(none, none),
  /** Makes every window show this data set. */
  'data.enter': call(v.object({ set: DataSetSchema }), none),
  /**
   * Accepts only last + 1 onwards (`out-of-order`), ignores exact repeats, answers after fsync.
   * An empty journal starts at 1, or right after any snapshot of the list (a database that no
   * longer holds all values of its oldest changes takes a snapshot and goes on from there).
   * `foreign-data`: the chain of hashes does not fit; `damaged`: a change is not what its hash says.
   */
  'journal.append': call(
    v.object({ set: DataSetSchema, dataId: v.string(), changes: v.array(ChangeSchema) }),
    v.object({ seq, hash: v.optional(hash) }),
  ),
  /** The changes after `after`, in order, about `maxBytes` of them and at least one; `done` when none follow. */
  'journal.read': call(
    v.object({ set: DataSetSchema, after: seq, maxBytes: v.number() }),
    v.object({ changes: v.array(ChangeSchema), done: v.boolean() }),
  ),
  'snapshot.begin': call(
    v.object({ set: DataSetSchema, dataId: v.string(), seq, hash: v.optional(hash), schema: v.number(), at: InstantSchema }),
    v.object({ token: v.string() }),
  ),
  /** NDJSON lines `[table, row]`, each ended by a newline. */
  'snapshot.write': call(v.object({ token: v.string(), lines: v.string() }), none),
  /**
   * Verified by reading back before it counts. `rows` is how many lines were written, `removedRows` how many
   * rows changes removed since the newest snapshot of the list that is not `thin`; when rows are missing beyond
   * that, the new snapshot is marked `thin`.
   */
  'snapshot.finish': call(
    v.object({ token: v.string(), rows: v.number(), removedRows: v.number() }),
    v.object({ snapshot: SnapshotInfoSchema }),
  ),
  /** Newest first. */
  'snapshot.list': call(v.object({ set: DataSetSchema }), v.object({ snapshots: v.array(SnapshotInfoSchema) })),
  /** Whole lines from `offset` (0, then `next`), about 1 MB of them; `next` absent after the last. */
  'snapshot.read': call(
    v.object({ set: DataSetSchema, name: v.string(), offset: v.number() }),
    v.object({ lines: v.string(), next: v.optional(v.number()) }),
  ),
  'photos.put': call(
    v.object({ set: DataSetSchema, bytes, mime: v.picklist(['image/webp', 'image/jpeg', 'image/png']) }),
    v.object({ hash }),
  ),
  'photos.get': call(v.object({ set: DataSetSchema, hash }), v.object({ bytes, mime: v.string() })),
  /** Removes the photos that nothing names any more, but none that was put in the last hour. */
  'photos.sweep': call(v.object({ set: DataSetSchema, keep: v.array(hash) }), v.object({ removed: v.number() })),
  'settings.read': call(
    none,
    v.object({
      settings: SettingsSchema,
      /** A corrupt settings file was set aside under this name. */
      setAside: v.optional(v.string()),
    }),
  ),
  'settings.write': call(SettingsPatchSchema, v.object({ settings: SettingsSchema })),
  /** The folder the user chose for `bakkie.ics`; absent when none was. */
  'feed.folder': call(none, v.object({ folder: v.optional(v.string()) })),
  /**
   * The user chooses that folder: on the desktop in the system's dialog, and a `path` is refused (`forbidden`); in the
   * browser host by `path`, which the host checks. It is the only call that takes a path, and all that is ever
   * written there is `bakkie.ics`. Every window is told the settings anew when a folder was chosen.
   */
  'feed.choose': call(
    v.object({ path: v.optional(v.pipe(v.string(), v.maxLength(4096))) }),
    v.variant('outcome', [
      v.object({ outcome: v.literal('chosen'), folder: v.string() }),
      v.object({ outcome: v.literal('cancelled') }),
      v.object({ outcome: v.literal('refused'), why: FolderRefusalSchema }),
    ]),
  ),
  /**
   * Writes `bakkie.ics` in the chosen folder, in one step and only when it says something else than the one there.
   * `forbidden` for the sample network, while the settings have it off, for a text that is no calendar of Bakkie, and
   * where the file there is another's; `not-found` without a folder, or when it is gone.
   */
  'feed.write': call(v.object({ set: DataSetSchema, text: v.string() }), v.object({ written: v.boolean() })),
  /** Deletes `bakkie.ics` from the chosen folder, when Bakkie wrote it. */
  'feed.remove': call(none, v.object({ removed: v.boolean() })),
  'links.open': call(v.object({ url: v.string() }), v.object({ opened: v.boolean() })),
  /** Shows one notification; clicking it opens `route`. */
  'notify.show': call(v.object({ title: v.string(), body: v.string(), route: v.string() }), v.object({ shown: v.boolean() })),
  /** Another window of the app at a route. */
  'window.open': call(v.object({ route: v.string(), kind: v.picklist(['main', 'log']) }), v.object({ opened: v.boolean() })),
  /**
   * Prints the page that asks, as its print style sheet has it. The desktop host makes a PDF of it (A4, unless the page
   * says otherwise) and asks where to save it; in the browser host the page opens the system's print dialog.
   * `name` is that of the file, without its ending. `unavailable`: there is nobody who could print.
   */
  'page.print': call(
    v.object({ name: PrintNameSchema }),
    v.object({ outcome: v.picklist(['saved', 'cancelled', 'dialog', 'unavailable']) }),
  ),
  /** The engine answers this after `closing`: everything is on disk. */
  'app.closed-down': call(none, none),
} as const

/** What the host tells its renderers without being asked. */
export const EVENTS = {
  /** Each minute, at local midnight, on wake and when the zone changed. */
  clock: v.object({ reason: v.picklist(['minute', 'midnight', 'wake', 'zone']), now: InstantSchema, zone: v.string() }),
  settings: v.object({ settings: SettingsSchema }),
  /** Go to a route: a notification was clicked, the global shortcut pressed. */
  navigate: v.object({ route: v.string() }),
  /** All windows reload into this set. */
  'data-set': v.object({ set: DataSetSchema }),
  /** The app wants to quit: pump the journal, take a snapshot, answer `app.closed-down`. */
  closing: v.object({}),
} as const

export type CallName = keyof typeof CALLS
export type Request<Name extends CallName> = v.InferInput<(typeof CALLS)[Name]['request']>
/** A request after it was parsed at the edge, as the host's services get it. */
export type Parsed<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['request']>
export type Response<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['response']>
export type EventName = keyof typeof EVENTS
export type EventPayload<Name extends EventName> = v.InferOutput<(typeof EVENTS)[Name]>

/** What a host call answers when it could not be done. `code` is a message key of the `errors` catalogue. */
export const HostErrorSchema = v.object({
  code: v.picklist([
    'bad-request',
    'forbidden',
    'not-found',
    'disk-full',
    'not-writable',
    'damaged',
    'out-of-order',
    'foreign-data',
    'newer-data',
    'too-large',
    'unavailable',
    'internal',
  ]),
  /** For the log and for tests; never a name, note or message of the user. */
  detail: v.optional(v.string()),
})
export type HostErrorValue = v.InferOutput<typeof HostErrorSchema>

/** Thrown by `Host.call` with the value the host answered. */
export class HostError extends Error {
  readonly code: HostErrorValue['code']
  /** For the log and for tests; never shown, never the user's words. */
  readonly detail: string | undefined
  constructor(value: HostErrorValue) {
    super(value.detail ?? value.code)
    this.name = 'HostError'
    this.code = value.code
    this.detail = value.detail
  }
}

/** The renderer's whole knowledge of the world outside: calls and events. */
export interface Host {
  /** @throws {HostError} when the host could not do it */
  readonly call: <Name extends CallName>(name: Name, request: Request<Name>) => Promise<Response<Name>>
  /** @returns a function that stops listening */
  readonly on: <Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void) => () => void
}
