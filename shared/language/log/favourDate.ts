import type { Day } from '../../domain/records/values.ts'
import { findDate } from './dates/find.ts'
import type { Span } from './reading.ts'
import { type Statement } from './statement.ts'

/** Joins a date to the words before it: "voor vrijdag", "by Friday". */
const BEFORE_DATE =
  /(?:[,;:(-]\s*)?\b(?:(?:liefst|graag|terug|back|please|deadline|due|uiterlijk|nog|ergens|sometime|somewhere|later) )*(?:(?:voor|tegen|uiterlijk|op|vanaf|tot(?: en met)?|t\/m|till?|by|before|until|on|in|due|no later than|around|rond|terug|back|deadline|liefst|graag|ergens|sometime|later) )?(?:(?:eob|eod|cob|cop|end of (?:day|play|business)|close of (?:day|play|business)|first thing|einde (?:dag|van de dag)) (?:on )?)?$/u
/** Words right behind a date that go with it: "vrijdag terug". */
const AFTER_DATE = /^ (?:terug|back|latest|at the latest|uiterlijk|nog|already|al)\b/u
/** The day behind these is when it is due, whatever tense the rest has. */
const DUE =
  /\b(?:tot|t\/m|till?|until|by|voor|tegen|before|uiterlijk|terug|back|due|no later than|deadline|liefst)\s+(?:op |in |on |over )?$/u
/** Dates that say so themselves: "tot 3-12", "voor kerst". */
const DUE_IN = /^(?:tot|t\/m|till?|until|by|voor|tegen|before|uiterlijk)\b/u

/** The day it is due or was done, with the words that join it to the rest. */
export function dateOf(
  text: string,
  statement: Statement,
  today: Day,
): (Span & { day: Day; isAsked: boolean; alternatives: readonly Day[] }) | undefined {
  const past = findDate(text, today, 'past')
  if (past === undefined) return undefined
  const isAhead =
    statement.tense === 'ahead' ||
    statement.verb.family === 'ask' ||
    DUE.test(text.slice(0, past.start)) ||
    DUE_IN.test(text.slice(past.start)) ||
    /^(?:voor|before|tegen|by)\b/u.test(text.slice(past.start)) ||
    /^ (?:terug|back)\b/u.test(text.slice(past.end))
  const found = isAhead ? (findDate(text, today, 'future') ?? past) : past
  const before = text.slice(0, found.start)
  const lead = BEFORE_DATE.exec(before)
  const tail = AFTER_DATE.exec(text.slice(found.end))
  return {
    start: lead === null ? found.start : lead.index,
    end: found.end + (tail?.[0].length ?? 0),
    day: found.day,
    isAsked: found.confidence === 'asked',
    alternatives: found.alternatives,
  }
}
