import type { Data } from '#data/data.ts'
import { introductionEntries } from '#shared/domain/ledger/introductions.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import { type Side, partyAt } from '#shared/domain/introductions/role.ts'
import type { Profile } from '#shared/domain/records/desk.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { profileOf, myNeeds } from './desk.ts'
import type { PairGround, PairPerson } from './introductionPair.ts'
import { pairGround, pairPerson } from './introductionPair.ts'
import type { NamedContact, NamedIntroduction } from './names.ts'
import { named, namedIntroduction, namesOf } from './names.ts'

/** Which introductions: all when nothing is said. */
export interface IntroductionFilter {
  readonly states?: readonly Introduction['state'][]
  readonly contactId?: ContactId
  /** By me, or by one of my contacts. */
  readonly by?: 'me' | 'contact'
  /** At most this many; 200 when not given. */
  readonly limit?: number
}

/** Introductions, the latest first, everyone in them named. */
export async function introductionsList({ db }: Data, filter: IntroductionFilter = {}): Promise<NamedIntroduction[]> {
  const { states, contactId, by, limit = 200 } = filter
  const wanted =
    contactId !== undefined
      ? db.introductions.where('contactIds').equals(contactId)
      : states !== undefined
        ? db.introductions.where('state').anyOf([...states])
        : db.introductions.toCollection()
  const rows = await wanted
    .filter((row) => (states === undefined || states.includes(row.state)) && (by === undefined || row.by.kind === by))
    .toArray()
  const latest = rows.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)).slice(0, limit)
  const names = await namesOf(
    db,
    latest.flatMap((row) => row.contactIds),
  )
  return latest.map((row) => namedIntroduction(row, names))
}

/** The day an introduction stands on: when it was made, else when it was proposed. */
export function dayOf(introduction: Introduction): Introduction['on'] {
  return introduction.madeOn ?? introduction.on
}

/** One introduction with everyone in it named; undefined when it is not there (any more). */
export async function introductionPage({ db }: Data, id: Introduction['id']): Promise<NamedIntroduction | undefined> {
  const row = await db.introductions.get(id)
  return row && namedIntroduction(row, await namesOf(db, row.contactIds))
}

/** What an introduction put in one contact's ledger. */
export interface IntroductionCredit {
  readonly contact: NamedContact
  readonly entry: LedgerEntry
}

/** Everything the page of an introduction shows, and its messages are made of. */
export interface IntroductionDetail {
  readonly row: NamedIntroduction
  /** Whoever of it is a contact. */
  readonly people: Partial<Record<Side, PairPerson>>
  /** What the two have in common, when both are contacts. */
  readonly ground?: PairGround
  /** Its entries in the ledgers; none before it is made. */
  readonly credits: readonly IntroductionCredit[]
  readonly profile: Profile
  /** What I offer, in words. */
  readonly myOffers: readonly string[]
}

/** One introduction with all there is to it; undefined when it is not there (any more). */
export async function introductionDetail(data: Data, id: Introduction['id']): Promise<IntroductionDetail | undefined> {
  const introduction = await data.db.introductions.get(id)
  if (introduction === undefined) return undefined
  const names = await namesOf(data.db, introduction.contactIds)
  const at = async (side: Side): Promise<Partial<Record<Side, PairPerson>>> => {
    const party = partyAt(introduction, side)
    const person = party.kind === 'contact' ? await pairPerson(data, party.id) : undefined
    return person === undefined ? {} : { [side]: person }
  }
  const people = { ...(await at('by')), ...(await at('first')), ...(await at('second')) }
  const { first, second } = people
  const ground = first && second && (await pairGround(data, first, second))
  const needs = await myNeeds(data)
  return {
    row: namedIntroduction(introduction, names),
    people,
    ...(ground && { ground }),
    credits: named(introduction.contactIds, names).flatMap((contact) =>
      introductionEntries(introduction, contact.id).map((entry) => ({ contact, entry })),
    ),
    profile: await profileOf(data),
    myOffers: needs.filter(({ kind }) => kind === 'offer').map(({ text }) => text),
  }
}
