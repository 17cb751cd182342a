import { Dexie, liveQuery, type Subscription } from 'dexie'
import type { Day } from '#shared/domain/records/values.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { isSearched, SEARCHED, SearchCollection } from './collection.ts'
import { findHits } from './find.ts'
import type { SearchHit } from './hit.ts'

/** Rows indexed between two breaths, so that a search is answered while the index grows. */
const BATCH = 500
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** The search of one data set: builds its indexes from the database, then follows the change log. */
export class SearchService {
  readonly #db: BakkieDatabase
  #collection = new SearchCollection()
  #followed = 0
  #ready: Promise<void>
  #following: Promise<void> = Promise.resolve()
  #subscription: Subscription | undefined
  #closed = false

  constructor(db: BakkieDatabase) {
    this.#db = db
    db.on('versionchange', () => this.close())
    this.#ready = this.#start()
    // A failure is answered to whoever waits for `ready()` or searches; nobody may be waiting yet.
    this.#ready.catch(() => this.close())
  }

  /** Whether the database went away; a new service must take over. */
  get closed(): boolean {
    return this.#closed
  }

  /** Resolves when everything is indexed; rejects when the database cannot be read. */
  ready(): Promise<void> {
    return this.#ready
  }

  /** What fits the query on a day; while the index is still growing, of what is in it. */
  search(text: string, limit: number, today: Day): Promise<SearchHit[]> {
    return findHits(this.#db, this.#collection, text, limit, today)
  }

  close(): void {
    this.#closed = true
    this.#subscription?.unsubscribe()
    this.#db.close()
  }

  async #start(): Promise<void> {
    await this.#db.open()
    await this.#build()
    this.#subscription = liveQuery(() => this.#latest()).subscribe({
      next: (seq) => {
        this.#following = this.#following.then(() => this.#follow(seq)).catch(() => this.close())
      },
      error: () => this.close(),
    })
  }

  async #latest(): Promise<number> {
    return (await this.#db.changes.orderBy('seq').last())?.seq ?? 0
  }

  /** Reads every searched table in batches, by primary key, so that rows written meanwhile are read or followed. */
  async #build(): Promise<void> {
    this.#followed = await this.#latest()
    for (const table of SEARCHED) {
      let after = ''
      for (;;) {
        const rows = await this.#db.table<{ readonly id: string }, string>(table).where('id').above(after).limit(BATCH).toArray()
        const last = rows.at(-1)
        if (last === undefined) break
        for (const row of rows) this.#collection.put(table, row)
        after = last.id
        await breathe()
      }
      this.#collection.settle()
    }
  }

  /** Reads again what the changes since the last time touched. A log that went back means another history: all anew. */
  async #follow(seq: number): Promise<void> {
    if (seq < this.#followed) {
      this.#collection = new SearchCollection()
      return this.#build()
    }
    if (seq === this.#followed) return
    const operations = await this.#db.operations
      .where('[seq+n]')
      .between([this.#followed + 1, Dexie.minKey], [seq, Dexie.maxKey])
      .toArray()
    const touched = new Map<string, Set<string>>()
    for (const { table, id } of operations) touched.set(table, (touched.get(table) ?? new Set()).add(id))
    for (const [table, ids] of touched) {
      if (!isSearched(table)) continue
      const all = [...ids]
      for (let i = 0; i < all.length; i += BATCH) {
        await this.#collection.refresh(this.#db, table, all.slice(i, i + BATCH))
        if (i + BATCH < all.length) await breathe()
      }
    }
    this.#collection.settle()
    this.#followed = seq
  }
}
