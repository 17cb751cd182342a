import { type Clause, contraction, isMe, isSubject } from './clause.ts'
import { isGerund } from './clauseVerb.ts'
import { type Discourse, objectGender } from './discourse.ts'
import { type FoundName, knownAt, namedBefore, nameAt } from './person.ts'
import { isAuxiliary, isModal, type Verb, verbOf } from './verbs.ts'
import { type Work } from './work.ts'

/** Someone in a statement, as written. */
export type Actor =
  | { readonly kind: 'me' }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'name'; readonly found: FoundName }

/** "ze" and "she" are subjects only before or right after a verb; an object follows later. */
export function isSubjectHere(work: Work, clause: Clause, at: number): boolean {
  const { tokens } = work
  const word = tokens[at]?.text ?? ''
  // "Bracht soep mee toen ik ziek was": of another clause.
  if (/^(?:toen|als|omdat|when|because|while|terwijl|nadat|voordat|waar|where|wat|what)$/u.test(tokens[at - 1]?.text ?? ''))
    return false
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

/** Who a word that does something is. */
export const actorOf = (word: string): Actor => (isMe(word) ? { kind: 'me' } : { kind: 'pronoun', word })

/** Whether a verb stands there: one of an idiom only where it is the one the clause turns on. */
function isVerb(work: Work, at: number, verbAt: number): boolean {
  const verb = verbOf(work.tokens[at]?.text ?? '')
  return verb !== undefined && (verb.isIdiom !== true || at === verbAt)
}

/** "Anna stuurt", "Anna zal me sturen", "vrijdag stuurt Anna". */
export function namedSubject(
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
  const before = knownAt(work, discourse.people, first) === undefined ? namedBefore(work, first) : undefined
  if (before !== undefined && before.to <= verbAt && (before.to === verbAt || used.has(before.to))) return take(before)
  const leading = nameAt(work, discourse.people, first)
  if (
    leading !== undefined &&
    leading.to <= verbAt &&
    leading.to > first &&
    (work.tokens[first]?.capital === true ||
      (leading.ref.kind === 'contact' &&
        (!isModal(work.tokens[first]?.text ?? '') || verbOf(work.tokens[leading.to]?.text ?? '')?.tense === 'past'))) &&
    (isVerb(work, leading.to, verbAt) ||
      used.has(leading.to) ||
      // "Tom still has my tent".
      (/^(?:still|nog|just|also|ook)$/u.test(work.tokens[leading.to]?.text ?? '') &&
        (used.has(leading.to + 1) || leading.to + 1 === verbAt)))
  )
    return take(leading)
  if (
    verbOf(work.tokens[verbAt]?.text ?? '')?.tense === 'present' &&
    verbAt > clause.from &&
    (work.tokens[verbAt]?.text ?? '').endsWith('t')
  ) {
    const after = nameAt(work, discourse.people, verbAt + 1)
    if (
      after !== undefined &&
      after.to <= clause.to &&
      (after.ref.kind === 'contact' || work.tokens[after.from]?.capital === true)
    )
      return take(after)
  }
  return undefined
}

/** "Heb Rob om een referentie gevraagd": only I have, in Dutch, without saying so. */
export function firstPerson(work: Work, clause: Clause): { actor: Actor; at: number } | undefined {
  let first = clause.from
  while (/^(?:en|maar|nog|ook|dus)$/u.test(work.tokens[first]?.text ?? '')) first += 1
  const isMine = work.tokens[first]?.text === 'heb' && !/^(?:je|jij|jullie)$/u.test(work.tokens[first + 1]?.text ?? '')
  return isMine ? { actor: { kind: 'me' }, at: first } : undefined
}

/** In "ze komt niet, wel 3 lotnummers beloofd" the one who does it is named in the clause before. */
export function carriedSubject(
  work: Work,
  clause: Clause,
  verb: Verb,
  discourse: Discourse,
): { actor: Actor; at: number } | undefined {
  const { tokens } = work
  const prior = tokens[clause.from - 1]
  if (prior === undefined || !(prior.text === ',' || /^(?:en|and|maar|but)$/u.test(tokens[clause.from]?.text ?? '')))
    return undefined
  const words = tokens.slice(clause.from, clause.to).map((token) => token.text)
  // "Beloofde hem": to a third person, so by me.
  if (
    words.some((word) => objectGender(word) !== undefined && !/^(?:haar|her|ze)$/u.test(word)) ||
    /^(?:haar|her|ze)$/u.test(words[1] ?? '')
  )
    return undefined
  const isFinite = verb.tense === 'past' || verb.tense === 'participle'
  const aimsAtMe = words.some((word) => /^(?:me|mij|ons|us)$/u.test(word))
  if (!isFinite && !aimsAtMe) return undefined
  let from = clause.from - 1
  while (from > 0 && !/^[.;!?,:]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1
  const pronoun = tokens.findIndex(
    (token, i) => i >= from && i < clause.from && isSubject(token.text) && !isMe(contraction(token.text)?.subject ?? token.text),
  )
  const me = tokens.findIndex(
    (token, i) => i >= from && i < clause.from && isMe(contraction(token.text)?.subject ?? token.text) && isSubject(token.text),
  )
  if (pronoun !== -1 && (me === -1 || pronoun < me)) {
    const word = tokens[pronoun]?.text ?? ''
    return { actor: { kind: 'pronoun', word: contraction(word)?.subject ?? word }, at: pronoun }
  }
  const named = knownAt({ ...work, claimed: new Uint8Array(work.claimed.length) }, discourse.people, from)
  const next = tokens[named?.to ?? -1]
  if (
    named === undefined ||
    me !== -1 ||
    next === undefined ||
    !/^\p{L}+$/u.test(next.text) ||
    !(aimsAtMe || /(?:t|s|de|te|ed|d)$/u.test(next.text))
  )
    return undefined
  return { actor: { kind: 'name', found: named }, at: from }
}

/** "Heeft mijn stuk gelezen": someone else did, whoever it was that they met. */
export function unnamedSubject(work: Work, clause: Clause): { actor: Actor; at: number } | undefined {
  let first = clause.from
  while (/^(?:nog|still|en|and|also|ook|maar|but)$/u.test(work.tokens[first]?.text ?? '')) first += 1
  // "Is digging up the plans".
  const isDoing = work.tokens[first]?.text === 'is' && isGerund(work.tokens[first + 1]?.text ?? '')
  return isDoing ||
    /^(?:komt|gaat|heeft|has|needs|wants|owes|promises|offers|asks|lends|sends|stuurt|mailt|appt|brengt|levert|leent|belooft|geeft|biedt|regelt|reserveert|boekt|zoekt|kijkt|leest|checkt|polst|informeert|vertaalt|schrijft|bezorgt|denkt|emails|forwards|books|arranges|reviews|reads|writes|chases|digs|sorts|drops|brings|introduces|connects|proofreads|stelt|koppelt|introduceert|linkt|verwijst|tipt|zet|knoopt|legt)$/u.test(
      work.tokens[first]?.text ?? '',
    )
    ? { actor: { kind: 'pronoun', word: 'they' }, at: first }
    : undefined
}
