import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { inPlanOrder, movedTo } from '#shared/domain/events/rowOrder.ts'
import { ME, whoFrom } from '#shared/domain/events/who.ts'
import type { PlanRow } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId, GroupId, PlanRowId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import { joinNames, label, namesOf } from './labels.ts'
import { standingContacts } from './standingContacts.ts'
import { found, InvalidDraft, patched, valid } from './valid.ts'

/** Whom a row is about: a contact, a group, or words such as "someone of the province". */
export type Whom =
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'name'; readonly name: string }

/** A new row of a plan; without `who` it is mine. */
export interface PlanRowDraft {
  readonly who?: string
  readonly whom: Whom
  readonly when?: string
  readonly relationalPurpose?: string
  readonly reciprocalPurpose?: string
}

/** What may be changed of a row; blank clears, but `who` then is me, and whom stays someone. */
export interface PlanRowPatch extends Partial<Omit<PlanRowDraft, 'whom'>> {
  readonly whom?: Whom
}

/** Adds a row at the end of a plan. */
export async function addPlanRow(data: Data, eventId: EventId, draft: PlanRowDraft): Promise<{ id: PlanRowId; seq: number }> {
  const { ids, seq } = await addPlanRows(data, eventId, [draft])
  const [id] = ids
  if (id === undefined) throw new InvalidDraft('planRows', ['whom'])
  return { id, seq }
}

/**
 * Adds rows at the end of a plan, in one change.
 * @throws {MissingRecord} when the event, or a contact a row is about, is not there any more; then nothing is added
 */
export async function addPlanRows(
  data: Data,
  eventId: EventId,
  drafts: readonly PlanRowDraft[],
): Promise<{ ids: readonly PlanRowId[]; seq: number }> {
  const me = (await data.db.profile.get('me'))?.name
  const rows = drafts.map(({ who = ME, whom, ...rest }) =>
    valid('planRows', { ...rest, ...aboutWhom(whom), who: whoFrom(who, me), id: newId.planRow(), eventId, order: 0 }),
  )
  const said = label('planRow.added', { names: joinNames(await whomNames(data.db, rows)) })
  const { seq } = await change(data, said, async (db) => {
    found(await db.events.get(eventId), 'events', eventId)
    const last = inPlanOrder(await rowsOf(db, eventId)).at(-1)?.order ?? -1
    const standing = await aboutStanding(db, rows)
    await db.planRows.bulkAdd(standing.map((row, n) => ({ ...row, order: last + 1 + n })))
  })
  return { ids: rows.map(({ id }) => id), seq }
}

/**
 * Changes a row.
 * @throws {MissingRecord} when the row, or the contact it becomes about, is not there any more
 */
export async function editPlanRow(data: Data, id: PlanRowId, patch: PlanRowPatch): Promise<{ id: PlanRowId; seq: number }> {
  const before = found(await data.db.planRows.get(id), 'planRows', id)
  const me = (await data.db.profile.get('me'))?.name
  const { who, whom, ...rest } = patch
  const fields = { ...rest, ...(who !== undefined && { who: whoFrom(who, me) }), ...(whom && aboutWhom(whom)) }
  const after = patched('planRows', before, fields)
  const said = label('planRow.updated', { name: joinNames(await whomNames(data.db, [after])) })
  const { seq } = await change(data, said, async (db) => {
    const edited = patched('planRows', found(await db.planRows.get(id), 'planRows', id), fields)
    await db.planRows.bulkPut(whom === undefined ? [edited] : await aboutStanding(db, [edited]))
  })
  return { id, seq }
}

/** Takes rows out of a plan, in one change. */
export async function removePlanRows(data: Data, ids: readonly PlanRowId[]): Promise<{ seq: number }> {
  const rows = present(await data.db.planRows.bulkGet([...ids]))
  const said = label('planRow.removed', { names: joinNames(await whomNames(data.db, rows)) })
  const { seq } = await change(data, said, (db) => db.planRows.bulkDelete([...ids]))
  return { seq }
}

/**
 * Moves a row to another place in its plan.
 * @param to its place among all rows afterwards, from 0; beyond either end is that end
 */
export async function movePlanRow(data: Data, id: PlanRowId, to: number): Promise<{ id: PlanRowId; seq: number }> {
  const row = found(await data.db.planRows.get(id), 'planRows', id)
  const said = label('planRow.moved', { name: joinNames(await whomNames(data.db, [row])) })
  const { seq } = await change(data, said, async (db) => {
    const rows = await rowsOf(db, row.eventId)
    const orders = movedTo(rows, id, to)
    await db.planRows.bulkPut(
      rows.flatMap((one) => {
        const order = orders.get(one.id)
        return order === undefined ? [] : [{ ...one, order }]
      }),
    )
  })
  return { id, seq }
}

const rowsOf = (db: BakkieDatabase, eventId: EventId): Promise<PlanRow[]> =>
  db.planRows.where('eventId').equals(eventId).toArray()

/** Rows about the contacts that theirs stand for now. */
async function aboutStanding(db: BakkieDatabase, rows: readonly PlanRow[]): Promise<PlanRow[]> {
  const standing = await standingContacts(
    db,
    rows.flatMap(({ contactId }) => contactId ?? []),
  )
  return rows.map((row) =>
    row.contactId === undefined ? row : { ...row, contactId: found(standing.get(row.contactId), 'contacts', row.contactId) },
  )
}

/** The fields of a row that say whom: one of the three, the others cleared. */
function aboutWhom(whom: Whom): Pick<PlanRow, 'contactId' | 'groupId' | 'name'> {
  const nobody = { contactId: undefined, groupId: undefined, name: undefined }
  switch (whom.kind) {
    case 'contact':
      return { ...nobody, contactId: whom.id }
    case 'group':
      return { ...nobody, groupId: whom.id }
    case 'name':
      if (whom.name.trim() === '') throw new InvalidDraft('planRows', ['name'])
      return { ...nobody, name: whom.name }
  }
}

/** Whom rows are about, by name, in their order. */
async function whomNames(db: BakkieDatabase, rows: readonly PlanRow[]): Promise<string[]> {
  const names = await Promise.all(
    rows.map(async ({ contactId, groupId, name }) => {
      if (contactId !== undefined) return namesOf(db, [contactId])
      return groupId === undefined ? name : (await db.groups.get(groupId))?.name
    }),
  )
  return names.flatMap((name) => (name === undefined || name === '' ? [] : [name]))
}
