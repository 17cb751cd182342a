import { fold } from '../fold.ts'
import { amongNamed, type Discourse, objectGender } from './discourse.ts'
import { type FoundActor, isGiven } from './actor.ts'
import type { Statement } from './statement.ts'
import type { Work } from './work.ts'

const MINE = /^(?:me|mij|ons|us|mijn|m'n|mn|my|onze|our|mine)$/u
const THEIRS = /^(?:haar|zijn|z'n|hun|his|her|their)$/u

/** What is done for others by its nature. */
const SERVES =
  /^(?:checkt|checks|vraagt|polst|informeert|bespreekt|uitzoekt|regelt|reserveert|boekt|print|bezorgt|levert|vertaalt|denkt|achterhaalt|onderzoekt|controleert|corrigeert|repareert|digs|digging|reserves|organises|tracks|ontwerpt|arranges|books|prints|translates|designs)$/u

/** Words that are nothing without what was said before. */
const EMPTY =
  /^(?:er|erna|ernaar|eraan|erover|ervoor|it|that|this|them|dit|dat|dan|het|hetzelfde|same|iets|something|alles|everything|niks|nothing|zo|so|of|if|ik|we|i|nog|ook|wel|even|al|graag|weer|terug|back|up|out|in|on|to|for|voor|aan|met|with|mij|me|ons|us|en|and|toe|na|naar|out|into|over|about|her|him|haar|hem|de|het|een|the|a|an|wil|kan|kon|zou|could|would|can|vandaag|today|soon|snel|later|asap|binnenkort|morgen|one)$/u

/** Whether nothing of substance is left to say what a favour is. */
export const isEmptyWhat = (what: string): boolean =>
  fold(what)
    .split(/[^\p{L}\p{N}€$£']+/u)
    .every((word) => word === '' || EMPTY.test(word))

/** More words than a thing is told in: something else has run into it. */
const MOST_WORDS = 8
/** Words of a sentence of its own. */
const ANOTHER =
  /^(?:ik|i|hij|zij|he|she|they|we|wij|is|was|heeft|has|heb|had|will|wil|zal|gaat|said|says|zei|zegt|gisteren|yesterday|today|vandaag|because|omdat|but|maar|\d+(?:min|m|h|u))$/u

/** Whether what a favour is about reads as one thing, and not as words that nothing parts from it. */
export function isClear(what: string): boolean {
  const words = fold(what).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.length <= MOST_WORDS && !words.some((word) => ANOTHER.test(word))
}

/**
 * Whether a doing is for someone: handed over, asked or lent it always is;
 * otherwise it must reach the other, or be theirs, or mine when they do it.
 * "She looked well" and "reads everything" are for nobody.
 */
export function benefits(
  work: Work,
  { verb, verbAt, subject, tense, modal, clause, used, doer }: Statement,
  objects: { readonly me: boolean; readonly others: readonly FoundActor[] },
  discourse: Discourse,
): boolean {
  if (doer !== undefined) return true
  const text = work.tokens[verbAt]?.text ?? ''
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  const reachesMe = objects.me || words.some((word) => MINE.test(word))
  const isThem = subject !== undefined && subject.kind !== 'me'
  // "Got him the plans", "let me have her notes": handed over only to someone.
  if (
    /^(?:get|gets|getting|got|let|lets|pass|passes|passed|pick|picks|picked|take|bring|brings|bracht|brought|make|makes|made|maakt|maakte|nam)$/u.test(
      text,
    )
  )
    return isThem ? reachesMe : objects.others.length > 0 || owns(work, clause, used)
  if (verb.family !== 'act') return true
  if (isThem) return reachesMe || (modal && verb.isOpen !== true) || (tense === 'ahead' && SERVES.test(text))
  const reachesThem =
    objects.others.length > 0 || owns(work, clause, used) || isGiven(work, verbAt + 1) || namesThem(work, clause, discourse)
  if (tense === 'ahead') return verb.isOpen === true ? reachesThem : true
  return reachesThem || (subject === undefined && objects.me)
}

/** "Fixed his website": what was done is theirs. */
const owns = (work: Work, clause: { from: number; to: number }, used: ReadonlySet<number>): boolean =>
  work.tokens.some(
    (token, i) =>
      i >= clause.from && i < clause.to && !used.has(i) && (THEIRS.test(token.text) || objectGender(token.text) !== undefined),
  )

/** "Tom's presentation". */
const namesThem = (work: Work, clause: { from: number; to: number }, discourse: Discourse): boolean =>
  work.tokens
    .slice(clause.from, clause.to)
    .some((token) => token.text.endsWith("'s") && amongNamed(discourse, token.typed.replace(/['’]s$/u, '')) !== undefined)
