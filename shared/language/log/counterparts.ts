import { fold } from '../fold.ts'
import { type LogPeople, samePerson } from './people.ts'
import { isOrganisation, knownAt } from './person.ts'
import type { LogPart, PersonRef, Span } from './reading.ts'
import type { Work } from './work.ts'

/** "Both there", "with both", "met beiden": the two a line brings together were there. */
const BOTH =
  /\b(?:with both|both (?:there|present|came|joined|of them)|met (?:ze )?(?:allebei|beide[n]?)|(?:allebei|beiden|beide) (?:erbij|aanwezig|daar|waren))\b/u

/** Whom a favour or an introduction is with, me left out. */
function counterparts(part: LogPart): readonly PersonRef[] {
  if (part.kind === 'favour' || part.kind === 'returned') return [part.value.whom]
  if (part.kind !== 'introduction') return []
  const { by, parties } = part.value
  return by.kind === 'me' ? parties.flatMap((party) => (party.kind === 'me' ? [] : [party])) : [by]
}

/**
 * Who was there where a meeting is told of but nobody is said to have been at it:
 * whoever the first favour or introduction of the line is with, asked; whom to get
 * in touch with later was not. And both
 * of those brought together where the line says so.
 */
export function takeCounterparts(work: Work, people: LogPeople): void {
  const isThere = (ref: PersonRef): boolean => work.parts.some((part) => part.kind === 'person' && samePerson(part.value, ref))
  const take = ({ span }: LogPart, who: readonly PersonRef[]): void => {
    for (const value of who)
      if (!isThere(value) && !fold(value.name).split(' ').some(isOrganisation))
        work.parts.push({ kind: 'person', value, span: nameIn(work, people, value, span), confidence: 'asked', alternatives: [] })
  }
  const brought = BOTH.test(work.text)
    ? work.parts.find((part) => part.kind === 'introduction' && part.value.by.kind === 'me')
    : undefined
  if (brought !== undefined) take(brought, counterparts(brought))
  if (!work.parts.some(({ kind }) => kind === 'kind') || work.parts.some(({ kind }) => kind === 'person')) return
  const first = work.parts
    .filter(({ kind }) => kind === 'favour' || kind === 'introduction' || kind === 'returned')
    .toSorted((a, b) => a.span.start - b.span.start)[0]
  if (first !== undefined) take(first, counterparts(first).slice(0, 1))
}

/** Where someone is named within a span; the span where no name is found. */
function nameIn(work: Work, people: LogPeople, ref: PersonRef, span: Span): Span {
  const open = { ...work, claimed: new Uint8Array(work.claimed.length) }
  for (const [at, token] of work.tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue
    const found = knownAt(open, people, at)
    const last = work.tokens[(found?.to ?? 0) - 1]
    if (found !== undefined && last !== undefined && [found.ref, ...found.alternatives].some((other) => samePerson(other, ref)))
      return { start: token.start, end: last.end }
  }
  const start = work.text.indexOf(fold(ref.name), span.start)
  return start === -1 || start >= span.end ? span : { start, end: start + fold(ref.name).length }
}
