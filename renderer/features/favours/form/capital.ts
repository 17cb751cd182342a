import { capitalFrom } from '#shared/domain/favours/capitalFrom.ts'
import type { Capital } from '#shared/domain/records/favour.ts'
import type { FavourState } from './state.ts'

/** What the form says the favour is; of a lent sum, that it is money. */
export function wordsOf({ what, isLoan, item, sum }: FavourState): string {
  return isLoan ? `${what} ${item} ${sum === undefined ? '' : '€'}` : what
}

/** The kind of value that is saved: the one said, else the one proposed in sight. */
export function capitalOf(state: FavourState): Capital | undefined {
  return state.isCapitalSaid ? state.capital : capitalFrom(wordsOf(state))?.capital
}
