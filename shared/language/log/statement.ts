import { asksAlong, type Clause, contraction, isSubject } from './clause.ts'
import { chooseVerb, findParticle, isGerund, isSame, verbHere } from './clauseVerb.ts'
import { type Discourse, amongNamed, objectGender, referent, type Referent, subjectGender } from './discourse.ts'
import { knownAt, nameAt } from './person.ts'
import { type Actor, actorOf, carriedSubject, isSubjectHere, namedSubject, unnamedSubject } from './subject.ts'
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
  const parsed = parse(work, clause)
  const chosen = parsed && chooseVerb(work, clause, parsed)
  if (parsed === undefined || chosen === undefined) return undefined
  const { used, modal, auxiliary, doer } = parsed
  const { verb, at: verbAt, promise } = chosen
  used.add(verbAt)
  if (promise !== undefined) used.add(promise)
  const particle = verb.particle === undefined ? -1 : findParticle(work, clause, verbAt, verb.particle)
  if (particle !== -1) used.add(particle)
  const subject =
    parsed.subject ??
    (verb.tense === 'participle' && !auxiliary && !modal
      ? undefined
      : namedSubject(work, clause, promise ?? verbAt, discourse, used)) ??
    carriedSubject(work, clause, verb, discourse) ??
    unnamedSubject(work, clause)
  const helped = modal || auxiliary || promise !== undefined
  if (subject === undefined) {
    if (verb.noun && !helped && !orders(work, clause, verbAt)) return undefined
    if (!helped && !standsAlone(work, clause, verbAt, verb) && !aimsAt(work, clause, verbAt, discourse)) return undefined
  } else if (verb.noun && !helped && subject.actor.kind === 'pronoun' && Math.abs(subject.at - verbAt) > 1) return undefined
  const past =
    promise === undefined &&
    verb.family !== 'promise' &&
    verb.family !== 'owe' &&
    !modal &&
    !isGerund(work.tokens[verbAt]?.text ?? '') &&
    (verb.tense === 'past' || verb.tense === 'participle' || (auxiliary && isSame(work.tokens[verbAt]?.text ?? '')))
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

/** The verbs, helpers and subject among the words of a clause; `undefined` when it denies what it says. */
function parse(work: Work, clause: Clause): Parsed | undefined {
  const { tokens } = work
  const parsed: Parsed = { used: new Set(), verbs: [], modal: false, auxiliary: false }
  const { used, verbs } = parsed
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token)) continue
    const word = token.text
    if (isNegation(word) && !(word === 'no' && tokens[i + 1]?.text === 'later')) return undefined
    const short =
      contraction(word) ?? (word === 'ill' && verbOf(tokens[i + 1]?.text ?? '') ? { subject: 'i', rest: 'll' } : undefined)
    if (isDoerHere(work, i, verbs, short !== undefined)) {
      parsed.doer ??= actorOf(short?.subject ?? word)
      used.add(i)
      used.add(i - 1)
      parsed.modal = parsed.modal || short !== undefined
      continue
    }
    if (parsed.subject === undefined && (short !== undefined || (isSubject(word) && isSubjectHere(work, clause, i)))) {
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
  return parsed
}

/** "Will" is a name after "with" and "and", and where no one wills. */
function isWillHere(work: Work, clause: Clause, at: number): boolean {
  if (at === clause.from) return verbOf(work.tokens[at + 1]?.text ?? '')?.tense !== 'past'
  const prior = work.tokens[at - 1]
  return prior !== undefined && !/^(?:with|met|w|and|en|&|,|from|van|to|aan|for|voor|about|over)$/u.test(prior.text)
}

/** "Of ik", "if she could" behind a question: who is to do it, not who asks. */
function isDoerHere(work: Work, at: number, verbs: Parsed['verbs'], isShort: boolean): boolean {
  const word = work.tokens[at]?.text ?? ''
  if (!isShort && !isSubject(word)) return false
  return /^(?:of|if|whether)$/u.test(work.tokens[at - 1]?.text ?? '') && (verbs.length > 0 || isQuestion(work, at - 2))
}

const isQuestion = (work: Work, at: number): boolean =>
  [at, at - 1].some((i) =>
    /^(?:vroeg|vraagt|gevraagd|asked|asks|mailde|appte|mailt|appt|belde|gemaild|geappt|gebeld|emailed|texted|rang|vraag)$/u.test(
      work.tokens[i]?.text ?? '',
    ),
  )

