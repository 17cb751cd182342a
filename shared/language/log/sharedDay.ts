import type { Day } from '../../domain/records/values.ts'
import type { LogPart } from './reading.ts'
import type { Work } from './work.ts'

/** A favour or an introduction without the day it was done, and that day. */
function dayTold(part: LogPart): { part: LogPart; day: Day } | undefined {
  if (part.kind === 'favour') {
    const { doneOn, ...value } = part.value
    const alternatives = part.alternatives.map(({ doneOn: _told, ...other }) => other)
    return doneOn === undefined ? undefined : { part: { ...part, value, alternatives }, day: doneOn }
  }
  if (part.kind === 'introduction') {
    const { madeOn, ...value } = part.value
    const alternatives = part.alternatives.map(({ madeOn: _told, ...other }) => other)
    return madeOn === undefined ? undefined : { part: { ...part, value, alternatives }, day: madeOn }
  }
  return undefined
}

/**
 * "Borrowed a bike from Liz on Sunday, we walked in the park": where the line
 * names no day of its own, one told before the meeting is the meeting's too, asked.
 */
export function shareDay(work: Work): void {
  if (work.parts.some(({ kind }) => kind === 'date')) return
  const kindAt = work.parts.find(({ kind }) => kind === 'kind')?.span.start
  const at = work.parts.findIndex((part) => dayTold(part) !== undefined)
  const first = work.parts[at]
  const told = first && dayTold(first)
  if (first === undefined || told === undefined || kindAt === undefined || first.span.start > kindAt) return
  work.parts.splice(at, 1, told.part)
  work.parts.push({ kind: 'date', value: told.day, span: first.span, confidence: 'asked', alternatives: [] })
}
