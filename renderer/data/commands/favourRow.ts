import type { Clock } from '#data/data.ts'
import type { Favour, Loan } from '#shared/domain/records/favour.ts'
import type { Cups } from '#shared/domain/records/values.ts'
import { CupsSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { newId } from './ids.ts'
import type { Patch } from './valid.ts'
import { InvalidDraft, valid } from './valid.ts'

/** A favour as a form gives it. On today, one cup and not returning anything unless said otherwise. */
export type FavourDraft = Pick<Favour, 'contactId' | 'direction' | 'state' | 'what'> &
  Patch<Omit<Favour, 'id' | 'createdAt' | 'contactId' | 'direction' | 'state' | 'what'>>

/** A small favour: one cup. */
export const SMALL: Cups = v.parse(CupsSchema, 100)

/** The row of a new favour. */
export function favourRow(draft: FavourDraft, clock: Clock): Favour {
  const today = clock.today()
  return settled(
    valid('favours', { on: today, cups: SMALL, returns: [], ...draft, id: newId.favour(), createdAt: clock.now() }),
    draft.doneOn ?? today,
  )
}

/**
 * Keeps the days of a favour in line with its state: `doneOn` only when done,
 * and a loan that is done was handed over.
 * @param day the day it was done, when the row does not say
 * @throws {InvalidDraft} when it is said to be for the very one who asked it
 */
export function settled(favour: Favour, day: Favour['on']): Favour {
  if (favour.forContactId === favour.contactId) throw new InvalidDraft('favours', ['forContactId'])
  const { doneOn, loan, ...rest } = favour
  if (favour.state !== 'done') {
    const { handedOverOn: _handedOverOn, returnedOn: _returnedOn, repaid: _repaid, meetingId: _meetingId, ...open } = loan ?? {}
    return { ...rest, ...(loan && { loan: open }) }
  }
  const done = loan?.handedOverOn ?? doneOn ?? day
  return { ...rest, doneOn: done, ...(loan && { loan: { ...backAsSaid(loan), handedOverOn: done } }) }
}

/** A meeting tells of a loan's coming back only while it is back. */
function backAsSaid(loan: Loan): Loan {
  const { meetingId, ...rest } = loan
  return meetingId !== undefined && loan.returnedOn !== undefined ? loan : rest
}
