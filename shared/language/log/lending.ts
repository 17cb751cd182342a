import { actorAt } from './actor.ts'
import type { Clause } from './clause.ts'
import type { Discourse } from './discourse.ts'
import { isFrom } from './favourObjects.ts'
import { knownAt } from './person.ts'
import { isOnLoan, type Statement } from './statement.ts'
import { isAuxiliary, openVerbOf, verbOf } from './verbs.ts'
import type { Work } from './work.ts'

const MINE = /\b(?:mijn|m'n|mn|onze|ons|my|our)\b/u
/** Dutch "lenen" goes both ways; "uitlenen" and "voorschieten" do not. */
const BOTH_WAYS = /^(?:leen|leent|leende|leenden|geleend|lenen)$/u
const THEIRS = /^(?:zijn|z'n|hun|haar|d'r)$/u
/** Behind "haar" these make her whom it went to: "leende haar de boor", "haar 200 euro geleend". */
const NO_THING =
  /^(?:de|het|een|mijn|m'n|mn|onze|geld|wat|iets|nog|ook|even|net|toen|weer|al|te|voor|tot|op|aan|om|vandaag|gisteren|\d+|[€£$]|uit)$/u

/** Whether the one doing took something for a while: "leende van", "borrowed", "Anna heeft mijn boek geleend", "heb zijn bus geleend". */
export function takes({ subject, verbAt, clause }: Statement, work: Work, text: string, discourse: Discourse): boolean {
  const verb = work.tokens[verbAt]?.text ?? ''
  if (verb.startsWith('borrow') || isOnLoan(work, clause, verbAt) || isAuxiliary(verb)) return true
  const isThem = subject !== undefined && subject.kind !== 'me'
  if (
    !isThem &&
    !MINE.test(text) &&
    BOTH_WAYS.test(verb) &&
    (theirThing(work, clause) !== -1 || namedThing(work, clause, discourse))
  )
    return true
  // "Leende Zoë de ets van Heyboer": to her.
  if (subject?.kind === 'me' && actorAt(work, discourse, verbAt + 1, false) !== undefined) return false
  const from = work.tokens.findIndex(
    (token, i) =>
      i >= clause.from && i < clause.to && (isFrom(work, i) || (BOTH_WAYS.test(verb) && /^(?:bij|off)$/u.test(token.text))),
  )
  if (from !== -1 && actorAt(work, discourse, from + 1, true) !== undefined) return true
  return isThem && MINE.test(text)
}

/** Whether nothing in the words says which way a "lenen" went: "boek geleend", "hij leende een boek". */
export function goesEitherWay({ verbAt }: Statement, work: Work, text: string, toSomeone: boolean): boolean {
  const verb = work.tokens[verbAt]?.text ?? ''
  return BOTH_WAYS.test(verb) && !toSomeone && !MINE.test(text) && !/\b(?:van|from|aan|zijn|z'n|hun)\b/u.test(text)
}

/** The tokens of a clause that asks which say that it is about lending: "vroeg of hij 1500 euro kan lenen". */
export const lendingIn = (work: Work, { from, to }: Clause): number[] =>
  [...work.tokens.keys()].filter((i) => i >= from && i < to && verbOf(work.tokens[i]?.text ?? '')?.family === 'lend')

/** Whether the one who asks would be the one to do it: then a loan asked for is one to borrow. "Asked if he could lend me" is not. */
export const asksToBorrow = ({ subject, doer }: Statement, toMe: boolean): boolean =>
  doer !== undefined &&
  (doer.kind === 'me' ? subject === undefined || subject.kind === 'me' : subject !== undefined && subject.kind !== 'me' && !toMe)

/** Where the other's thing is named: "zijn projector", "haar auto"; -1 when it is not. */
function theirThing(work: Work, { from, to }: Clause): number {
  return work.tokens.findIndex((token, i) => {
    if (i < from || i >= to - 1 || !THEIRS.test(token.text)) return false
    const next = work.tokens[i + 1]
    if (next === undefined || !next.word || NO_THING.test(next.text)) return false
    if (/^(?:voor|for|met|over|bij|in|op)$/u.test(work.tokens[i - 1]?.text ?? '')) return false
    return !isVerb(next.text)
  })
}

/** "Bob's fiets": the thing of someone named. */
const namedThing = (work: Work, { from, to }: Clause, { people }: Discourse): boolean =>
  work.tokens.some((token, i) => i >= from && i < to - 1 && token.text.endsWith("'s") && knownAt(work, people, i) !== undefined)

const isVerb = (word: string): boolean => {
  const verb = verbOf(word) ?? openVerbOf(word)
  return verb !== undefined && !verb.noun
}
