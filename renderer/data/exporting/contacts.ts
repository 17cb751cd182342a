import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import { breathing } from '#data/importing/pause.ts'
import type { TaskOptions } from '#data/importing/readInWorker.ts'
import { namesOf } from '#data/queries/names.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Contact, Relation } from '#shared/domain/records/contact.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { writeContactsCsv } from '#shared/formats/csv/contacts.ts'
import { writeVcard } from '#shared/formats/vcard/write.ts'
import type { Download } from './download.ts'
import { dated } from './download.ts'
import { pagesOf } from './pages.ts'

const PART = 200

/** The contacts to export, in parts: these, or all of them (archived ones too). */
async function* partsOf(data: Data, ids: readonly ContactId[] | undefined): AsyncGenerator<readonly Contact[]> {
  if (ids === undefined) {
    yield* pagesOf(data.db, 'contacts')
    return
  }
  for (let i = 0; i < ids.length; i += PART) yield present(await data.db.contacts.bulkGet(ids.slice(i, i + PART)))
}

/**
 * Contacts as one vCard 4.0 file, with their photos, relations and what
 * earlier imports brought that Bakkie has no field for.
 * @param ids which; all when left out
 * @throws the signal's reason when aborted
 */
export async function exportContactsVcard(
  data: Data,
  ids?: readonly ContactId[],
  { onProgress, signal }: TaskOptions = {},
): Promise<Download> {
  const breathe = breathing(signal)
  const total = ids?.length ?? (await data.db.contacts.count())
  const parts: Blob[] = []
  let done = 0
  for await (const contacts of partsOf(data, ids)) {
    const beside = await besideOf(data, contacts)
    let text = ''
    for (const contact of contacts) {
      const sources = beside.sources.get(contact.id) ?? []
      const photo = await photoOf(data, contact)
      text += writeVcard({
        contact,
        uid:
          sources.find((source) => source.kind === 'vcard' && !source.key.startsWith('name:'))?.key ?? `urn:uuid:${contact.id}`,
        relations: (beside.relations.get(contact.id) ?? []).map((relation) => ({
          kind: relation.kind,
          name: relation.otherName ?? beside.names.get(relation.otherId ?? contact.id)?.name ?? '',
        })),
        ...(photo === undefined ? {} : { photo }),
        extra: sources.flatMap((source) => source.extra ?? []),
      })
      done += 1
      await breathe()
    }
    parts.push(new Blob([text]))
    onProgress?.({ done, total })
  }
  return { blob: new Blob(parts, { type: 'text/vcard' }), fileName: dated(data, 'bakkie-contacts', 'vcf') }
}

function grouped<T>(rows: readonly T[], idOf: (row: T) => ContactId | undefined): Map<ContactId, T[]> {
  const groups = new Map<ContactId, T[]>()
  for (const row of rows) {
    const id = idOf(row)
    if (id === undefined) continue
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [row])
    else group.push(row)
  }
  return groups
}

/** Sources, relations and the names these point at, of a part of the contacts. */
async function besideOf(data: Data, contacts: readonly Contact[]) {
  const ids = contacts.map((contact) => contact.id)
  const sources = await data.db.sources.where('contactId').anyOf(ids).toArray()
  const relations = await data.db.relations.where('contactId').anyOf(ids).toArray()
  const names = await namesOf(
    data.db,
    relations.map((relation) => relation.otherId).filter((id) => id !== undefined),
  )
  return {
    sources: grouped<Source>(sources, (source) => source.contactId),
    relations: grouped<Relation>(relations, (relation) => relation.contactId),
    names,
  }
}

/** A photo whose file is missing costs the photo, not the export. */
async function photoOf(data: Data, contact: Contact): Promise<{ bytes: Uint8Array; mime: string } | undefined> {
  if (contact.photo === undefined) return undefined
  try {
    return await data.host.call('photos.get', { set: data.set, hash: contact.photo })
  } catch (error) {
    if (error instanceof HostError && (error.code === 'not-found' || error.code === 'damaged')) return undefined
    throw error
  }
}

/**
 * Contacts as CSV for a spreadsheet or another address book; formulas defused.
 * @param ids which; all when left out
 */
export async function exportContactsCsv(data: Data, ids?: readonly ContactId[]): Promise<Download> {
  const contacts: Contact[] = []
  for await (const part of partsOf(data, ids)) contacts.push(...part)
  return { blob: new Blob([writeContactsCsv(contacts)], { type: 'text/csv' }), fileName: dated(data, 'bakkie-contacts', 'csv') }
}
