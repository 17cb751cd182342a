import { lastChange } from '#data/change/log.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { pagesOf } from '#data/exporting/pages.ts'
import { matchPersonOf } from '#shared/domain/matching/fromContact.ts'
import { Matcher } from '#shared/domain/matching/match.ts'
import { haveContactsChanged } from './contactsChanged.ts'

interface Kept {
  /** The last change it holds. */
  readonly seq: number
  readonly matcher: Matcher
}

/** Keeps everyone ready to be matched, and reads them anew when one of them has changed. */
export class MatcherKeeper {
  readonly #db: BakkieDatabase
  #kept: Kept | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(db: BakkieDatabase) {
    this.#db = db
  }

  /** Everyone as they are now, those who died aside; a page at a time, so that the window goes on answering. */
  current(): Promise<Matcher> {
    const turn = this.#turn.then(() => this.#read())
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #read(): Promise<Matcher> {
    const { seq } = await lastChange(this.#db)
    const kept = this.#kept
    const isCurrent = kept !== undefined && !(await haveContactsChanged(this.#db, kept.seq, seq))
    const matcher = isCurrent ? kept.matcher : await this.#everyone()
    this.#kept = { seq, matcher }
    return matcher
  }

  async #everyone(): Promise<Matcher> {
    const matcher = new Matcher()
    for await (const page of pagesOf(this.#db, 'contacts'))
      for (const contact of page) if (contact.status !== 'deceased') matcher.add(matchPersonOf(contact))
    return matcher
  }
}
