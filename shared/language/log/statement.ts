import { asksAlong, type Clause, contraction, isMe, isSubject, unmarked } from './clause.ts'
import { type ChosenVerb, chooseVerb, findParticle, isGerund, isSame, verbHere } from './clauseVerb.ts'
import { type Discourse, objectGender } from './discourse.ts'
import { knownAt } from './person.ts'
import { type Actor, actorOf, carriedSubject, firstPerson, isSubjectHere, namedSubject, unnamedSubject } from './subject.ts'
import { askerBefore, isPutTo, isQuestion } from './question.ts'
import { requestIn } from './request.ts'
import { aimsAt, isThirdPerson, orders, standsAlone } from './subjectless.ts'
import { isAuxiliary, isModal, isNegation, type Verb, verbOf } from './verbs.ts'
import { isOpen, type Work } from './work.ts'

/** A clause with a verb that matters, taken apart. Token indices. */
export interface Statement {
  readonly clause: Clause
  readonly verb: Verb
  readonly verbAt: number
  /** Absent in "stuur haar de offerte" and "offerte sturen". */
  readonly subject?: Actor
  /** Who is to do what was asked, in "vroeg of ik kom" and "asked if she could". */
  readonly doer?: Actor
  /** `done` only in past tense. */
  readonly tense: 'past' | 'ahead'
  readonly modal: boolean
  /** Tokens that are subject, verb and auxiliaries. */
  readonly used: ReadonlySet<number>
}

interface Parsed {
  readonly used: Set<number>
  readonly verbs: { verb: Verb; at: number }[]
  modal: boolean
  auxiliary: boolean
  subject?: { readonly actor: Actor; readonly at: number }
  doer?: Actor
}

/** Takes a clause apart; `undefined` when no verb in it makes a favour or an introduction. */
export function statementOf(work: Work, clause: Clause, discourse: Discourse): Statement | undefined {
  const parsed = parse(work, clause, discourse)
  const chosen =
    parsed &&
    (chooseVerb(
      work,
      clause,
      parsed,
      discourse.people,
      requestIn(work, clause, discourse) !== undefined,
      parsed.doer?.kind === 'me',
    ) ??
      heldVerb(work, clause, parsed))
  if (parsed === undefined || chosen === undefined) return undefined
  const { used, modal, auxiliary, doer } = parsed
  const { verb, at: verbAt, promise } = chosen
  used.add(verbAt)
  if (promise !== undefined) used.add(promise)
  const particle = verb.particle === undefined ? -1 : findParticle(work, clause, verbAt, verb.particle)
  // Of a doing it is a part of what is done: "zoekt uit".
  if (particle !== -1 && verb.family !== 'act') used.add(particle)
  const isPut = doer?.kind === 'me' && isApart(work, clause)
  const subject =
    parsed.subject ??
    (isPut ? askerBefore(work, clause, discourse) : undefined) ??
    (verb.tense === 'participle' && !auxiliary && !modal
      ? undefined
      : namedSubject(work, clause, promise ?? verbAt, discourse, used)) ??
    firstPerson(work, clause) ??
    carriedSubject(work, clause, verb, discourse) ??
    unnamedSubject(work, clause)
  const helped = modal || auxiliary || promise !== undefined || doer !== undefined
  if (subject === undefined) {
    if (verb.noun && !helped && !orders(work, clause, verbAt, verb, discourse)) return undefined
    if (!helped && !standsAlone(work, clause, verbAt, verb, discourse) && !aimsAt(work, clause, verbAt, discourse))
      return undefined
  } else if (verb.noun && !helped && subject.actor.kind === 'pronoun' && Math.abs(subject.at - verbAt) > 1) return undefined
  const past =
    promise === undefined &&
    verb.family !== 'promise' &&
    verb.family !== 'owe' &&
    !modal &&
    !isGerund(work.tokens[verbAt]?.text ?? '') &&
    (verb.tense === 'past' ||
      verb.tense === 'participle' ||
      isOnLoan(work, clause, verbAt) ||
      (auxiliary && isSame(work.tokens[verbAt]?.text ?? '')))
  return {
    clause,
    verb,
    verbAt,
    ...(subject === undefined ? {} : { subject: subject.actor }),
    ...(doer === undefined ? {} : { doer }),
    tense: past ? 'past' : 'ahead',
    modal: modal || promise !== undefined,
    used,
  }
}

