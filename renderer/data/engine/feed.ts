import type { HostErrorValue } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Settings } from '#shared/contract/settings.ts'
import type { FeedItem } from '#shared/domain/feed/items.ts'
import { feedItemsOf } from '#shared/domain/feed/items.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import type { Data } from '../data.ts'
import { feedRecords } from '../feed/records.ts'
import { wait } from './backoff.ts'
import { inTurn } from './inTurn.ts'

/** What an item says in the user's language. */
export type FeedText = (item: FeedItem) => string

/** How the calendar file stands: since when it cannot be written and why. */
export interface FeedProblem {
  readonly code: HostErrorValue['code']
  readonly since: Instant
}

/** What keeping the calendar file needs. */
export interface FeedKeeping {
  readonly text: FeedText
  readonly settings: () => Settings | undefined
  readonly tell: (problem: FeedProblem | undefined) => void
  /** How long changes are gathered before the file is written, in ms. */
  readonly after: number
  /** How long to wait after so many failures in a row, in ms. */
  readonly retryAfter: (failures: number) => number
  readonly signal: AbortSignal
}

/** Keeps the calendar file as the records are, where the settings ask for one. */
export class FeedKeeper {
  readonly #data: Data
  readonly #keeping: FeedKeeping
  readonly #turn = inTurn()
  #isWished = false
  #failures = 0
  #problem: FeedProblem | undefined

  constructor(data: Data, keeping: FeedKeeping) {
    this.#data = data
    this.#keeping = keeping
  }

  /** Something may have changed: the file is written soon, once for all that changed meanwhile. */
  wish(after = this.#keeping.after): void {
    if (this.#isWished || this.#data.set !== 'own') return
    this.#isWished = true
    void this.#turn.run(async () => {
      await wait(after, this.#keeping.signal)
      this.#isWished = false
      if (!this.#keeping.signal.aborted) await this.#write()
    })
  }

  /** Writes what is there now, at the end of a day's work. */
  async now(): Promise<void> {
    if (this.#data.set === 'own') await this.#write()
  }

  settled(): Promise<void> {
    return this.#turn.settled()
  }

  async #write(): Promise<void> {
    try {
      await this.#writeNow()
      this.#failures = 0
      this.#say(undefined)
    } catch (error) {
      if (this.#keeping.signal.aborted || this.#keeping.settings()?.feed.on !== true) return
      const code = error instanceof HostError ? error.code : 'internal'
      this.#say({ code, since: this.#problem?.code === code ? this.#problem.since : this.#data.clock.now() })
      this.#failures += 1
      this.wish(this.#keeping.retryAfter(this.#failures))
    }
  }

  async #writeNow(): Promise<void> {
    const settings = this.#keeping.settings()
    if (settings?.feed.on !== true) return
    const { host, db, clock, set } = this.#data
    const { folder } = await host.call('feed.folder', {})
    if (folder === undefined) return
    const items = feedItemsOf(await feedRecords(db), settings.feed, {
      names: settings.notifications.names,
      zone: clock.zone(),
    })
    const entries = items.map((item) => ({
      uid: item.uid,
      time: item.time,
      title: this.#keeping.text(item),
      isBusy: item.what.kind === 'meeting',
      ...(item.place === undefined ? {} : { place: item.place }),
    }))
    await host.call('feed.write', { set, text: writeCalendar('Bakkie', entries, clock.now()) })
  }

  #say(problem: FeedProblem | undefined): void {
    if (problem?.code === this.#problem?.code) return
    this.#problem = problem
    this.#keeping.tell(problem)
  }
}
