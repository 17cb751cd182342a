import { liveQuery } from 'dexie'
import { HostError } from '#shared/contract/calls.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { trimLog } from '../change/trim.ts'
import type { Data } from '../data.ts'
import { readMeta } from '../database/metadata.ts'
import { refreshDerived } from '../derived/refresh.ts'
import { beginDay } from './beginDay.ts'
import { backoff, wait } from './backoff.ts'
import { dueReminderOf, tellingNow } from './dueReminder.ts'
import type { ToldUpTo } from './dueReminder.ts'
import type { EngineOptions, Reminder } from './engine.ts'
import { FeedKeeper } from './feed.ts'
import { inTurn } from './inTurn.ts'
import { pump } from './pump.ts'
import { markReminded, reminderIsDue, reminderOf } from './reminder.ts'
import { snapshotIsDue, takeSnapshot } from './snapshot.ts'
import { sweepPhotos } from './sweep.ts'
import { tellState } from './state.ts'
import type { EngineProblem, StateTeller } from './state.ts'

const HOUR = 3_600_000
/** Changes within so long go into the calendar file at once, in ms. */
const FEED_AFTER = 3_000
/** The host waits this long for `app.closed-down`, in ms. */
const CLOSING = 5_000
/** With these, trying again cannot help. */
const FINAL: readonly HostError['code'][] = ['foreign-data', 'newer-data', 'forbidden']

/** The work of the window that is the engine, from its election until it stops. */
export class EngineSession {
  readonly #data: Data
  readonly #options: EngineOptions
  readonly #signal: AbortSignal
  readonly #state: StateTeller
  /** The journal and the snapshots. */
  readonly #disk = inTurn()
  /** Derived rows and the notification. */
  readonly #upkeep = inTurn()
  /** Undefined until they were read: nothing is said before. */
  #settings: Settings | undefined
  readonly #feed: FeedKeeper
  #failures = 0
  #retrying = false
  /** A snapshot failed and none was taken since. */
  #owesSnapshot = false
  #toldUpTo: ToldUpTo | undefined
  #lastSnapshot: number

