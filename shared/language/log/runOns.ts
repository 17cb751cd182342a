import { clausesOf, contraction, isSubject } from './clause.ts'
import { objectGender } from './discourse.ts'
import { kindSpans } from './kindWords.ts'
import { MET } from './mentions.ts'
import type { FoundName } from './person.ts'
import { isAuxiliary, isModal, verbOf } from './verbs.ts'
import type { Work } from './work.ts'

/** What someone else does, in the forms that open a statement: "vraagt of", "wil weten", "asked me". */
const THIRD =
  /^(?:will|zal|heeft|has|had|wil|wilde|gaat|moet|zou|kan|mag|wants|wanted|needs|zegt|zei|says|said|vertelde|told|vroeg|vraagt|gaf|geeft|zoekt|kent|knows|thinks|vindt|woont|werkt|works|weet|komt|blijkt|hoopt)$/u
/** What I do, without "ik" or "I": "heb haar mijn projector geleend", "need to send him". */
const FIRST = /^(?:heb|moet|must|gotta|ga|zal|need|owe)$/u
/** Behind these a verb belongs to what stands before: "die vraagt", "of hij", "niet gevraagd". */
const JOINS =
  /^(?:die|dat|who|that|which|of|if|whether|en|and|&|maar|but|or|te|to|not|niet|om|als|as|when|toen|wat|what|how|hoe|where|waar|just|also|ook|even|still|nog|never|nooit|er|there|it|het|de|een|the|a|an|mijn|zijn|haar|hun|my|his|her|their|our|onze)$/u
/** Before a name that is spoken to or with: it does nothing in its clause. */
const LEADS =
  /^(?:met|with|w|en|and|&|\+|n|,|aan|to|van|from|of|voor|for|over|about|naar|bij|at|by|door|via|tegen|namens|saw|met|sprak|zag|ontmoette|texted|called|phoned|emailed|messaged|rang|belde|gebeld|appte|mailde|geappt|gemaild|text|call)$/u

/** Whether a word is what someone else does here, in a form that needs a subject. */
function isThird(word: string): boolean {
  if (THIRD.test(word)) return true
  const verb = verbOf(word)
  if (verb === undefined || verb.noun || verb.particle !== undefined) return false
  return verb.tense === 'past' || (verb.tense === 'present' && /\p{L}{3,}[ts]$/u.test(word))
}

/**
 * Parts the clauses of a line typed without stops: behind what says what the
 * meeting was, a name with its verb ("… liz stuurt eow de cijfers"), a verb whose
 * subject is missing ("bob gebeld 20 min vraagt of ik …") or what I have still to
 * do ("koffie w/ eva heb haar mijn projector geleend") is a statement of its own.
 * @param mentions everyone named in the line
 */
export function breakRunOns(work: Work, mentions: readonly FoundName[]): void {
  const kinds = kindSpans(work.text)
  for (const { from, to } of clausesOf(work)) {
    const first = work.tokens[from]?.start ?? 0
    let tells = false
    for (let i = from; i < to; i += 1) {
      const token = work.tokens[i]
      if (token === undefined) continue
      if (i > from && (tells ? opens(work, i, to, mentions) : chases(work, i, mentions))) work.breaks.add(i)
      tells ||=
        MET.test(token.text) ||
        /^(?:with|w)$/u.test(token.text) ||
        kinds.some(({ start, end }) => start >= first && end <= token.end && end > token.start)
    }
  }
}

/** Whether a statement of its own opens at a token, behind what was told of the meeting. */
function opens(work: Work, at: number, end: number, mentions: readonly FoundName[]): boolean {
  const { tokens } = work
  const [prior, word, next] = [at - 1, at, at + 1].map((i) => tokens[i]?.text ?? '')
  if (prior === undefined || word === undefined || next === undefined || work.claimed[tokens[at]?.start ?? 0] !== 0) return false
  const isName = (i: number): boolean => mentions.some(({ from }) => from === i)
  const named = mentions.find(({ from }) => from === at)
  if (named !== undefined) {
    if (LEADS.test(prior) || JOINS.test(prior) || isDoing(prior)) return false
    const verb = tokens[named.to]?.text ?? ''
    const isToDo = verb === 'to' && verbOf(tokens[named.to + 1]?.text ?? '')?.tense === 'present'
    return named.to < end && (isToDo || (isThird(verb) && !MET.test(verb)))
  }
  if (isSubject(prior) || contraction(prior) !== undefined || JOINS.test(prior)) return false
  // "Max mailt me de cijfers | ik hem het contract": the verb is said already.
  if (
    /^(?:ik|i)$/u.test(word) &&
    objectGender(next) !== undefined &&
    /^(?:de|het|een|the|a|my|mijn)$/u.test(tokens[at + 2]?.text ?? '')
  )
    return true
  if (isSubject(next)) return false
  // "Mei gebeld beloofd dat ik": two things done, the second with words of its own.
  if (/^(?:beloofd|toegezegd|gevraagd|afgesproken)$/u.test(word)) return MET.test(prior)
  const ending = endingAt(mentions, at)
  const isWith = ending !== undefined && LEADS.test(tokens[ending.from - 1]?.text ?? '')
  if (FIRST.test(word)) return !isDoing(prior) && (ending === undefined || isWith)
  if (chases(work, at, mentions)) return true
  // "Gaf Anna me een boek": who does it comes behind.
  if (isName(at + 1) && !/^(?:asked|vroeg|promised|beloofde)$/u.test(word)) return false
  if (!isThird(word) || MET.test(word) || isModal(prior) || isAuxiliary(prior) || isSubordinate(work, at)) return false
  // "Koffie met bob vroeg of ik": whom it was with does it; "bob vroeg" needs no parting.
  if (ending !== undefined) return isWith || touches(work, ending)
  return !isDoing(prior)
}

/** "… chase her thursday", "… ping yasmin": to be done, whatever was said before. */
function chases(work: Work, at: number, mentions: readonly FoundName[]): boolean {
  const [prior, word, next] = [at - 1, at, at + 1].map((i) => work.tokens[i]?.text ?? '')
  if (!/^(?:chase|ping|nudge)$/u.test(word ?? '') || JOINS.test(prior ?? '') || isSubject(prior ?? '') || isDoing(prior ?? ''))
    return false
  return (
    (objectGender(next ?? '') !== undefined || mentions.some(({ from }) => from === at + 1)) &&
    endingAt(mentions, at) === undefined
  )
}

/** "Of ze mijn aanhanger mag lenen": the verb of what was asked or said, at its end. */
function isSubordinate(work: Work, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const text = work.tokens[i]?.text ?? ''
    if (/^[.,;!?:]$/u.test(text) || work.breaks.has(i + 1)) return false
    if (/^(?:of|dat|die|if|whether|that|omdat|because|toen|when)$/u.test(text)) return true
  }
  return false
}

const endingAt = (mentions: readonly FoundName[], at: number): FoundName | undefined => mentions.find(({ to }) => to === at)

/** "Koffie daan gaf me": right behind what it was. */
function touches(work: Work, { from }: FoundName): boolean {
  const [before, name] = [work.tokens[from - 1], work.tokens[from]]
  return (
    before !== undefined &&
    name !== undefined &&
    kindSpans(work.text).some(({ start, end }) => start <= before.start && before.end <= end)
  )
}

/** A verb right before it: what stands behind is what that one does. */
const isDoing = (word: string): boolean => {
  const verb = verbOf(word)
  return (verb !== undefined && !verb.noun && verb.tense !== 'participle') || isModal(word) || isAuxiliary(word)
}
