import type { MeetingKind } from '../../domain/records/meeting.ts'
import { EMOJI, GENERAL, KINDS, kindOfLong, kindMeant } from './kindWords.ts'
import { isDenied } from './negation.ts'
import { toldTokens } from './told.ts'
import { addPart, isOpen, openText, type Work } from './work.ts'

interface Found {
  readonly kind: MeetingKind
  readonly start: number
  readonly end: number
}

/** What sort of meeting the line tells of: the first that is named, a general word ("afspraak") or a picture only when nothing else is. */
export function readKind(work: Work): void {
  const open = openText(work)
  const told = toldTokens(work)
  const isTold = (at: number): boolean => told[work.tokens.findLastIndex((token) => token.start <= at)] === true
  for (const list of [KINDS, GENERAL, EMOJI]) {
    const all = list.flatMap(([kind, pattern]) =>
      [...open.matchAll(pattern)].map((match): Found => ({
        kind,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    )
    const [leading, ...behind] = all
      .filter(
        ({ start }) => !isTold(start) && !isPossessed(open, start) && !NONE.test(open.slice(0, start)) && !isNamed(work, start),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
    // "Niet geluncht, alleen gebeld": what was not had is no kind where another is.
    const first = leading !== undefined && isDenied(work, leading) ? behind.find((other) => !isDenied(work, other)) : leading
    if (leading === undefined || first === undefined) {
      if (leading !== undefined) return addPart(work, 'kind', leading, leading.kind, 'asked')
      if (list === KINDS && readMisspelt(work)) return
      continue
    }
    const others = new Set(behind.filter(({ start }) => start >= first.end).map(({ kind }) => kind))
    others.delete(first.kind)
    return addPart(work, 'kind', first, first.kind, others.size > 0 ? 'asked' : 'sure', [...others])
  }
}

/** Nothing outside the favours says what it was: then the call or message that one of them was told in. */
export function readKindWithin(work: Work): void {
  if (work.parts.some((part) => part.kind === 'kind')) return
  const match = TOLD_BY.exec(work.text)
  if (match === null || work.claimed.subarray(match.index, match.index + match[0].length).includes(2)) return
  const kind = /^(?:belde|rang|phoned)$/u.test(match[0]) ? 'call' : 'message'
  work.parts.push({
    kind: 'kind',
    value: kind,
    span: { start: match.index, end: match.index + match[0].length },
    confidence: 'asked',
    alternatives: [],
  })
}
const TOLD_BY = /(?<![\p{L}\d])(?:mailde|appte|emailed|texted|belde|rang|phoned)(?= (?:of|dat|if|whether|me|to ask))/u

/** "At Coffee Fellows": a word of a place's name. */
function isNamed(work: Work, start: number): boolean {
  const at = work.tokens.findIndex((token) => token.start === start)
  const token = work.tokens[at]
  return token?.capital === true && /^(?:at|bij|@|in)$/u.test(work.tokens[at - 1]?.text ?? '')
}

/** "Geen lunch", "no time for coffee": none was had, and the words stay in the note. */
const NONE =
  /\b(?:geen|no|zonder|without)(?: \p{L}+){0,2} (?:voor |for )?$|\b(?:geen|no) $|\b(?:did not|didn't|niet) (?:have|had|get) (?:a |any |time for )?$/u

/** "Her party", "zijn borrel": what someone has, not what this was; "onze lunch" is ours. */
const isPossessed = (open: string, start: number): boolean => /\b(?:her|his|their|zijn|hun)\s+$/u.test(open.slice(0, start))

/** "Aan de telefon", "on the fone". */
const ON_THE_PHONE = /\b(?:aan|over|via|on|by|over) (?:de|the) (?=(?:te[l]+e?f|phon?|fone?)\p{L}*)\p{L}{4,9}(?!\p{L})/u

/** A kind with a slip in it, "koffei", "cofee": asked, and only when the line names no other. A capital inside the line is a name. */
function readMisspelt(work: Work): boolean {
  const phone = ON_THE_PHONE.exec(openText(work))
  if (phone !== null) {
    addPart(work, 'kind', { start: phone.index, end: phone.index + phone[0].length }, 'call', 'asked')
    return true
  }
  for (const [i, token] of work.tokens.entries()) {
    if (!isOpen(work, token) || (token.capital && i > 0)) continue
    const kind = kindOfLong(kindMeant(token.text) ?? '')
    if (kind === undefined) continue
    addPart(work, 'kind', token, kind, 'asked')
    return true
  }
  return false
}