/** A verb without subject: an order ("stuur haar"), "offerte sturen", "stuurt me", or something done to someone ("gestuurd aan Anna"). */
function standsAlone(work: Work, clause: Clause, verbAt: number, verb: Verb): boolean {
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  const aimed = words.some(
    (word) =>
      /^(aan|naar|to|zijn|hun|his|their)$/u.test(word) || objectGender(word) !== undefined || /^(me|mij|us|ons)$/u.test(word),
  )
  if (
    verb.family === 'introduce' ||
    verb.family === 'promise' ||
    words.some((word) => /^(?:intro|introduction|introductie|verzoek|request)$/u.test(word))
  )
    return true
  if (verb.family === 'lend' && words.some((word) => /^(?:van|from)$/u.test(word))) return true
  if (verb.tense === 'present')
    return (
      (verbAt === clause.from && !isThirdPerson(work.tokens[verbAt]?.text ?? '')) ||
      (aimed && (work.tokens[verbAt]?.text ?? '').endsWith('t'))
    )
  if (verb.tense === 'infinitive') return verb.family === 'carry' || aimed
  return aimed
}

/** "Zoekt" and "reads", of someone else. */
const isThirdPerson = (word: string): boolean => /[ts]$/u.test(word) && verbOf(word.slice(0, -1)) !== undefined

/** "send her the deck", "mail Anna de offerte": an order to oneself. */
function orders(work: Work, clause: Clause, verbAt: number): boolean {
  const next = work.tokens[verbAt + 1]
  if (verbAt !== clause.from || next === undefined) return false
  return objectGender(next.text) !== undefined || (next.capital && next.word)
}

/** "lent Anna my book", "sent Anna the deck": told of oneself, the one it went to right behind the verb. */
function aimsAt(work: Work, clause: Clause, verbAt: number, discourse: Discourse): boolean {
  return verbAt === clause.from && (knownAt(work, discourse.people, verbAt + 1) !== undefined || isGiven(work, verbAt + 1))
}

const DETERMINER = /^(?:mijn|m'n|onze|ons|de|het|een|zijn|haar|hun|my|our|the|a|an|his|her|their|\d+)$/u

/** Whether a name nobody knows is handed something: with a capital, and followed by what it is. */
export function isGiven(work: Work, at: number): boolean {
  const [name, what] = [work.tokens[at], work.tokens.slice(at + 1, at + 4).find((token) => !token.capital)]
  return name?.capital === true && DETERMINER.test(what?.text ?? '')
}

/** A name or pronoun as object, where it starts and ends. */
export interface FoundActor {
  readonly actor: Actor
  readonly from: number
  readonly to: number
}

/** The person at the token, if a person is there. Unknown names only where `expected`. */
export function actorAt(work: Work, discourse: Discourse, at: number, expected: boolean): FoundActor | undefined {
  const token = work.tokens[at]
  if (token === undefined || !isOpen(work, token)) return undefined
  if (/^(me|mij|ons|us|mezelf|myself)$/u.test(token.text)) return { actor: { kind: 'me' }, from: at, to: at + 1 }
  if (objectGender(token.text) !== undefined) return { actor: { kind: 'pronoun', word: token.text }, from: at, to: at + 1 }
  const named = expected || token.capital ? nameAt(work, discourse.people, at) : knownAt(work, discourse.people, at)
  const known = named?.ref.kind === 'new' ? knownAt(work, discourse.people, at) : undefined
  // "Aan Rob de Lucebert": handed to Rob.
  const found = known !== undefined && /^(?:de|het|the)$/u.test(work.tokens[known.to]?.text ?? '') ? known : named
  if (found === undefined || (!expected && found.ref.kind === 'new' && amongNamed(discourse, found.ref.name) === undefined))
    return undefined
  return { actor: { kind: 'name', found }, from: found.from, to: found.to }
}

/** Whom an actor other than me is. */
export function whoIsActor(
  work: Work,
  discourse: Discourse,
  actor: Exclude<Actor, { kind: 'me' }>,
  role: 'subject' | 'object',
): Referent | undefined {
  if (actor.kind === 'pronoun') {
    const gender =
      (role === 'subject' ? subjectGender(actor.word) : undefined) ?? objectGender(actor.word) ?? subjectGender(actor.word)
    return gender === undefined ? undefined : referent(discourse, gender, role)
  }
  const { found } = actor
  const [first, last] = [work.tokens[found.from], work.tokens[found.to - 1]]
  const written =
    first === undefined || last === undefined
      ? found.ref.name
      : work.original.slice(work.origin[first.start], work.origin[last.end])
  const among = amongNamed(discourse, written)
  return among === undefined
    ? { ref: found.ref, confidence: found.confidence, alternatives: found.alternatives }
    : { ref: among, confidence: 'sure', alternatives: [] }
}
