import type { BakkieDatabase } from '#data/database/database.ts'
import { derivedRows, differentRows } from '#data/derived/different.ts'
import { chunksOf } from '#data/derived/chunks.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { originsOf } from '#data/queries/origins.ts'
import type { WithOrigin } from '#data/queries/origins.ts'
import type { Prepared } from '#data/derived/prepared.ts'
import { besideOf } from '#shared/domain/balance/beside.ts'
import type { Beside, MinutesOf } from '#shared/domain/balance/beside.ts'
import { entriesByMonth } from '#shared/domain/balance/months.ts'
import type { MonthOfEntries } from '#shared/domain/balance/months.ts'
import { balancesOf, effectOfRules } from '#shared/domain/balance/everyone.ts'
import type { BalanceOn, RulesEffect } from '#shared/domain/balance/everyone.ts'
import type { WhatIf } from '#shared/domain/balance/whatIf.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { byDate } from '#shared/domain/ledger/byDate.ts'
import type { LedgerEntry, MoneyEntry } from '#shared/domain/ledger/entry.ts'
import type { Narrowing } from '#shared/domain/ledger/narrow.ts'
import { isWanted } from '#shared/domain/ledger/narrow.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { isAboutContact } from '#shared/domain/prompts/subject.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import type { FactsKeeper } from './keeper.ts'

/** Everyone's balances together, of what counts. */
export interface Everyone {
  readonly months: readonly MonthOfEntries[]
  /** Of everyone with whom anything counts. */
  readonly rows: readonly BalanceOn[]
}

/** Whose entries, and which of them, count. */
export interface Wanted {
  readonly what: WhatIf
  /** Only these contacts; absent is everyone. */
  readonly among?: readonly ContactId[] | undefined
}

/** Of what beside the cups the entries are wanted: none, money (of one currency), or time. */
export interface BesideShown {
  readonly show?: 'money' | 'time'
  readonly currency?: string
}

/** An entry and whose ledger it is in. */
export interface EntryOfSomeone {
  readonly contactId: ContactId
  readonly name: string
  readonly entry: WithOrigin<LedgerEntry>
}

/** Entries of everyone, the latest first. */
export interface EntriesOfEveryone {
  readonly entries: readonly EntryOfSomeone[]
  /** How many there are, those beyond the limit too, and what they add up to. */
  readonly count: number
  readonly poured: number
  readonly received: number
}

/** Money paid, or time spent, and with whom. */
export interface BesideOfSomeone {
  readonly contactId: ContactId
  readonly name: string
  readonly entry: WithOrigin<MoneyEntry | MinutesOf>
}

/** Money and time with everyone, and what one of them was made of, the latest first. */
export interface BesideEveryone extends Beside {
  readonly entries: readonly BesideOfSomeone[]
  /** How many entries there are, those beyond the limit too. */
  readonly count: number
}

/** Contacts worked out between two breaths, so that what is asked meanwhile can be told how far it is. */
const AT_ONCE = 500

/** Works out what takes everyone's facts. Runs in the worker; in tests, where it is asked. */
export class BalancesWork {
  readonly #db: BakkieDatabase
  readonly #keeper: FactsKeeper

  constructor(db: BakkieDatabase, keeper: FactsKeeper) {
    this.#db = db
    this.#keeper = keeper
  }

  /** Cups by month and everyone's balances, of what counts. */
  async everyone({ what, among }: Wanted, today: Day): Promise<Everyone> {
    const { facts, standingOf, rules } = await this.#world()
    const entries: LedgerEntry[] = []
    const rows = balancesOf(those(facts, among), standingOf, { rules, today, what }, (entry) => entries.push(entry))
    return { months: entriesByMonth(entries, today), rows: rows.filter(({ poured, received }) => poured + received > 0) }
  }

