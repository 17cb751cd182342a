import { lastChange, operationsOf } from '#data/change/log.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { factsOf } from '#data/derived/facts.ts'
import { touchedBy } from '#data/derived/touched.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Everyone's facts as of one change. */
export interface Kept {
  /** The last change they hold. */
  readonly seq: number
  readonly facts: ReadonlyMap<ContactId, ContactFacts>
}

/** From this many changes on, reading everything anew is cheaper than following them. */
const MOST_FOLLOWED = 500

/**
 * Keeps the facts of everyone in memory, so that what everyone's balances are
 * worked out from is read once. Follows the change log rather than reading
 * anew. For a worker: on the main thread it would hold up the screen.
 */
export class FactsKeeper {
  readonly #db: BakkieDatabase
  #facts: Map<ContactId, ContactFacts> | undefined
  #seq = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(db: BakkieDatabase) {
    this.#db = db
  }

  /** The facts of everyone as they are now: nothing was written between the change `seq` names and the reading. */
  current(): Promise<Kept> {
    const turn = this.#turn.then(() => this.#read())
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #read(): Promise<Kept> {
    for (;;) {
      const { seq } = await lastChange(this.#db)
      const facts = await this.#upTo(seq)
      if ((await lastChange(this.#db)).seq !== seq) continue
      this.#facts = facts
      this.#seq = seq
      return { seq, facts }
    }
  }

  async #upTo(seq: number): Promise<Map<ContactId, ContactFacts>> {
    const held = this.#facts
    // What is half followed is no state at all: until it is whole again there is none.
    this.#facts = undefined
    if (held === undefined || seq < this.#seq || seq - this.#seq > MOST_FOLLOWED) return this.#whole()
    for (let next = this.#seq + 1; next <= seq; next += 1) {
      const operations = await operationsOf(this.#db, next)
      if (operations === undefined) return this.#whole()
      const touched = await touchedBy(this.#db, operations)
      for (const id of touched.deleted) held.delete(id)
      const read = await factsOf(this.#db, [...touched.contacts])
      for (const id of touched.contacts) {
        const facts = read.get(id)
        if (facts === undefined) held.delete(id)
        else held.set(id, facts)
      }
    }
    return held
  }

  async #whole(): Promise<Map<ContactId, ContactFacts>> {
    return factsOf(this.#db, await this.#db.contacts.toCollection().primaryKeys())
  }
}
