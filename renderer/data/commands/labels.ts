import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { ChangeLabel } from '#shared/changes/change.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { changes } from '#shared/messages/en/changes.ts'

/** A plural key without its `_one` and `_other`. */
type Bare<Key> = Key extends `${infer Stem}_one` ? Stem : Key extends `${infer Stem}_other` ? Stem : Key

/** The keys of a catalogue with dots between the levels: `meeting.logged.coffee`. */
type Paths<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Bare<Key> : `${Key}.${Paths<Catalogue[Key]>}`
}[keyof Catalogue & string]

export type LabelKey = Paths<typeof changes>

/** What a change was: a key of the `changes` catalogue and its values. */
export function label(key: LabelKey, values?: Readonly<Record<string, string | number>>): ChangeLabel {
  return values === undefined ? { key } : { key, values: { ...values } }
}

/** How many names a label says in full. */
const IN_FULL = 3

/** Names for a label, the same in every language: "Anna", "Anna, Bob", "Anna, Bob, Carla +2". */
export function joinNames(names: readonly string[]): string {
  const rest = names.length - IN_FULL
  return names.slice(0, IN_FULL).join(', ') + (rest > 0 ? ` +${rest}` : '')
}

/** The names of these contacts, joined for a label; `made` are new ones, not stored yet. Those not there are left out. */
export async function namesOf(db: BakkieDatabase, ids: readonly ContactId[], made: readonly Contact[] = []): Promise<string> {
  const stored = present(await db.contacts.bulkGet([...ids]))
  const known = new Map([...made, ...stored].map((contact) => [contact.id, contact]))
  return joinNames(present(ids.map((id) => known.get(id))).map((contact) => displayName(contact)))
}
