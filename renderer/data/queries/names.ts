import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { findContact } from './contacts.ts'
import type { Introduction, Party } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Someone as a list or a sentence names them: a link to their page. */
export interface NamedContact {
  readonly id: ContactId
  readonly name: string
  readonly photo?: string
}

/** Names of contacts by id. A contact that was deleted has none: show it as someone removed. */
export type Names = ReadonlyMap<ContactId, NamedContact>

/** The names of these contacts, from their summaries. */
export async function namesOf(db: BakkieDatabase, ids: Iterable<ContactId>): Promise<Names> {
  const summaries = present(await db.summaries.bulkGet([...new Set(ids)]))
  return new Map(summaries.map(({ id, name, photo }) => [id, { id, name, ...(photo !== undefined && { photo }) }]))
}

/** The named ones among these ids, in their order. */
export function named(ids: readonly ContactId[], names: Names): NamedContact[] {
  return ids.map((id) => names.get(id)).filter((one) => one !== undefined)
}

/** Those whom these ids stand for now, named, in their order: themselves or whom they were merged into. Who is gone is left out. */
export async function standingNamed(db: BakkieDatabase, ids: readonly ContactId[]): Promise<NamedContact[]> {
  const standing = present(await Promise.all(ids.map((id) => findContact(db, id))))
  const now = [...new Set(standing.map(({ id }) => id))]
  return named(now, await namesOf(db, now))
}

/** One of an introduction: me, a contact with a name, or a name. */
export type NamedParty =
  | { readonly kind: 'me' }
  | ({ readonly kind: 'contact' } & NamedContact)
  | { readonly kind: 'name'; readonly name: string }

/** An introduction with everyone in it named. */
export interface NamedIntroduction {
  readonly introduction: Introduction
  readonly by: NamedParty
  readonly parties: readonly [NamedParty, NamedParty]
}

/** Names everyone in an introduction. Someone no longer there keeps their id, with an empty name. */
export function namedIntroduction(introduction: Introduction, names: Names): NamedIntroduction {
  const party = (one: Party): NamedParty =>
    one.kind === 'contact' ? { kind: 'contact', ...(names.get(one.id) ?? { id: one.id, name: '' }) } : one
  const [first, second] = introduction.parties
  return { introduction, by: party(introduction.by), parties: [party(first), party(second)] }
}

/** What one calls these contacts: the nickname, else the given name; those who have neither are left out. */
export async function firstNamesOf(db: BakkieDatabase, ids: Iterable<ContactId>): Promise<ReadonlyMap<ContactId, string>> {
  const contacts = present(await db.contacts.bulkGet([...new Set(ids)]))
  return new Map(
    contacts.flatMap(({ id, nickname, name }) => {
      const first = nickname ?? name.given
      return first === undefined ? [] : [[id, first] as const]
    }),
  )
}
