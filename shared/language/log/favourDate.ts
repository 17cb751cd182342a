import type { Day } from '../../domain/records/values.ts'
import { findDate } from './dates/find.ts'
import type { FoundDate } from './dates/found.ts'
import type { Span } from './reading.ts'
import { type Statement } from './statement.ts'
import { TAKEN } from './work.ts'

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

/** A day among the words of a favour, with those that join it to the rest. */
export interface FavourDay extends Span {
  readonly day: Day
  readonly isAsked: boolean
  readonly alternatives: readonly Day[]
}

/** The day it is due or was done: of two, the one it is due. */
export function dateOf(text: string, statement: Statement, today: Day): FavourDay | undefined {
  const first = dayIn(text, statement, today)
  if (first === undefined || first.day > today) return first
  const later = dayIn(blanked(text, first), statement, today)
  return later !== undefined && later.day > today ? later : first
}

/** "On fri …, back before christmas": the day it was done beside the day it is due. */
export function doneDay(text: string, due: FavourDay, statement: Statement, today: Day): FavourDay | undefined {
  if (statement.tense !== 'past' || due.day <= today) return undefined
  const done = dayIn(blanked(text, due), statement, today)
  return done !== undefined && done.day <= today ? done : undefined
}

const blanked = (text: string, { start, end }: Span): string => text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end)

/** "Deze week": of what is behind us no day, of what is to come one. */
function weekAhead(text: string, today: Day): FoundDate | undefined {
  const found = findDate(text, today, 'future')
  return found !== undefined && /week/u.test(text.slice(found.start, found.end)) ? found : undefined
}

function dayIn(text: string, statement: Statement, today: Day): FavourDay | undefined {
  const past = findDate(text, today, 'past') ?? weekAhead(text, today)
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
