import { type Clause, contraction, isMe, isSubject } from './clause.ts'
import { type Discourse, amongNamed, objectGender, referent, type Referent, subjectGender } from './discourse.ts'
import { type FoundName, knownAt, nameAt } from './person.ts'
import { isAuxiliary, isModal, isNegation, type Verb, verbOf } from './verbs.ts'
import { isOpen, type Work } from './work.ts'

/** Someone in a statement, as written. */
export type Actor =
  | { readonly kind: 'me' }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'name'; readonly found: FoundName }

/** A clause with a verb that matters, taken apart. Token indices. */
export interface Statement {
  readonly clause: Clause
  readonly verb: Verb
  readonly verbAt: number
  /** Absent in "stuur haar de offerte" and "offerte sturen". */
  readonly subject?: Actor
  /** `done` only in past tense. */
  readonly tense: 'past' | 'ahead'
  /** Tokens that are subject, verb and auxiliaries. */
  readonly used: ReadonlySet<number>
}

/** Takes a clause apart; `undefined` when no verb in it makes a favour or an introduction. */
export function statementOf(work: Work, clause: Clause, discourse: Discourse): Statement | undefined {
  const { tokens } = work
  const used = new Set<number>()
  const verbs: { verb: Verb; at: number }[] = []
  let modal = false
  let auxiliary = false
  let subject: { actor: Actor; at: number } | undefined
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = tokens[i]
    if (token === undefined || !isOpen(work, token)) continue
    const word = token.text
    if (isNegation(word)) return undefined
    const short = contraction(word)
    if (subject === undefined && (short !== undefined || (isSubject(word) && isSubjectHere(work, clause, i)))) {
      subject = { actor: actorOf(short?.subject ?? word), at: i }
      used.add(i)
      if (short !== undefined) {
        if (/^(ll|d|m|re)$/u.test(short.rest)) modal = true
        else auxiliary = true
      }
      continue
    }
    if (isModal(word)) modal = true
    else if (isAuxiliary(word) && verbs.length === 0) auxiliary = true
    else {
      const verb = verbOf(word)
      if (verb !== undefined && !(verb.noun && token.capital && i > clause.from)) verbs.push({ verb, at: i })
      continue
    }
    used.add(i)
  }
  const chosen = mainVerb(verbs)
  if (chosen === undefined) return undefined
  const { verb, at: verbAt, promise } = chosen
  used.add(verbAt)
  if (promise !== undefined) used.add(promise)
  subject ??= namedSubject(work, clause, promise ?? verbAt, discourse, used)
  const helped = modal || auxiliary || promise !== undefined
  if (subject === undefined) {
    if (verb.noun && !orders(work, clause, verbAt)) return undefined
    if (!helped && !standsAlone(work, clause, verbAt, verb) && !aimsAt(work, clause, verbAt, discourse)) return undefined
  } else if (verb.noun && !helped && subject.actor.kind !== 'name' && Math.abs(subject.at - verbAt) > 1) return undefined
  const past =
    promise === undefined &&
    verb.family !== 'promise' &&
    verb.family !== 'owe' &&
    !modal &&
    (verb.tense === 'past' || verb.tense === 'participle' || (auxiliary && verb.tense !== 'infinitive'))
  return {
    clause,
    verb,
    verbAt,
    ...(subject === undefined ? {} : { subject: subject.actor }),
    tense: past ? 'past' : 'ahead',
    used,
  }
}

/** The verb that says what is done: the one promised, else the first that is no noun, else the first. */
function mainVerb(verbs: readonly { verb: Verb; at: number }[]): { verb: Verb; at: number; promise?: number } | undefined {
  const promise = verbs.find(({ verb }) => verb.family === 'promise')
  const others = verbs.filter(({ verb, at }) => verb.family !== 'promise' && (promise === undefined || at > promise.at))
  const chosen = others.find(({ verb }) => !verb.noun) ?? (promise === undefined ? others[0] : undefined)
  if (promise === undefined) return chosen
  return chosen === undefined ? promise : { ...chosen, promise: promise.at }
}

/** A verb without subject: an order ("stuur haar"), "offerte sturen", "stuurt me", or something done to someone ("gestuurd aan Anna"). */
function standsAlone(work: Work, clause: Clause, verbAt: number, verb: Verb): boolean {
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  const aimed = words.some(
    (word) => /^(aan|naar|to)$/u.test(word) || objectGender(word) !== undefined || /^(me|mij|us|ons)$/u.test(word),
  )
  if (verb.family === 'introduce' || verb.family === 'promise') return true
  if (verb.tense === 'present') return verbAt === clause.from || (aimed && (work.tokens[verbAt]?.text ?? '').endsWith('t'))
  if (verb.tense === 'infinitive') return verb.family === 'carry' || aimed
  return aimed
}

/** "ze" and "she" are subjects only before or right after a verb; an object follows later. */
function isSubjectHere(work: Work, clause: Clause, at: number): boolean {
  const { tokens } = work
  const word = tokens[at]?.text ?? ''
  if (word !== 'ze') return true
  const [prior, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  return (
    at === clause.from ||
    verbOf(next) !== undefined ||
    isModal(next) ||
    isAuxiliary(next) ||
    (at > clause.from && (verbOf(prior) !== undefined || isModal(prior)) && at - 1 > clause.from)
  )
}

const actorOf = (word: string): Actor => (isMe(word) ? { kind: 'me' } : { kind: 'pronoun', word })

/** "Anna stuurt", "Anna zal me sturen", "vrijdag stuurt Anna". */
function namedSubject(
  work: Work,
  clause: Clause,
  verbAt: number,
  discourse: Discourse,
  used: Set<number>,
): { actor: Actor; at: number } | undefined {
  const take = (found: FoundName): { actor: Actor; at: number } => {
    for (let i = found.from; i < found.to; i += 1) used.add(i)
    return { actor: { kind: 'name', found }, at: found.from }
  }
  let first = clause.from
  while (/^(en|and|maar|but|dus|so|ook|nog|-)$/u.test(work.tokens[first]?.text ?? '')) first += 1
  const leading = nameAt(work, discourse.people, first)
  if (
    leading !== undefined &&
    leading.to <= verbAt &&
    leading.to > first &&
    (work.tokens[first]?.capital === true || leading.ref.kind === 'contact') &&
    (verbOf(work.tokens[leading.to]?.text ?? '') !== undefined || used.has(leading.to))
  )
    return take(leading)
  if (
    verbOf(work.tokens[verbAt]?.text ?? '')?.tense === 'present' &&
    verbAt > clause.from &&
    (work.tokens[verbAt]?.text ?? '').endsWith('t')
  ) {
    const after = nameAt(work, discourse.people, verbAt + 1)
    if (after !== undefined && after.to <= clause.to) return take(after)
  }
  return undefined
}

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
  const found = expected || token.capital ? nameAt(work, discourse.people, at) : knownAt(work, discourse.people, at)
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
