import type { Day } from '../../domain/records/values.ts'
import { findDate } from './dates/find.ts'
import { kindSpans } from './kindWords.ts'
import type { Span } from './reading.ts'
import { openText, type Work } from './work.ts'

/** What a statement may be set at: "asked me over coffee", "voorgesteld bij het diner gisteravond". */
export interface Setting extends Span {
  /** Where the word for the meeting itself starts. */
  readonly kindAt: number
}

const LEAD =
  /(?:^|\s)((?:over|after|at|during|bij|op|na|tijdens|onder|on|when we had|toen we gingen) (?:(?:de|het|een|'t|t|onze|the|a|our) )?)$/u

/** "Lunch kees gaf me twee kaartjes": what it was, before a telling of its own. "Koffie zetten" is something to do. */
const opensWith = (open: string, { start, end }: Span): boolean =>
  /(?:^|[.;!?] )$/u.test(open.slice(0, start)) &&
  /^(?:koffie|coffee|tea|thee|bakkie|lunch|diner|dinner|borrel|drinks|wandeling|walk|etentje)/u.test(open.slice(start, end)) &&
  /^ \p{L}+(?<!en) /u.test(open.slice(end))

/** The places in the line where a meeting is named by the way. Offsets of the folded text. */
export function settingsOf(work: Work, today: Day): Setting[] {
  const open = openText(work)
  return kindSpans(open).flatMap((kind) => {
    const lead = LEAD.exec(open.slice(0, kind.start))
    if (lead === null) return opensWith(open, kind) ? [{ start: kind.start, kindAt: kind.start, end: kind.end }] : []
    const rest = open.slice(kind.end)
    const date = findDate(rest, today, 'past')
    const joined = date !== undefined && /^(?: van| of| on| op)? ?$/u.test(rest.slice(0, date.start))
    return [{ start: kind.start - (lead[1] ?? '').length, kindAt: kind.start, end: joined ? kind.end + date.end : kind.end }]
  })
}
