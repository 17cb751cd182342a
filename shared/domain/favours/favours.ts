import type { Favour } from '../records/favour.ts'
import type { Cups, Day, FavourId } from '../records/values.ts'
import { asCups } from '../ledger/cups.ts'

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

/** How much of a favour was returned by later ones and what is left, in cups. */
export interface Returned {
  readonly returned: Cups
  readonly left: Cups
}

/**
 * How far each favour was returned by others with the same contact, in parts
 * if need be. Only done favours return anything; a part without cups returns all
 * that is left; more than all is all. Adds nothing to the ledger.
 */
export function returnedOf(favours: readonly Favour[]): Map<FavourId, Returned> {
  const sizes = new Map(favours.map((favour) => [favour.id, favour.cups]))
  const returned = new Map<FavourId, number>()
  for (const favour of favours) {
    if (entersOn(favour) === undefined) continue
    for (const part of favour.returns) {
      const size = sizes.get(part.favourId)
      if (size === undefined || part.favourId === favour.id) continue
      const before = returned.get(part.favourId) ?? 0
      returned.set(part.favourId, Math.min(size, before + (part.cups ?? size)))
    }
  }
  return new Map(
    favours.map(({ id, cups }) => {
      const back = returned.get(id) ?? 0
      return [id, { returned: asCups(back), left: asCups(cups - back) }]
    }),
  )
}
