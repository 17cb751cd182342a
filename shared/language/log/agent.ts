import { type Discourse, amongNamed, referent, subjectGender } from './discourse.ts'
import type { LogPeople } from './people.ts'
import { bare, type FoundName, nameAt } from './person.ts'
import type { Confidence, PersonRef, Span } from './reading.ts'
import { addPart, type Work } from './work.ts'

/** Who did something, as written; whom that means is settled once the participants are known. */
export type FoundAgent =
  | { readonly kind: 'me' }
  | { readonly kind: 'pronoun'; readonly word: string; readonly several: boolean }
  | { readonly kind: 'named'; readonly names: readonly FoundName[] }

/** Whom an agent other than me means. */
export interface Settled {
  readonly who: readonly PersonRef[]
  readonly confidence: Confidence
  readonly alternatives: readonly (readonly PersonRef[])[]
}

/** Possessives and objects as the subject they stand for: "haar uitnodiging", "on him". */
const SUBJECTS: Readonly<Record<string, string>> = {
  his: 'he',
  him: 'he',
  hem: 'he',
  zijn: 'he',
  "z'n": 'he',
  her: 'she',
  haar: 'she',
  hers: 'she',
  their: 'they',
  them: 'they',
  hun: 'they',
  hen: 'they',
}

/** The agent a folded pronoun is, in whatever form. */
export function pronounAgent(word: string, several = false): FoundAgent | undefined {
  if (/^(?:ik|i|mij|me|mijn|my|wij|we|onze|ons|our|us)$/u.test(word)) return { kind: 'me' }
  const subject = Object.hasOwn(SUBJECTS, word) ? SUBJECTS[word] : word
  if (subject === undefined || subjectGender(subject) === undefined) return undefined
  return { kind: 'pronoun', word: subject, several: several || subject === 'they' }
}

/** The names that end right before a token: "Anna en Bob" before "betaalden". */
export function namesUpTo(work: Work, people: LogPeople, end: number): FoundName[] {
  for (let from = Math.max(0, end - 5); from < end; from += 1) {
    if (from > 0 && work.tokens[from]?.capital !== true && work.tokens[from - 1]?.text !== ',' && from < end - 1) continue
    const name = nameAt(work, people, from)
    if (name?.to !== end) continue
    const join = work.tokens[from - 1]?.text
    if (/^(?:en|and|&|'?n)$/u.test(join ?? '')) return [...namesUpTo(work, people, from - 1), name]
    return [name]
  }
  return []
}

/** The names from a token on: "Anna en Bob" after "op uitnodiging van". */
export function namesFrom(work: Work, people: LogPeople, at: number): FoundName[] {
  const name = at < 0 ? undefined : nameAt(work, people, at)
  if (name === undefined) return []
  const joined = /^(?:en|and|&)$/u.test(work.tokens[name.to]?.text ?? '') && work.tokens[name.to + 1]?.capital === true
  return [name, ...(joined ? namesFrom(work, people, name.to + 1) : [])]
}

/** Where names stand in the text. */
export function spanOfNames(work: Work, names: readonly FoundName[]): Span | undefined {
  const [first, last] = [names[0], names.at(-1)]
  const [a, b] = [work.tokens[first?.from ?? -1], work.tokens[(last?.to ?? 0) - 1]]
  return a === undefined || b === undefined ? undefined : { start: a.start, end: b.end }
}

/** Whom an agent means, now that the participants are known; nothing when there is nobody it could be. */
export function settle(agent: Exclude<FoundAgent, { kind: 'me' }>, work: Work, discourse: Discourse): Settled | undefined {
  if (agent.kind === 'named') {
    const who = agent.names.map((name) => among(work, name, discourse) ?? name.ref)
    return { who, confidence: 'sure', alternatives: [] }
  }
  const { participants } = discourse
  if (agent.several)
    return participants.length === 0 ? undefined : { who: [...participants], confidence: 'sure', alternatives: [] }
  const gender = subjectGender(agent.word)
  const one = gender && referent(discourse, gender, 'subject')
  return one && { who: [one.ref], confidence: one.confidence, alternatives: one.alternatives.map((ref) => [ref]) }
}

/** Makes those named as having paid or invited participants, where they are none yet. Answers whether any was added. */
export function takePart(work: Work, agent: FoundAgent, discourse: Discourse): boolean {
  let added = false
  for (const name of agent.kind === 'named' ? agent.names : []) {
    if (among(work, name, discourse) !== undefined) continue
    const span = spanOfNames(work, [name])
    if (span === undefined) continue
    addPart(work, 'person', span, name.ref, name.confidence, name.alternatives)
    discourse.participants.push(name.ref)
    added = true
  }
  return added
}

function among(work: Work, name: FoundName, discourse: Discourse): PersonRef | undefined {
  const span = spanOfNames(work, [name])
  return span && amongNamed(discourse, bare(work.original.slice(work.origin[span.start], work.origin[span.end])))
}
