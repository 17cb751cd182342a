import type { Data } from '#data/data.ts'
import { factsOf } from '#data/derived/facts.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { overallBalance } from '#shared/domain/balance/overview.ts'
import type { OverallBalance } from '#shared/domain/balance/overview.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { outstandingLoans } from '#shared/domain/favours/favours.ts'
import { returnedOf } from '#shared/domain/favours/returns.ts'
import type { Returned } from '#shared/domain/favours/returns.ts'
import { byDate } from '#shared/domain/ledger/byDate.ts'
import type { EntrySource, LedgerEntry, MoneyEntry } from '#shared/domain/ledger/entry.ts'
import { ledgerOf, moneyOf } from '#shared/domain/ledger/ledger.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId, Day, FavourId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { findContact } from './contacts.ts'
import { namesOf } from './names.ts'
import { originsOf } from './origins.ts'
import type { WithOrigin } from './origins.ts'

export type { EntryOrigin, WithOrigin } from './origins.ts'

/** Time spent together at one meeting; it has no direction. */
export interface TimeEntry {
  readonly date: Day
  readonly minutes: number
  readonly source: Extract<EntrySource, { kind: 'meeting' }>
}

/** The ledger of one contact. */
export interface LedgerPage {
  readonly contact: Contact
  readonly summary: Summary
  /** Entries up to today, the latest first. */
  readonly entries: readonly WithOrigin<LedgerEntry>[]
  /** Entries dated ahead, the first first: they do not count yet. */
  readonly ahead: readonly WithOrigin<LedgerEntry>[]
  /** Money paid up to today, the latest first. */
  readonly money: readonly WithOrigin<MoneyEntry>[]
  /** Meetings whose minutes are known, up to today, the latest first. */
  readonly time: readonly WithOrigin<TimeEntry>[]
  /** Loans still to come back. */
  readonly loans: readonly Favour[]
  /** How much of each favour was returned by later ones. */
  readonly returned: ReadonlyMap<FavourId, Returned>
}

/** The ledger of a contact, worked out from the records; undefined when there is nobody (any more). */
export async function ledgerPage(data: Data, id: ContactId): Promise<LedgerPage | undefined> {
  const { db, clock } = data
  const contact = await findContact(db, id)
  const facts = contact && (await factsOf(db, [contact.id])).get(contact.id)
  const summary = contact && (await db.summaries.get(contact.id))
  if (contact === undefined || facts === undefined || summary === undefined) return undefined
  const today = clock.today()
  const ledger = ledgerOf(facts, await rulesIn(db))
  const originOf = originsOf(facts, await namesOf(db, namedIn(facts)))
  const withOrigin = <Entry extends { readonly source: EntrySource }>(list: readonly Entry[]) =>
    list.flatMap((entry): WithOrigin<Entry>[] => {
      const origin = originOf(entry.source)
      return origin === undefined ? [] : [{ ...entry, origin }]
    })
  const counted = ledger.filter((entry) => entry.date <= today)
  return {
    contact,
    summary,
    entries: withOrigin(counted).toReversed(),
    ahead: withOrigin(ledger.filter((entry) => entry.date > today)),
    money: withOrigin(moneyOf(facts).filter((entry) => entry.date <= today)).toReversed(),
    time: withOrigin(timeOf(facts).filter((entry) => entry.date <= today)).toReversed(),
    loans: outstandingLoans(facts.favours, today),
    returned: returnedOf(facts.favours),
  }
}

function timeOf({ meetings }: ContactFacts): TimeEntry[] {
  return meetings
    .flatMap(({ meeting: { id, kind, date, state, minutes = 0 } }): TimeEntry[] =>
      state === 'happened' && minutes > 0 ? [{ date, minutes, source: { kind: 'meeting', id, meetingKind: kind } }] : [],
    )
    .sort(byDate)
}

/** Everyone whom the entries of a ledger name. */
function namedIn(facts: ContactFacts): ContactId[] {
  return [
    ...facts.meetings.flatMap((meeting) => meeting.participants),
    ...facts.introductions.flatMap((introduction) => introduction.contactIds),
  ]
}

/** All balances, and what they add up to. */
export interface BalancesOverview {
  readonly rows: readonly Summary[]
  readonly overall: OverallBalance
}

/** The balances of everyone with whom there is anything to balance; screens sort and filter in memory. */
export async function balancesOverview({ db }: Data): Promise<BalancesOverview> {
  const rows = (await db.summaries.toArray()).filter((row) => row.poured + row.received > 0 || row.money.length > 0)
  return { rows, overall: overallBalance(rows) }
}