/** "Heb haar auto te leen", "in bruikleen", "has my van on loan": handed over already, where nothing else is the verb. */
export function isOnLoan(work: Work, clause: Clause, at: number): boolean {
  const [prior, word] = [work.tokens[at - 1]?.text ?? '', work.tokens[at]?.text ?? '']
  return (
    ((prior === 'te' && word === 'leen') || (prior === 'in' && word === 'bruikleen') || (prior === 'on' && word === 'loan')) &&
    work.tokens.slice(clause.from, at).some((token) => isAuxiliary(token.text))
  )
}

/** "Heeft nog een boek van mij", "still has my drill": what is still with someone was lent. */
function heldVerb(work: Work, clause: Clause, { verbs, auxiliary }: Parsed): ChosenVerb | undefined {
  if (!auxiliary || verbs.length > 0) return undefined
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  if (!words.some((word) => /^(?:nog|still)$/u.test(word))) return undefined
  const at = words.findIndex((word) => isAuxiliary(word))
  const theirs = /^(?:heeft|has)$/u.test(words[at] ?? '') && words.some((word) => /^(?:mijn|m'n|mn|my|mine|mij)$/u.test(word))
  const mine =
    /^(?:heb|have)$/u.test(words[at] ?? '') &&
    words.some((word, i) => /^(?:van|her|his|their)$/u.test(word) && words[i + 1] !== undefined)
  return theirs || mine ? { verb: { family: 'lend', tense: 'past', noun: false }, at: clause.from + at } : undefined
}

/** The verbs, helpers and subject among the words of a clause; `undefined` when it denies what it says. */
function parse(work: Work, clause: Clause, discourse: Discourse): Parsed | undefined {
  const { tokens } = work
  const parsed: Parsed = { used: new Set(), verbs: [], modal: false, auxiliary: false }
  const { used, verbs } = parsed
  const request = requestIn(work, clause, discourse)
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token)) continue
    // Who asked for it is not who does it.
    if (request !== undefined && i >= request.from && i < request.to) {
      used.add(i)
      continue
    }
    const wished = wishedDoer(work, i)
    if (wished !== undefined) {
      parsed.doer ??= wished.doer
      for (; i < wished.to; i += 1) used.add(i)
      i -= 1
      continue
    }
    const word = token.text
    if (isNegation(word) && !(word === 'no' && tokens[i + 1]?.text === 'later')) return undefined
    const short = contraction(word) ?? unmarked(tokens, i)
    if (isDoerHere(work, i, verbs, short !== undefined) || isPutTo(work, clause, i)) {
      parsed.doer ??= actorOf(short?.subject ?? word)
      used.add(i)
      used.add(i - 1)
      parsed.modal = parsed.modal || short !== undefined
      continue
    }
    // "Eva zoekt funding ken ik iemand": what she does is not mine.
    const isOther = isMe(word) && verbs.some(({ verb, at }) => verb.tense === 'present' && isThirdPerson(tokens[at]?.text ?? ''))
    if (
      parsed.subject === undefined &&
      !isOther &&
      (short !== undefined || (isSubject(word) && isSubjectHere(work, clause, i)))
    ) {
      parsed.subject = { actor: actorOf(short?.subject ?? word), at: i }
      used.add(i)
      if (short !== undefined) {
        if (/^(ll|d|m|re)$/u.test(short.rest)) parsed.modal = true
        else parsed.auxiliary = true
      }
      continue
    }
    const particled = verbOf(word)?.particle === undefined ? undefined : verbHere(work, clause, i)
    if (particled !== undefined) {
      verbs.push({ verb: particled, at: i })
      continue
    }
    // "Jose to send contract": he is to.
    if (
      word === 'to' &&
      verbOf(tokens[i + 1]?.text ?? '')?.tense === 'present' &&
      knownAt(work, discourse.people, clause.from)?.to === i
    ) {
      parsed.modal = true
      used.add(i)
      continue
    }
    // "Need to send", "has to bring": still to be done.
    if (
      /^(?:need|needs|needed|have|has|had|heb|got|gotta|ought|meant|supposed|plan|plans|promised|offered|wants|want|going)$/u.test(
        word,
      ) &&
      tokens[i + 1]?.text === 'to' &&
      verbOf(word)?.family !== 'promise'
    ) {
      parsed.modal = true
      used.add(i)
      used.add(i + 1)
      i += 1
      continue
    }
    if (
      (isModal(word) && !token.capital && !(word === 'will' && !isWillHere(work, clause, i))) ||
      (isAuxiliary(word) && tokens[i + 1]?.text === 'to')
    )
      parsed.modal = true
    else if (isAuxiliary(word) && verbs.length === 0) parsed.auxiliary = true
    else {
      const verb = verbHere(work, clause, i)
      if (verb?.family === 'ask' && asksAlong(tokens, i)) return undefined
      if (verb !== undefined) verbs.push({ verb, at: i })
      continue
    }
    used.add(i)
  }
  // "Ben gevraagd om te spreken", "was asked to judge": I am to do it.
  const asking = verbs.find(({ verb }) => verb.family === 'ask')
  if (asking !== undefined && (parsed.subject === undefined || parsed.subject.actor.kind === 'me'))
    for (const i of [asking.at - 1, asking.at - 2, asking.at - 3])
      if (i >= clause.from && /^(?:ben|werd|word|was|got|been|am|i'm|im)$/u.test(tokens[i]?.text ?? '')) {
        parsed.doer ??= { kind: 'me' }
        used.add(i)
      }
  return parsed
}

