import { fold } from '../../language/fold.ts'
import type { Favour } from '../records/favour.ts'
import type { ContactId, Money } from '../records/values.ts'

/** Something said to have come back: by me, or by the contact to me. */
export interface SaidBack {
  readonly contactId: ContactId
  readonly by: 'me' | 'them'
  /** '' when no thing was named. */
  readonly what: string
  readonly money?: Money
}

/** The loans that it may be, the likeliest first, and whether the words leave no doubt about that one. */
export interface LoansMeant {
  readonly loans: readonly Favour[]
  readonly isSure: boolean
}

/** Letters from which two words that begin or end alike may be one thing: "boor" and "boormachine". */
const ALIKE = 4

/**
 * Which of the open loans something given back closes: of that contact, and the
 * other way round from its giving back (what I borrowed, I give back). Those whose
 * item shares words with what was said come first, then those of the sum said, then
 * the one that was to come back first.
 * @param loans outstanding ones
 */
export function loansMeant(said: SaidBack, loans: readonly Favour[]): LoansMeant {
  const direction = said.by === 'me' ? 'received' : 'given'
  const scored = loans
    .filter((loan) => loan.contactId === said.contactId && loan.direction === direction)
    .map((loan) => ({ loan, score: scoreOf(said, loan) }))
    .toSorted((a, b) => b.score - a.score || order(dueOf(a.loan), dueOf(b.loan)) || order(a.loan.on, b.loan.on))
  const [first, second] = scored
  return {
    loans: scored.map(({ loan }) => loan),
    isSure: first !== undefined && first.score > 0 && first.score > (second?.score ?? 0),
  }
}

function scoreOf({ what, money }: SaidBack, { loan, what: about }: Favour): number {
  const item = wordsOf(`${loan?.item ?? ''} ${about}`)
  const shared = wordsOf(what).filter((word) => item.some((other) => isAlike(word, other))).length
  const isSum = money !== undefined && loan?.money?.currency === money.currency && loan.money.amount >= money.amount
  return 2 * shared + (isSum ? 1 : 0)
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []

const isAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= ALIKE && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))

const dueOf = ({ loan }: Favour): string => loan?.returnBy ?? '9999-99'
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
