import { contactNamed } from '#app/people/choice.ts'
import type { FavourChanged, FavourFields } from '#data/commands/favours.ts'
import { addFavour, updateFavour } from '#data/commands/favours.ts'
import type { Data } from '#data/data.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import type { ReturnProblem } from '#shared/domain/favours/returns.ts'
import { newReturnProblems } from '#data/commands/favourReturns.ts'
import { newId } from '#data/commands/ids.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { FavourId } from '#shared/domain/records/values.ts'
import { capitalOf } from './capital.ts'
import type { FavourState } from './state.ts'

/** What keeps a favour from being saved, by field. */
export interface FavourProblems {
  readonly who?: 'whoMissing'
  readonly what?: 'whatMissing'
  readonly loan?: 'loanMissing'
  readonly forWhom?: 'forSame'
  readonly returns?: ReturnProblem
}

/** What is still missing; a loan of a thing may go without other words. */
export function problemsOf(state: FavourState): FavourProblems {
  const { who, what, isLoan, item, sum, forWhom } = state
  const isSame = who?.kind === 'contact' && forWhom?.kind === 'contact' && who.id === forWhom.id
  const isLent = item.trim() !== '' || sum !== undefined
  return {
    ...(who === undefined && { who: 'whoMissing' as const }),
    ...(what.trim() === '' && !(isLoan && item.trim() !== '') && { what: 'whatMissing' as const }),
    ...(isLoan && !isLent && { loan: 'loanMissing' as const }),
    ...(isSame && { forWhom: 'forSame' as const }),
  }
}

/** Why the favour cannot return what was chosen, by what is stored now. */
export async function returnsProblem(
  { db }: Data,
  { who, direction, returns, isLoan }: FavourState,
  before: Favour | undefined,
): Promise<ReturnProblem | undefined> {
  if (isLoan || who?.kind !== 'contact' || returns.length === 0) return undefined
  const all = await db.favours.where('contactId').equals(who.id).toArray()
  const favour = { id: before?.id ?? newId.favour(), contactId: who.id, direction, returns }
  return newReturnProblems(all, favour, before).find((problem) => problem !== undefined)
}

/** Saves the form: a new favour, with its new contact in the same change, or the one that was there. */
export async function saveFavour(data: Data, state: FavourState, id: FavourId | undefined): Promise<FavourChanged> {
  const { who } = state
  const what = state.what.trim() === '' ? state.item : state.what
  const isDone = state.state === 'done'
  const doneOn = isDone ? (state.doneOn ?? data.clock.today()) : undefined
  const fields = {
    direction: state.direction,
    state: state.state,
    what,
    on: doneOn !== undefined && doneOn < state.on ? doneOn : state.on,
    due: state.due,
    doneOn,
    cups: asCups(Number(state.size)),
    capital: capitalOf(state),
    money: state.isLoan ? undefined : state.money,
    loan: state.isLoan
      ? {
          ...(state.item.trim() !== '' && { item: state.item }),
          ...(state.sum !== undefined && { money: state.sum }),
          ...(doneOn !== undefined && { handedOverOn: doneOn }),
          ...(state.returnBy !== undefined && { returnBy: state.returnBy }),
          ...(isDone && state.returnedOn !== undefined && { returnedOn: state.returnedOn }),
        }
      : undefined,
    forContactId: state.forWhom?.kind === 'contact' ? state.forWhom.id : undefined,
    forName: state.forWhom?.kind === 'name' ? state.forWhom.name : undefined,
    returns: state.isLoan ? [] : [...state.returns],
    note: state.note,
  } satisfies FavourFields
  if (id !== undefined) return updateFavour(data, id, fields)
  const made = who?.kind === 'name' ? [contactNamed(who.name, data.clock.now())] : []
  const contactId = who?.kind === 'contact' ? who.id : made[0]?.id
  if (contactId === undefined) throw new Error('a favour needs someone it is with')
  return addFavour(data, { ...fields, contactId, eventId: state.eventId }, made)
}