  /** The entries that a number about everyone was made of: at most `limit`, the latest first. */
  async entries({ what, among }: Wanted, narrowing: Narrowing, today: Day, limit: number): Promise<EntriesOfEveryone> {
    const { facts, summaries, standingOf, rules } = await this.#world()
    const found: { readonly fact: ContactFacts; readonly entry: LedgerEntry }[] = []
    const sums = { poured: 0, received: 0 }
    balancesOf(those(facts, among), standingOf, { rules, today, what }, (entry, fact) => {
      if (!isWanted(narrowing, entry)) return
      found.push({ fact, entry })
      sums[entry.direction] += entry.cups
    })
    found.sort((a, b) => byDate(b.entry, a.entry))
    // Names alone: what crosses to the window is copied.
    const names = new Map([...summaries].map(([id, { name }]) => [id, { id, name }]))
    const entries = found.slice(0, limit).flatMap(({ fact, entry }): EntryOfSomeone[] => {
      const { id } = fact.contact
      const origin = originsOf(fact, names)(entry.source)
      return origin === undefined ? [] : [{ contactId: id, name: names.get(id)?.name ?? '', entry: { ...entry, origin } }]
    })
    return { entries, count: found.length, ...sums }
  }

  /** Money and time beside the cups; and the entries of `show`, of one currency if given: at most `limit`, the latest first. */
  async beside({ what, among }: Wanted, show: BesideShown, today: Day, limit: number): Promise<BesideEveryone> {
    const { facts, summaries } = await this.#world()
    const found: { readonly fact: ContactFacts; readonly entry: MoneyEntry | MinutesOf }[] = []
    const sums = besideOf(those(facts, among), { today, what }, (entry, fact) => {
      const isShown =
        'money' in entry
          ? show.show === 'money' && (show.currency === undefined || entry.money.currency === show.currency)
          : show.show === 'time'
      if (isShown) found.push({ fact, entry })
    })
    found.sort((a, b) => byDate(b.entry, a.entry))
    const names = new Map([...summaries].map(([id, { name }]) => [id, { id, name }]))
    const entries = found.slice(0, limit).flatMap(({ fact, entry }): BesideOfSomeone[] => {
      const { id } = fact.contact
      const origin = originsOf(fact, names)(entry.source)
      return origin === undefined ? [] : [{ contactId: id, name: names.get(id)?.name ?? '', entry: { ...entry, origin } }]
    })
    return { ...sums, entries, count: found.length }
  }

  /** What other rules would change. */
  async preview(rules: Rules, today: Day): Promise<RulesEffect> {
    const { facts, summaries, standingOf } = await this.#world()
    return effectOfRules((id) => summaries.get(id), balancesOf(facts.values(), standingOf, { rules, today }), today)
  }

  /**
   * Everyone's derived rows by other rules: those that differ from the rows there are.
   * @param onPart how much of it is done, 0 to 1
   */
  async prepare(rules: Rules, today: Day, onPart: (part: number) => void): Promise<Prepared> {
    const { seq, facts } = await this.#keeper.current()
    const there = await derivedRows(this.#db)
    // Those about no contact are worked out with the change itself: they are few.
    const gonePrompts = new Set([...there.prompts.values()].filter(isAboutContact).map(({ id }) => id))
    const summaries: Summary[] = []
    const prompts: Prompt[] = []
    let done = 0
    for (const chunk of chunksOf([...facts.values()], AT_ONCE)) {
      const different = differentRows(chunk, there, gonePrompts, { rules, today })
      summaries.push(...different.summaries)
      prompts.push(...different.prompts)
      done += chunk.length
      onPart(done / facts.size)
    }
    const goneSummaries = [...there.summaries.keys()].filter((id) => !facts.has(id))
    return { seq, rules, today, summaries, prompts, goneSummaries, gonePrompts: [...gonePrompts] }
  }

  async #world() {
    const { facts } = await this.#keeper.current()
    const rows = await this.#db.summaries.toArray()
    const summaries = new Map(rows.map((row) => [row.id, row]))
    return { facts, summaries, standingOf: (id: ContactId) => summaries.get(id), rules: await rulesIn(this.#db) }
  }
}

function those(facts: ReadonlyMap<ContactId, ContactFacts>, among: readonly ContactId[] | undefined): ContactFacts[] {
  if (among === undefined) return [...facts.values()]
  return among.flatMap((id) => facts.get(id) ?? [])
}