  constructor(data: Data, options: EngineOptions, signal: AbortSignal) {
    this.#data = data
    this.#options = options
    this.#signal = signal
    this.#state = tellState(data.set, data.db.name)
    this.#lastSnapshot = Date.parse(data.clock.now())
    this.#feed = new FeedKeeper(data, {
      text: options.feedText,
      settings: () => this.#settings,
      tell: (feed) => this.#state.tell({ feed }),
      after: options.feedAfter ?? FEED_AFTER,
      retryAfter: options.retryAfter ?? backoff,
      signal,
    })
  }

  /** Works until the signal; then finishes what is under way. */
  async run(): Promise<void> {
    const { db, host } = this.#data
    const listening = [
      host.on('settings', ({ settings }) => {
        this.#settings = settings
        this.#feed.wish()
      }),
      host.on('clock', ({ reason }) => this.#tick(reason)),
      host.on('closing', () => void this.#close()),
    ]
    const newest = liveQuery(() => db.changes.orderBy('seq').lastKey()).subscribe(() => {
      this.#feed.wish()
      void this.#pump()
    })
    const read = await host.call('settings.read', {}).catch(() => ({ settings: DEFAULT_SETTINGS }))
    this.#settings ??= read.settings
    this.#tick('wake')
    await wait(this.#options.snapshotAfter ?? 1_500, this.#signal)
    if (!this.#signal.aborted) void this.#snapshot()
    await until(this.#signal)
    newest.unsubscribe()
    for (const stop of listening) stop()
    await Promise.all([this.#disk.settled(), this.#upkeep.settled(), this.#feed.settled()])
    this.#state.close()
  }

  #tick(reason: 'minute' | 'midnight' | 'wake' | 'zone'): void {
    void this.#upkeep.run(async () => {
      await this.#attempt('upkeep', async () => {
        if (reason !== 'minute') await refreshDerived(this.#data)
        await beginDay(this.#data)
        if (this.#settings === undefined) return
        await this.#remindOfToday(this.#settings)
        await this.#remindOfDue(this.#settings)
      })
    })
    if (reason !== 'minute') this.#feed.wish()
    if (Date.parse(this.#data.clock.now()) - this.#lastSnapshot >= HOUR) void this.#snapshot()
  }

  async #remindOfToday(settings: Settings): Promise<void> {
    if (!(await reminderIsDue(this.#data, settings))) return
    const reminder = await reminderOf(this.#data, settings)
    if (reminder !== undefined) await this.#notify(reminder, '/')
    await markReminded(this.#data)
  }

  async #remindOfDue(settings: Settings): Promise<void> {
    const now = tellingNow(this.#data, settings)
    if (now === undefined) return
    const last = this.#toldUpTo ?? (await readMeta(this.#data.db, 'dueToldUpTo'))
    // After a journey west over midnight this day was told before: it goes on from this moment.
    const since = last !== undefined && last.day > now.day ? now : last
    const reminder = await dueReminderOf(this.#data, settings, { since, now })
    if (reminder !== undefined) {
      await this.#notify(reminder, reminder.contactId === undefined ? '/' : `/people/${reminder.contactId}`)
      await this.#data.db.meta.put({ key: 'dueToldUpTo', value: now })
    }
    this.#toldUpTo = now
  }

  async #notify(reminder: Reminder, route: string): Promise<void> {
    const { title, body } = this.#options.reminderText(reminder)
    await this.#data.host.call('notify.show', { title, body, route })
  }

  #pump(): Promise<void> {
    return this.#disk.run(async () => {
      await this.#writeJournal()
    })
  }

  #writeJournal(): Promise<boolean> {
    return this.#attempt('journal', () => this.#pumpNow())
  }

  async #pumpNow(): Promise<void> {
    const end = await pump(this.#data, (seq) => {
      if (seq === this.#state.state.onDisk) return
      this.#state.tell({ onDisk: seq })
      this.#options.onDisk?.(seq)
    })
    await trimLog(this.#data, end.seq)
  }

  #snapshot(): Promise<void> {
    this.#lastSnapshot = Date.parse(this.#data.clock.now())
    return this.#disk.run(async () => {
      // The journal first, so that it never ends before a snapshot; what it could not write is the problem to tell.
      if (!(await this.#writeJournal())) {
        this.#owesSnapshot = true
        return
      }
      await this.#attempt('snapshot', () => this.#snapshotNow())
      if (this.#state.state.problem === undefined) await this.#attempt('upkeep', () => this.#sweep())
    })
  }

  async #snapshotNow(): Promise<void> {
    if (!(await snapshotIsDue(this.#data))) return
    const { seq, at } = await takeSnapshot(this.#data)
    this.#state.tell({ snapshot: { seq, at } })
  }

  async #sweep(): Promise<void> {
    await sweepPhotos(this.#data)
  }

  /**
   * Does one thing; when it fails, says so and, where that can help, tries again later. Never throws.
   * @returns whether it was done
   */
  async #attempt(doing: EngineProblem['doing'], work: () => Promise<void>): Promise<boolean> {
    const before = this.#state.state.problem
    if (before?.final === true && doing !== 'upkeep') return false
    try {
      await work()
      if (doing === 'snapshot') this.#owesSnapshot = false
      if (doing !== 'upkeep' && !this.#owesSnapshot) this.#failures = 0
      if (before?.doing === doing) this.#state.tell({ problem: undefined })
      return true
    } catch (error) {
      // The window is going: its database closed under it.
      if (this.#signal.aborted) return false
      const code = error instanceof HostError ? error.code : 'internal'
      const final = FINAL.includes(code)
      if (doing === 'snapshot') this.#owesSnapshot = true
      this.#state.tell({ problem: { doing, code, since: before?.since ?? this.#data.clock.now(), final } })
      if (doing !== 'upkeep' && !final) void this.#retry()
      return false
    }
  }

  /** Tries again after a while; a snapshot writes the journal first, so it stands for both. */
  async #retry(): Promise<void> {
    if (this.#retrying) return
    this.#retrying = true
    this.#failures += 1
    await wait(this.#options.retryAfter?.(this.#failures) ?? backoff(this.#failures), this.#signal)
    this.#retrying = false
    if (this.#signal.aborted) return
    await (this.#owesSnapshot ? this.#snapshot() : this.#pump())
  }

  /** The app wants to quit: everything to the disk within the time the host waits, then say so. */
  async #close(): Promise<void> {
    const late = new AbortController()
    await Promise.race([Promise.all([this.#pump(), this.#snapshot(), this.#feed.now()]), wait(CLOSING, late.signal)])
    late.abort()
    await this.#data.host.call('app.closed-down', {}).catch(() => undefined)
  }
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
