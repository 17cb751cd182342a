import type { Data } from '#data/data.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Day, FavourId } from '#shared/domain/records/values.ts'
import type { FavourChanged } from './favours.ts'
import { editFavour } from './favours.ts'
import { InvalidDraft } from './valid.ts'

/** A loan taken for back is still out after all. */
export function loanStillOut(data: Data, id: FavourId): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.stillOut', (favour) => ({ loan: { ...favour.loan, returnedOn: undefined } }))
}

/** The day a loan is to come back, and with it the prompt about it; without a day there is none. */
export function setReturnBy(data: Data, id: FavourId, returnBy: Day | undefined): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.returnBySet', (favour) => ({ loan: { ...favour.loan, returnBy } }))
}

/**
 * A part of a lent sum came back, in minor units of its currency; with the last
 * part the loan is back.
 * @throws {InvalidDraft} when that day no sum is outstanding, or less than this
 */
export function repayLoan(data: Data, id: FavourId, amount: number, on: Day = data.clock.today()): Promise<FavourChanged> {
  return editFavour(data, id, 'favour.repaid', (favour) => ({ loan: repaid(favour, amount, on) }))
}

function repaid({ loan }: Favour, amount: number, on: Day): Favour['loan'] {
  const parts = [...(loan?.repaid ?? []), { on, amount }]
  const left = (loan?.money?.amount ?? 0) - parts.reduce((sum, part) => sum + part.amount, 0)
  const isOut = loan?.handedOverOn !== undefined && loan.handedOverOn <= on && loan.returnedOn === undefined
  if (!isOut || left < 0) throw new InvalidDraft('favours', ['loan.repaid'])
  return { ...loan, repaid: parts, ...(left === 0 && { returnedOn: on }) }
}
