import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour, Loan } from '#shared/domain/records/favour.ts'
import type { Day, FavourId } from '#shared/domain/records/values.ts'
import type { FavourDraft } from './favourRow.ts'
import { favourRow, settled } from './favourRow.ts'
import { dropLinksTo, withReturns } from './favourReturns.ts'
import type { LabelKey } from './labels.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, patched } from './valid.ts'

export type { FavourDraft } from './favourRow.ts'

/** Fields of a favour that can be changed; whose it is stays, else its "returned by" links would point at another's. */
export type FavourFields = Patch<Omit<Favour, 'id' | 'createdAt' | 'contactId'>>

/** What a command on a favour did. */
export interface FavourChanged {
  readonly id: FavourId
  readonly seq: number
}

/**
 * Notes a favour: asked, promised, done or declined, in either direction; a loan when it has an item or sum.
 * @param people new contacts it names, added in the same change
 */
export async function addFavour(data: Data, draft: FavourDraft, people: readonly Contact[] = []): Promise<FavourChanged> {
  const favour = favourRow(draft, data.clock)
  const { seq } = await change(data, await stateLabel(data.db, favour, people), async (db) => {
    await db.contacts.bulkAdd([...people])
    await db.favours.add(await withReturns(db, favour))
  })
  return { id: favour.id, seq }
}

/** Changes a favour. Its days follow its state: done gives it a day, anything else takes that away. */
export function updateFavour(data: Data, id: FavourId, fields: FavourFields): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.updated', (favour) => ({
    ...fields,
    ...(fields.loan && { loan: keepingBack(favour.loan, fields.loan) }),
  }))
}

/** What a form does not show of a loan stays with it: its parts of a sum, and the meeting that told it came back. */
function keepingBack(before: Loan | undefined, loan: Loan): Loan {
  const { repaid, meetingId } = before ?? {}
  return {
    ...(repaid && before?.money?.currency === loan.money?.currency && { repaid }),
    ...(meetingId && { meetingId }),
    ...loan,
  }
}

/** The favour is done: it enters the ledger on this day (today when not said). */
export function doFavour(data: Data, id: FavourId, on: Day = data.clock.today()): Promise<FavourChanged> {
  return editState(data, id, { state: 'done', doneOn: on })
}

/** The one asked says yes, by a day or without one. */
export function promiseFavour(data: Data, id: FavourId, due?: Day): Promise<FavourChanged> {
  return editState(data, id, { state: 'promised', ...(due && { due }) })
}

/** Back to a question: neither promised nor done. */
export function askFavour(data: Data, id: FavourId): Promise<FavourChanged> {
  return editState(data, id, { state: 'asked' })
}

/** It will not be done. */
export function declineFavour(data: Data, id: FavourId): Promise<FavourChanged> {
  return editState(data, id, { state: 'declined' })
}

/** A loan is handed over: it enters the ledger on this day. */
export function handOverLoan(data: Data, id: FavourId, on: Day = data.clock.today()): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.handedOver', (favour) => ({
    state: 'done',
    doneOn: on,
    loan: { ...favour.loan, handedOverOn: on, returnedOn: undefined },
  }))
}

/** A loan came back; adds nothing to the ledger, and it is no longer outstanding. */
export function giveBackLoan(data: Data, id: FavourId, on: Day = data.clock.today()): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.givenBack', (favour) => ({ loan: { ...favour.loan, returnedOn: on } }))
}

/**
 * Links earlier favours with the same contact, the other way, that this one
 * returns, whole or in part. Adds no cups.
 * @throws {InvalidDraft} for a favour with another contact or the same way, more than is left of it, or a circle
 */
export function setReturns(data: Data, id: FavourId, returns: Favour['returns']): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.returnsSet', () => ({ returns }))
}

/** Deletes a favour, and the links of those that returned it. */
export async function deleteFavour(data: Data, id: FavourId): Promise<FavourChanged> {
  const favour = found(await data.db.favours.get(id), 'favours', id)
  const said = label('favour.deleted', { what: favour.what, name: await namesOf(data.db, [favour.contactId]) })
  const { seq } = await change(data, said, async (db) => {
    await dropLinksTo(db, favour.contactId, id)
    await db.favours.delete(id)
  })
  return { id, seq }
}

/** "Promised Anna: the deck": what a favour with this state is, for the history. */
export async function stateLabel(db: BakkieDatabase, favour: Favour, people: readonly Contact[]) {
  const values = { what: favour.what, name: await namesOf(db, [favour.contactId], people) }
  return label(favourKey(favour), values)
}

/** A loan handed over is lent or borrowed; anything else is what its state says. */
export function favourKey({ direction, loan, state }: Pick<Favour, 'direction' | 'loan' | 'state'>) {
  if (loan === undefined || state !== 'done') return `favour.${direction}.${state}` as const
  return direction === 'given' ? ('favour.given.lent' as const) : ('favour.received.borrowed' as const)
}

async function editState(data: Data, id: FavourId, fields: FavourFields & Pick<Favour, 'state'>): Promise<FavourChanged> {
  const favour = found(await data.db.favours.get(id), 'favours', id)
  return editFavour(data, id, favourKey({ ...favour, state: fields.state }), () => fields)
}

/**
 * Changes a favour under a label of its own.
 * @param fieldsOf the fields to change, from the favour as it is
 */
export async function editFavour(
  data: Data,
  id: FavourId,
  key: LabelKey,
  fieldsOf: (favour: Favour) => Readonly<Record<string, unknown>>,
): Promise<FavourChanged> {
  const today = data.clock.today()
  const edit = (favour: Favour) => {
    const fields = fieldsOf(favour)
    // A day of doing given anew moves the day of handing over along.
    const loan =
      'doneOn' in fields && !('loan' in fields) && favour.loan ? { loan: { ...favour.loan, handedOverOn: undefined } } : {}
    return settled(patched('favours', favour, { ...fields, ...loan }), today)
  }
  const before = found(await data.db.favours.get(id), 'favours', id)
  const said = label(key, { what: edit(before).what, name: await namesOf(data.db, [before.contactId]) })
  const { seq } = await change(data, said, async (db) => {
    const stored = found(await db.favours.get(id), 'favours', id)
    const favour = await withReturns(db, edit(stored), stored)
    if (favour.direction !== stored.direction) await dropLinksTo(db, favour.contactId, id)
    await db.favours.put(favour)
  })
  return { id, seq }
}
