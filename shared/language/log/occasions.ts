import type { Day } from '../../domain/records/values.ts'
import { findDate } from './dates/find.ts'
import { kindSpans } from './kindWords.ts'
import type { LogPart, Span } from './reading.ts'
import { TAKEN, type Work } from './work.ts'

const NAMED_BY = /^\s*(?:(?:met|with|w\/|w)\s*)?$/u
const TELLS: readonly LogPart['kind'][] = ['favour', 'introduction', 'followUp', 'treated', 'invited', 'place']

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end

/**
 * The parts of a line that tells of two occasions, each with someone of its own
 * ("koffie met Sanne gisteren en gebeld met Karim vandaag"): a line is one
 * meeting, so what it was, when, and whoever comes with the second are asked.
 */
export function askedOfTwo(work: Work, parts: readonly LogPart[], today: Day): readonly LogPart[] {
  const first = parts.find(({ kind }) => kind === 'kind')
  const people = parts.filter(({ kind }) => kind === 'person')
  const told = parts.filter(({ kind }) => TELLS.includes(kind))
  const second = kindSpans(work.text).find(
    ({ start, end }) =>
      first !== undefined &&
      start >= first.span.end &&
      !told.some(({ span }) => holds(span, start)) &&
      people.some(({ span }) => span.end <= start) &&
      people.some(({ span }) => span.start >= end && NAMED_BY.test(work.text.slice(end, span.start))),
  )
  if (second === undefined) return parts
  return parts.map((part): LogPart => {
    if (part.kind === 'kind' || (part.kind === 'person' && part.span.start >= second.start))
      return { ...part, confidence: 'asked' }
    if (part.kind !== 'date') return part
    const other = otherDay(work, [part, ...told], today)
    const isNew = other !== undefined && other !== part.value && !part.alternatives.includes(other)
    return { ...part, confidence: 'asked', alternatives: isNew ? [...part.alternatives, other] : part.alternatives }
  })
}

/** A day named outside some parts. */
function otherDay(work: Work, taken: readonly LogPart[], today: Day): Day | undefined {
  let text = ''
  for (let i = 0; i < work.text.length; i += 1) text += taken.some(({ span }) => holds(span, i)) ? TAKEN : work.text.charAt(i)
  return findDate(text, today, 'past')?.day
}
