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
/** Words that name no thing, or tell no two things apart: "my old", "de spullen", "it". */
const NO_THING =
  /^(?:de|het|een|the|an|it|me|mij|my|mn|mijn|onze|ons|our|us|zijn|haar|hun|his|her|hers|their|them|its|die|dat|deze|dit|that|this|those|these|van|from|of|voor|for|aan|to|in|op|on|uit|out|met|with|bij|at|en|and|over|about|ze|zij|hij|hem|she|he|him|er|al|ook|also|too|iets|alles|alle|all|some|something|everything|spul|spullen|ding|dingen|stuff|things?|geleende?|uitgeleende?|borrowed|lent|loan|oude?|nieuwe?|grote?|kleine?|mooie?|goede?|hele|eigen|old|new|big|small|little|good|own|netjes|gewoon|nog|weer|again|keurig)$/u

/**
 * Which of the open loans something given back closes: of that contact, and the
 * other way round from its giving back (what I borrowed, I give back). Those whose
 * item shares words with what was said come first, then those of the sum said, then
 * the one that was to come back first. Words that name a thing or a sum of no loan
 * ("gaf me mijn vertrouwen terug") mean none, and a sum none of another currency or
 * of a thing; words that name nothing mean the one that is open, if it is the only one.
 * @param loans outstanding ones
 */
export function loansMeant(said: SaidBack, loans: readonly Favour[]): LoansMeant {
  const direction = said.by === 'me' ? 'received' : 'given'
  const scored = loans
    .filter((loan) => loan.contactId === said.contactId && loan.direction === direction && mayPay(said.money, loan))
    .map((loan) => ({ loan, score: scoreOf(said, loan) }))
    .toSorted((a, b) => b.score - a.score || order(dueOf(a.loan), dueOf(b.loan)) || order(a.loan.on, b.loan.on))
  const [first, second] = scored
  if (first === undefined) return { loans: [], isSure: false }
  const namesNothing = said.money === undefined && thingsIn(said.what).length === 0
  if (first.score === 0 && !(namesNothing && second === undefined)) return { loans: [], isSure: false }
  return { loans: scored.map(({ loan }) => loan), isSure: first.score > (second?.score ?? 0) }
}

/** Whether what came back may be (part of) this loan: a sum only pays back a sum of its own currency. */
export function mayPay(money: Money | undefined, { loan }: Favour): boolean {
  return money === undefined || loan?.money?.currency === money.currency
}

function scoreOf({ what, money }: SaidBack, { loan, what: about }: Favour): number {
  const item = thingsIn(`${loan?.item ?? ''} ${about}`)
  const shared = thingsIn(what).filter((word) => item.some((other) => isAlike(word, other))).length
  const isSum = money !== undefined && loan?.money !== undefined && loan.money.amount >= money.amount
  return 2 * shared + (isSum ? 1 : 0)
}

/** The words of a text that may name a thing. */
const thingsIn = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !NO_THING.test(word))

const isAlike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= ALIKE && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))

const dueOf = ({ loan }: Favour): string => loan?.returnBy ?? '9999-99'
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
