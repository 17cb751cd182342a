import type { Clause } from './clause.ts'
import { type Discourse, objectGender } from './discourse.ts'
import { type FoundName, knownAt, nameAt, newcomerAt } from './person.ts'
import type { Work } from './work.ts'

/** Getting in touch that is mine to do, no day said: the tokens `modal` say that it is, and whom it is with starts at `whomAt`. */
export interface OwedCall {
  readonly modal: Clause
  readonly whomAt: number
}

const LEADS = /^(?:en|and|maar|but|ik|i)$/u
const DUTCH_CALL = /^(?:bellen|mailen|appen|spreken)$/u
const ENGLISH_CALL = /^(?:call|ring|phone|email|text|message)$/u
const SOFTENS = /^(?:even|nog|weer|dan|eens|ook|met|graag)$/u

/**
 * "Moet Joost bellen", "ik moet hem nog spreken", "need to call Joost": me, whom, and nothing else.
 * @param softAt where "nog bellen" and its like start, behind which anything may come
 */
export function owedCall(work: Work, clause: Clause, discourse: Discourse, softAt?: number): OwedCall | undefined {
  let from = clause.from
  while (LEADS.test(work.tokens[from]?.text ?? '')) from += 1
  return dutchCall(work, { from, to: clause.to }, discourse, softAt) ?? englishCall(work, { from, to: clause.to }, discourse)
}

function dutchCall(work: Work, { from, to }: Clause, discourse: Discourse, softAt: number | undefined): OwedCall | undefined {
  if (!/^(?:moet|wil|zal|ga)$/u.test(work.tokens[from]?.text ?? '')) return undefined
  const whomAt = from + (work.tokens[from + 1]?.text === 'ik' ? 2 : 1)
  const verbAt = softAt ?? to - 1
  if (softAt === undefined && !DUTCH_CALL.test(work.tokens[verbAt]?.text ?? '')) return undefined
  const end = someoneAt(work, discourse, whomAt)?.to ?? whomAt
  for (let i = end; i < verbAt; i += 1) {
    const text = work.tokens[i]?.text ?? ''
    if (objectGender(text) === undefined && !SOFTENS.test(text)) return undefined
  }
  return verbAt > whomAt || softAt !== undefined ? { modal: { from, to: whomAt }, whomAt } : undefined
}

function englishCall(work: Work, { from, to }: Clause, discourse: Discourse): OwedCall | undefined {
  const [must, next] = [work.tokens[from]?.text ?? '', work.tokens[from + 1]?.text]
  const modal = /^(?:must|should|gotta)$/u.test(must) ? 1 : /^(?:need|have|got)$/u.test(must) && next === 'to' ? 2 : 0
  if (modal === 0 || !ENGLISH_CALL.test(work.tokens[from + modal]?.text ?? '')) return undefined
  const whomAt = from + modal + 1
  const isPronoun = objectGender(work.tokens[whomAt]?.text ?? '') !== undefined
  const end = isPronoun ? whomAt + 1 : someoneAt(work, discourse, whomAt)?.to
  return end === to ? { modal: { from, to: from + modal }, whomAt } : undefined
}

/** Someone by name, known or new; in lower case a new one only by a given name. */
export const someoneAt = (work: Work, { people }: Discourse, at: number): FoundName | undefined =>
  work.tokens[at]?.capital === true ? nameAt(work, people, at) : (knownAt(work, people, at) ?? newcomerAt(work, people, at))
