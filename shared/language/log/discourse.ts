import { fold } from '../fold.ts'
import { type LogPeople, nameKey, samePerson, whoIs } from './people.ts'
import type { Confidence, PersonRef } from './reading.ts'

export type Gender = 'she' | 'he' | 'they'

/** Whom the line has spoken of so far, so that pronouns can find whom they mean. */
export interface Discourse {
  readonly people: LogPeople
  readonly participants: PersonRef[]
  /** Named after the participants, without being there; the latest last. */
  readonly mentioned: PersonRef[]
  /** How the line has referred to someone already. */
  readonly called: { ref: PersonRef; gender: Gender }[]
}

/** Whom a word means. */
export interface Referent {
  readonly ref: PersonRef
  readonly confidence: Confidence
  readonly alternatives: readonly PersonRef[]
}

const SUBJECTS: Readonly<Record<string, Gender>> = { zij: 'she', ze: 'she', she: 'she', hij: 'he', he: 'he', they: 'they' }
const OBJECTS: Readonly<Record<string, Gender>> = {
  haar: 'she',
  her: 'she',
  "d'r": 'she',
  ze: 'she',
  hem: 'he',
  him: 'he',
  m: 'he',
  "'m": 'he',
  them: 'they',
  hen: 'they',
  hun: 'they',
}

export const subjectGender = (word: string): Gender | undefined => (Object.hasOwn(SUBJECTS, word) ? SUBJECTS[word] : undefined)
export const objectGender = (word: string): Gender | undefined => (Object.hasOwn(OBJECTS, word) ? OBJECTS[word] : undefined)

/** The pronouns of someone known. */
export function pronounsOf(people: LogPeople, ref: PersonRef): Gender | undefined {
  const text = ref.kind === 'contact' ? fold(people.byId.get(ref.id)?.pronouns ?? '') : ''
  if (/^(she|her|zij|ze|haar)\b/u.test(text)) return 'she'
  if (/^(he|him|hij|hem)\b/u.test(text)) return 'he'
  return text === '' ? undefined : 'they'
}

function genderOf(discourse: Discourse, ref: PersonRef): { gender: Gender; known: boolean } | undefined {
  const known = pronounsOf(discourse.people, ref)
  if (known !== undefined) return { gender: known, known: true }
  const called = discourse.called.find((entry) => samePerson(entry.ref, ref))
  return called === undefined ? undefined : { gender: called.gender, known: false }
}

const unique = (list: readonly PersonRef[]): PersonRef[] =>
  list.filter((ref, i) => list.findIndex((other) => samePerson(other, ref)) === i)

/**
 * Whom a pronoun means. Someone named later than the participants comes first for
 * an object ("haar"); whose pronouns are known, or who was called so before, beats
 * whoever nothing is known of. Sure only where pronouns or a single person say so.
 */
export function referent(discourse: Discourse, gender: Gender, role: 'subject' | 'object'): Referent | undefined {
  const everyone = unique([...discourse.participants, ...discourse.mentioned])
  const fits = (ref: PersonRef): boolean => {
    const theirs = genderOf(discourse, ref)
    return theirs === undefined || theirs.gender === gender || gender === 'they' || theirs.gender === 'they'
  }
  const evident = everyone.filter((ref) => genderOf(discourse, ref)?.gender === gender)
  const possible = everyone.filter(fits)
  const latest = discourse.mentioned.at(-1)
  const found = ((): Referent | undefined => {
    if (role === 'object' && latest !== undefined && fits(latest)) {
      const others = (evident.length > 0 ? evident : possible).filter((ref) => !samePerson(ref, latest))
      return { ref: latest, confidence: others.length > 0 ? 'asked' : 'sure', alternatives: others }
    }
    const chosen = evident[0] ?? possible.find((ref) => discourse.participants.includes(ref)) ?? possible[0] ?? everyone[0]
    if (chosen === undefined) return undefined
    const others = (evident.length > 0 ? evident : possible).filter((ref) => !samePerson(ref, chosen))
    const certain = evident.length === 1 ? true : others.length === 0 && fits(chosen)
    return { ref: chosen, confidence: certain ? 'sure' : 'asked', alternatives: others }
  })()
  if (found !== undefined && genderOf(discourse, found.ref) === undefined) discourse.called.push({ ref: found.ref, gender })
  return found
}

/** The participant, or someone mentioned, that a written name means; a first name may be enough within the line. */
export function amongNamed(discourse: Discourse, written: string): PersonRef | undefined {
  const key = nameKey(written)
  const candidates = whoIs(discourse.people, written)?.who.map((person) => person.id) ?? []
  return unique([...discourse.participants, ...discourse.mentioned]).find((ref) =>
    ref.kind === 'contact' ? candidates.includes(ref.id) : nameKey(ref.name) === key || nameKey(ref.name).startsWith(`${key} `),
  )
}

/** Notes that someone was named. */
export function mention(discourse: Discourse, ref: PersonRef): void {
  if (discourse.participants.some((other) => samePerson(other, ref))) return
  const before = discourse.mentioned.findIndex((other) => samePerson(other, ref))
  if (before !== -1) discourse.mentioned.splice(before, 1)
  discourse.mentioned.push(ref)
}