const WISHES = /^(?:want|wants|wanted|need|needs|needed|told|tells|expects|like|begged|urged)$/u

/** "Wanted me to review it", "I need her to sign": who is to do what is wished. */
function wishedDoer(work: Work, at: number): { doer: Actor; to: number } | undefined {
  const [wish, whom, to] = [at, at + 1, at + 2].map((i) => work.tokens[i]?.text ?? '')
  if (!WISHES.test(wish ?? '') || to !== 'to') return undefined
  if (/^(?:me|us)$/u.test(whom ?? '')) return { doer: { kind: 'me' }, to: at + 3 }
  return objectGender(whom ?? '') === undefined ? undefined : { doer: actorOf(whom ?? ''), to: at + 3 }
}

/** "Will" is a name after "with" and "and", and where no one wills. */
function isWillHere(work: Work, clause: Clause, at: number): boolean {
  if (at === clause.from) return verbOf(work.tokens[at + 1]?.text ?? '')?.tense !== 'past'
  const prior = work.tokens[at - 1]
  return prior !== undefined && !/^(?:with|met|w|and|en|&|'?n|\+|,|from|van|to|aan|for|voor|about|over)$/u.test(prior.text)
}

/** "Of ik", "if she could" behind a question: who is to do it, not who asks. */
function isDoerHere(work: Work, at: number, verbs: Parsed['verbs'], isShort: boolean): boolean {
  const word = work.tokens[at]?.text ?? ''
  if (!isShort && !isSubject(word)) return false
  if (/^(?:dat|that)$/u.test(work.tokens[at - 1]?.text ?? '')) return isWish(work, at - 2)
  // "…, of hij het wil nakijken": put to whoever that is.
  if (work.tokens[at - 1]?.text === 'of' && work.tokens[at - 2]?.text === ',' && /^(?:hij|zij|ze)$/u.test(word)) return true
  return /^(?:of|if|whether)$/u.test(work.tokens[at - 1]?.text ?? '') && (verbs.length > 0 || isQuestion(work, at - 2))
}

/** "…: of ik een kamer zoek", "…, can i print": the asking itself stands before the clause. */
const isApart = (work: Work, { from }: Clause): boolean =>
  /^(?:of|if|whether|can|could|would|will|kan|kun|zou|wil|mag)$/u.test(work.tokens[from]?.text ?? '') &&
  isQuestion(work, from - 1)

/** "Wil graag dat ik", "hoopt dat ik": wished of whoever follows. */
const isWish = (work: Work, at: number): boolean =>
  [at, at - 1].some((i) => /^(?:wil|wilde|wou|hoopt|hoopte|hopes|hoped|wenst)$/u.test(work.tokens[i]?.text ?? ''))
