import { change } from '#data/change/change.ts'
import { newId } from '#data/commands/ids.ts'
import { label } from '#data/commands/labels.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact, Relation } from '#shared/domain/records/contact.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { ImportChoices, ItemOutcome } from '#shared/imports/apply.ts'
import { outcomeOf, rowsOf, targetOf } from '#shared/imports/apply.ts'
import type { ImportProblem } from '#shared/imports/person.ts'
import type { ImportPlan, PlanItem } from '#shared/imports/plan.ts'
import { keepPhotos, scalePhoto } from './photos.ts'
import type { TaskOptions } from './readInWorker.ts'

export interface ApplyOptions extends TaskOptions {
  /** How photos are scaled; by the browser unless a test says otherwise. */
  readonly scale?: typeof scalePhoto
}

/** What became of one person of the file. */
export interface ImportedItem {
  readonly name: string
  readonly outcome: ItemOutcome
  readonly contactId?: ContactId
}

/** What an import did. */
export interface ImportReport {
  /** The change to undo it by; 0 when nothing was changed. */
  readonly seq: number
  readonly items: readonly ImportedItem[]
  readonly counts: Readonly<Record<ItemOutcome, number>>
  readonly problems: readonly ImportProblem[]
  /** Photos that could not be read or kept. */
  readonly photosLost: number
}

/** Items written at once: bounds the memory and lets the window breathe. */
const PART = 100

const writes = (item: PlanItem, outcome: ItemOutcome): boolean =>
  outcome === 'created' ||
  outcome === 'merged' ||
  outcome === 'updated' ||
  (item.kind === 'same' && outcome === 'same' && item.refresh)

/** Whether carrying this item out puts a new photo on the contact. */
function needsPhoto(item: PlanItem, choices: ImportChoices): boolean {
  const choice = choices[item.sourceId]
  const outcome = outcomeOf(item, choice)
  if (item.person.photo === undefined || !writes(item, outcome)) return false
  if (outcome === 'created') return true
  const target = targetOf(item, choice)
  const side = item.kind === 'new' ? item.matches.find((match) => match.contactId === target) : item
  if (side === undefined || !('changes' in side)) return false
  return (
    side.changes.some((each) => each.field === 'photo') ||
    (side.asks.some((each) => each.field === 'photo') && choice?.take?.includes('photo') === true)
  )
}

/**
 * Carries a plan out as one change, so that one undo takes it all back. Photos
 * are scaled and kept by the host first. Cancelling leaves nothing.
 * @throws the signal's reason when aborted; {HostError} when photos cannot be written; nothing was changed then
 */
export async function applyImport(
  data: Data,
  plan: ImportPlan,
  choices: ImportChoices,
  options: ApplyOptions = {},
): Promise<ImportReport> {
  const { onProgress, signal, scale = scalePhoto } = options
  const photos = plan.items
    .filter((item) => needsPhoto(item, choices))
    .map((item) => item.person.photo)
    .filter((photo) => photo !== undefined)
  const total = photos.length + plan.items.length
  let done = 0
  const step = (count: number) => {
    done += count
    onProgress?.({ done: Math.min(done, total), total })
  }
  const kept = await keepPhotos(data, photos, scale, () => step(1), signal)
  signal?.throwIfAborted()
  const changed = plan.items.filter(
    (item) => writes(item, outcomeOf(item, choices[item.sourceId])) && !(item.kind === 'same'),
  ).length
  const { seq, result } = await change(data, label('import.done', { count: changed, file: plan.fileName }), async (db) => {
    const items: ImportedItem[] = []
    for (let i = 0; i < plan.items.length; i += PART) {
      signal?.throwIfAborted()
      const part = plan.items.slice(i, i + PART)
      items.push(...(await writePart(data, db, part, choices, kept)))
      step(part.length)
    }
    return items
  })
  const counts: Record<ItemOutcome, number> = { created: 0, merged: 0, updated: 0, same: 0, skipped: 0, removed: 0 }
  for (const item of result) counts[item.outcome] += 1
  return {
    seq,
    items: result,
    counts,
    problems: plan.problems,
    photosLost: new Set(photos.map((photo) => photo.hash)).size - kept.size,
  }
}

/** What the database holds of those a part is about. */
async function readPart(db: BakkieDatabase, part: readonly PlanItem[], choices: ImportChoices) {
  const targets = [...new Set(part.map((item) => targetOf(item, choices[item.sourceId])).filter((id) => id !== undefined))]
  const contacts = new Map(present(await db.contacts.bulkGet(targets)).map((contact) => [contact.id, contact]))
  for (const id of targets) {
    if (contacts.has(id)) continue
    const [merged] = await db.contacts.where('aliases').equals(id).limit(1).toArray()
    if (merged !== undefined) contacts.set(id, merged)
  }
  const sources = new Map(
    present(await db.sources.bulkGet(part.map((item) => item.sourceId))).map((source) => [source.id, source]),
  )
  const relations = targets.length === 0 ? [] : await db.relations.where('contactId').anyOf(targets).toArray()
  return { contacts, sources, relations }
}

async function writePart(
  data: Data,
  db: BakkieDatabase,
  part: readonly PlanItem[],
  choices: ImportChoices,
  kept: ReadonlyMap<string, string>,
): Promise<ImportedItem[]> {
  const known = await readPart(db, part, choices)
  const contacts = new Map<ContactId, Contact>()
  const relations: Relation[] = []
  const sources: Source[] = []
  const items: ImportedItem[] = []
  for (const item of part) {
    const choice = choices[item.sourceId]
    const outcome = outcomeOf(item, choice)
    const target = targetOf(item, choice)
    const contact = target === undefined ? undefined : known.contacts.get(target)
    const name = item.person.name
    // Deleted between the preview and now: whom to merge into is gone.
    if (!writes(item, outcome) || (target !== undefined && contact === undefined)) {
      items.push({
        name,
        outcome: writes(item, outcome) ? 'skipped' : outcome,
        ...(contact === undefined ? {} : { contactId: contact.id }),
      })
      continue
    }
    const photo = needsPhoto(item, choices) ? kept.get(item.person.photo?.hash ?? '') : undefined
    const current = contact === undefined ? undefined : (contacts.get(contact.id) ?? contact)
    const rows = rowsOf(
      item,
      choice,
      current,
      known.sources.get(item.sourceId),
      [...known.relations, ...relations].filter((relation) => relation.contactId === current?.id),
      {
        now: data.clock.now(),
        newContactId: newId.contact,
        newRelationId: newId.relation,
        ...(photo === undefined ? {} : { photo }),
      },
    )
    if (rows.contact !== undefined) contacts.set(rows.contact.id, rows.contact)
    relations.push(...rows.relations)
    sources.push(rows.source)
    items.push({ name, outcome, ...(rows.source.contactId === undefined ? {} : { contactId: rows.source.contactId }) })
  }
  await db.contacts.bulkPut([...contacts.values()])
  if (relations.length > 0) await db.relations.bulkPut(relations)
  if (sources.length > 0) await db.sources.bulkPut(sources)
  return items
}
