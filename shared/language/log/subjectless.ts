import { isGiven } from './actor.ts'
import type { Clause } from './clause.ts'
import { type Discourse, objectGender } from './discourse.ts'
import { knownAt } from './person.ts'
import { requestIn } from './request.ts'
import { type Verb, verbOf } from './verbs.ts'
import type { Work } from './work.ts'

/** A verb without subject: an order ("stuur haar"), "offerte sturen", "stuurt me", or something done to someone ("gestuurd aan Anna"). */
export function standsAlone(work: Work, clause: Clause, verbAt: number, verb: Verb, discourse: Discourse): boolean {
  const words = work.tokens.slice(clause.from, clause.to).map((token) => token.text)
  const aimed = words.some(
    (word) =>
      /^(aan|naar|to|zijn|hun|his|their)$/u.test(word) || objectGender(word) !== undefined || /^(me|mij|us|ons)$/u.test(word),
  )
  if (
    verb.family === 'introduce' ||
    verb.family === 'promise' ||
    words.some((word) => /^(?:intro|introduction|introductie|verzoek|request)$/u.test(word)) ||
    requestIn(work, clause, discourse) !== undefined
  )
    return true
  if (/^(?:lend|receive)$/u.test(verb.family) && words.some((word) => /^(?:van|from)$/u.test(word))) return true
  if (verb.family === 'lend' && verb.tense === 'participle') return true
  // "Tom gevraagd om een aanbeveling", "Kees geholpen met verhuizen": I did.
  if (verb.tense === 'participle' && verb.isOpen !== true && knownAt(work, discourse.people, clause.from) !== undefined)
    return true
  if (verb.family === 'lend' && work.tokens[clause.from]?.text.endsWith("'s") === true) return true
  if (verb.tense === 'present')
    return (
      (verbAt === clause.from && !isThirdPerson(work.tokens[verbAt]?.text ?? '')) ||
      (aimed && (work.tokens[verbAt]?.text ?? '').endsWith('t'))
    )
  if (verb.tense === 'infinitive') return verb.family === 'carry' || aimed
  return aimed
}

/** "Zoekt" and "reads", of someone else. */
export const isThirdPerson = (word: string): boolean => /[ts]$/u.test(word) && verbOf(word.slice(0, -1)) !== undefined

/** "send her the deck", "mail Anna de offerte", "put grace in touch": an order to oneself. */
export function orders(work: Work, clause: Clause, verbAt: number, verb: Verb, discourse: Discourse): boolean {
  const next = work.tokens[verbAt + 1]
  if (verbAt !== clause.from || next === undefined) return false
  const known = knownAt(work, discourse.people, verbAt + 1)
  if (verb.family === 'introduce' && known !== undefined) return true
  // "Mail bob de offerte".
  if (
    verb.family === 'carry' &&
    known !== undefined &&
    [known.to, known.to + 1].some((at) => at < clause.to && OPENS_THING.test(work.tokens[at]?.text ?? ''))
  )
    return true
  // "Chase the landlord for him", "review her deck".
  if (verb.family === 'act' && OPENS_THING.test(next.text) && isForThem(work, clause)) return true
  return objectGender(next.text) !== undefined || (next.capital && next.word)
}

const OPENS_THING = /^(?:de|het|een|mijn|m'n|onze|the|a|an|my|our|his|her|their|zijn|haar|hun|some|wat|\d+)$/u
/** What is done is for another by pronoun, or theirs. */
const isForThem = (work: Work, clause: Clause): boolean =>
  work.tokens.some(
    ({ text }, i) =>
      i > clause.from &&
      i < clause.to &&
      (/^(?:his|their|zijn|hun|z'n)$/u.test(text) ||
        (objectGender(text) !== undefined && /^(?:for|voor)$/u.test(work.tokens[i - 1]?.text ?? '')) ||
        (/^(?:her|haar)$/u.test(text) && work.tokens[i + 1]?.word === true)),
  )

/** "lent Anna my book", "sent Anna the deck": told of oneself, the one it went to right behind the verb. */
export function aimsAt(work: Work, clause: Clause, verbAt: number, discourse: Discourse): boolean {
  return verbAt === clause.from && (knownAt(work, discourse.people, verbAt + 1) !== undefined || isGiven(work, verbAt + 1))
}
