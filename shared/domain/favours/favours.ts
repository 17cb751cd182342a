import type { Favour } from '../records/favour.ts'
import type { Day } from '../records/values.ts'

/** The day a loan was or will be handed over; a loan recorded as done without that day counts from the day it was done. */
export function handedOverOn(favour: Favour): Day | undefined {
  if (favour.loan === undefined || favour.state === 'declined') return undefined
  return favour.loan.handedOverOn ?? (favour.state === 'done' ? (favour.doneOn ?? favour.on) : undefined)
}

/** The day a favour enters the ledger: a loan when it is handed over, any other when it is done. */
export function entersOn(favour: Favour): Day | undefined {
  if (favour.loan !== undefined) return handedOverOn(favour)
  return favour.state === 'done' ? (favour.doneOn ?? favour.on) : undefined
}

/** Whether something is still to be done: asked or promised, and not handed over by today. */
export function isOpenFavour(favour: Favour, today: Day): boolean {
  if (favour.state !== 'asked' && favour.state !== 'promised') return false
  const handedOver = handedOverOn(favour)
  return handedOver === undefined || handedOver > today
}

/** Whether a loan was handed over by today and is not given back yet: its item or sum shows as outstanding. */
export function isOutstanding(favour: Favour, today: Day): boolean {
  const handedOver = handedOverOn(favour)
  if (handedOver === undefined || handedOver > today) return false
  return favour.loan?.returnedOn === undefined || favour.loan.returnedOn > today
}

/** Loans outstanding on a day, the first to go back first, undated ones last. */
export function outstandingLoans(favours: readonly Favour[], today: Day): Favour[] {
  const returnBy = (favour: Favour): string => favour.loan?.returnBy ?? '9999-99'
  return favours.filter((favour) => isOutstanding(favour, today)).sort((a, b) => (returnBy(a) < returnBy(b) ? -1 : 1))
}
