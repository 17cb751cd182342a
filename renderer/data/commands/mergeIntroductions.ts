import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Introduction, Party } from '#shared/domain/records/favour.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { newId } from './ids.ts'
import { contactIdsOf } from './introductionParties.ts'
import { valid } from './valid.ts'

interface Merging {
  readonly kept: Contact
  readonly gone: Contact
  readonly today: Day
  readonly now: string
}

/**
 * Puts the kept person in place of the other in introductions. One in which the
 * same person would then stand twice (between the two, or by one of the other)
 * becomes a note: who, why and with what outcome.
 */
export async function mergeIntroductions(db: BakkieDatabase, merging: Merging): Promise<void> {
  const keep = merging.kept.id
  const rows = await db.introductions.where('contactIds').equals(merging.gone.id).toArray()
  for (const row of rows) {
    if (row.contactIds.includes(keep)) {
      await db.introductions.delete(row.id)
      await db.notes.add(await noteOf(db, row, merging))
    } else await db.introductions.put(renamed(row, merging.gone.id, keep))
  }
}

function renamed(row: Introduction, gone: ContactId, keep: ContactId): Introduction {
  const party = (one: Party): Party => (one.kind === 'contact' && one.id === gone ? { ...one, id: keep } : one)
  const by = row.by.kind === 'contact' && row.by.id === gone ? { ...row.by, id: keep } : row.by
  const parties: Introduction['parties'] = [party(row.parties[0]), party(row.parties[1])]
  return { ...row, by, parties, contactIds: contactIdsOf(by, parties) }
}

/** The note is made of names and the user's own words only, so it needs no language. */
async function noteOf(db: BakkieDatabase, row: Introduction, { kept, gone, today, now }: Merging) {
  const people = new Map(present(await db.contacts.bulkGet(row.contactIds)).map((contact) => [contact.id, contact]))
  const nameOf = (party: Party): string | undefined => {
    if (party.kind === 'name') return party.name
    const contact = party.kind === 'contact' ? people.get(party.id) : undefined
    return contact && displayName(contact)
  }
  const names = row.parties.map((party) => nameOf(party)).filter((name) => name !== undefined)
  const text = [names.join(' – '), row.why, row.outcome].filter((part) => part !== undefined && part !== '').join('\n')
  const date = row.madeOn ?? row.on
  return valid('notes', {
    id: newId.note(),
    createdAt: now,
    date: date > today ? today : date,
    contactIds: [kept.id, ...row.contactIds.filter((id) => id !== kept.id && id !== gone.id)],
    text: text === '' ? displayName(gone) : text,
    tags: [],
    ...(row.eventId !== undefined && { eventId: row.eventId }),
  })
}
