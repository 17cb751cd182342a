import { isCommonGivenName } from '../names/commonGivenNames.ts'
import { clausesOf, contraction } from './clause.ts'
import { besideName, isMonth, isThird, MET } from './mentions.ts'
import type { Reader } from './nameList.ts'
import { type LogPeople, nameKey } from './people.ts'
import { type FoundName, joinTokens, knownAt, mayBeFamily, nameAt, nameEnd, newcomerAt, WORD_NAMES } from './person.ts'
import type { Span } from './reading.ts'
import { typedLower } from './typing.ts'
import { isModal, isNegation } from './verbs.ts'
import { isOpen, type Work } from './work.ts'

/** After these a person is talked about rather than there. */
const ABOUT =
  /^(?:over|about|namens|van|of|voor|for|from|aan|to|door|via|naar|tegen|zonder|without|re|after|'s|in|per|vanaf|sinds|since|by|until|tot)$/u

/** "mailtje van Anna", "call from Jan": the word before the one at `at` is the kind. */
export function afterKind(work: Work, at: number): boolean {
  const [kind, word] = [work.tokens[at - 1], work.tokens[at]]
  if (kind === undefined || !/^(van|from|aan|to|naar)$/u.test(word?.text ?? '')) return false
  return work.parts.some((part) => part.kind === 'kind' && part.span.end === kind.end)
}

/** "Daan en Max moeten elkaar kennen": where those who were there are named, another clause about what must or will be brings in nobody. */
function isAside(work: Work, at: number): boolean {
  if (!work.parts.some(({ kind }) => kind === 'person') && !work.tokens.some(({ text }) => /^(?:met|with|w)$/u.test(text)))
    return false
  const clause = clausesOf(work).find(({ from, to }) => from <= at && at < to)
  if (clause === undefined) return false
  const [first, last] = [work.tokens[clause.from]?.start ?? 0, work.tokens[clause.to - 1]?.end ?? 0]
  if (work.parts.some(({ kind, span }) => kind !== 'person' && span.start >= first && span.end <= last)) return false
  return work.tokens.slice(clause.from, clause.to).some(({ text, capital }) => isModal(text) && !capital)
}

/** "April and Max still haven't met": where no meeting is told of, a clause that denies brings nobody in. */
function isAbsent(work: Work, at: number): boolean {
  if (work.parts.some(({ kind }) => kind === 'kind' || kind === 'date')) return false
  const clause = clausesOf(work).find(({ from, to }) => from <= at && at < to)
  return clause !== undefined && work.tokens.slice(clause.from, clause.to).some((token) => isNegation(token.text))
}

const touchesKind = (work: Work, span: Span): boolean =>
  work.parts.some(
    ({ kind, span: other }) =>
      kind === 'kind' &&
      ((other.end <= span.start && work.text.slice(other.end, span.start).trim() === '') ||
        (span.end <= other.start && work.text.slice(span.end, other.start).trim() === '')),
  )

/** Behind "he" or "zij" in the same clause someone else is spoken of: "hij kent Will ook". */
function isBehindAnother(work: Work, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const text = work.tokens[i]?.text ?? ''
    if (/^[,.;!?:()|–—•-]$/u.test(text)) return false
    if (/^(?:he|she|they|hij|zij|ze|die|who)$/u.test(contraction(text)?.subject ?? text)) return true
  }
  return false
}

/** Someone named outside a list who was there: known or met, and not merely talked about. */
export function elsewhere({ work, people, told }: Reader, at: number): FoundName | undefined {
  const token = work.tokens[at]
  if (token === undefined || !token.word || !isOpen(work, token) || told[at] === true) return undefined
  if (ABOUT.test(work.tokens[at - 1]?.text ?? '') && !afterKind(work, at - 1)) return undefined
  if (isBehindAnother(work, at) || isMonth(work, at) || isAbsent(work, at) || isAside(work, at)) return undefined
  const found = knownAt(work, people, at) ?? metAt(work, people, at) ?? cameAt(work, people, at)
  if (found === undefined) return undefined
  // "Didn't see Joy".
  if (
    [at - 1, at - 2].some(
      (i) => isNegation(work.tokens[i]?.text ?? '') && !/^(?:only|alleen|just)$/u.test(work.tokens[i + 1]?.text ?? ''),
    )
  )
    return undefined
  const last = work.tokens[found.to - 1] ?? token
  // "Nadia's boss" speaks of someone else.
  if (/'s?$/u.test(last.text) && work.tokens[found.to]?.word === true && isOpen(work, work.tokens[found.to] ?? last))
    return undefined
  const key = nameKey(joinTokens(work, found.from, found.to))
  const isOneWord = !key.includes(' ')
  if (token.capital) {
    if (nameEnd(work, at) > found.to) return metAt(work, people, at)
    const opening = at === 0 || /^[.!?]$/u.test(work.tokens[at - 1]?.text ?? '')
    return isOneWord && opening && WORD_NAMES.has(key) && !besideMeeting(work, found) ? { ...found, confidence: 'asked' } : found
  }
  if (!isOneWord) return found
  if (key.length < 3) return undefined
  const isSettled = besideMeeting(work, found) || besideName(work, people, found) || isVisited(work, found)
  if (!isSettled && WORD_NAMES.has(key) && !opensTelling(work, found)) return undefined
  if (!isSettled && !typedLower(work) && !opensTelling(work, found)) return undefined
  return { ...found, confidence: 'asked' }
}

/** "Bas gebeld", "Saskia Blok gesproken": a name nobody knows, right before the meeting. */
function metAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  const found = work.tokens[at]?.capital === true && !isOpener(work, at) ? nameAt(work, people, at) : undefined
  return found !== undefined && /^(?:gebeld|gesproken|gezien|ontmoet)$/u.test(work.tokens[found.to]?.text ?? '')
    ? found
    : undefined
}

/**
 * "Net Ruud gezien", "Goed gesproken": a word whose capital is only the line's. A
 * given name is none, and neither is a word nothing says it of before what is no given name.
 */
function isOpener(work: Work, at: number): boolean {
  const [word, next] = [work.tokens[at], work.tokens[at + 1]]
  if (word === undefined || !(at === 0 || /^[.!?]$/u.test(work.tokens[at - 1]?.text ?? '')) || isCommonGivenName(word.text))
    return false
  return next?.capital !== true || isCommonGivenName(next.text) || !mayBeFamily(word.text)
}

/** "Karin vd broek vd provincie gesproken", "hans from abn joined us": someone nobody knows, who opens a clause and was met. */
function cameAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  if (at > 0 && work.tokens[at - 1]?.word === true && !work.breaks.has(at)) return undefined
  const found = newcomerAt(work, people, at)
  if (found === undefined) return undefined
  let next = found.to
  if (/^(?:van|vd|v|from|of)$/u.test(work.tokens[next]?.text ?? '')) {
    next += /^(?:de|het|the|'t)$/u.test(work.tokens[next + 1]?.text ?? '') ? 3 : 2
  }
  return MET.test(work.tokens[next]?.text ?? '') ? found : undefined
}

/** "Bij roos thuis", "at mark's": whose place it was. */
const isVisited = (work: Work, { from, to }: FoundName): boolean =>
  /^(?:bij|at|@)$/u.test(work.tokens[from - 1]?.text ?? '') &&
  (/^(?:thuis|langs|op|gegeten|geweest|home|place)$/u.test(work.tokens[to]?.text ?? '') ||
    to >= work.tokens.length ||
    work.breaks.has(to) ||
    !isOpen(work, work.tokens[to] ?? { start: 0, end: 0 }) ||
    /^[,.;!?]$/u.test(work.tokens[to]?.text ?? ''))

/** "Mark in the shop fri", "april heeft me gekoppeld": who opens the line, with where or what was done behind. */
const opensTelling = (work: Work, { from, to }: FoundName): boolean => {
  const after = work.tokens[to]
  return (
    (from === 0 || /^[.;!?,]$/u.test(work.tokens[from - 1]?.text ?? '')) &&
    after !== undefined &&
    (/^(?:in|at|bij|@|op)$/u.test(after.text) || isThird(after.text))
  )
}

/** "koffie daan", "tom gebeld", "bob belde": right beside what the meeting was. */
function besideMeeting(work: Work, { from, to }: FoundName): boolean {
  const [first, last] = [work.tokens[from], work.tokens[to - 1]]
  if (first === undefined || last === undefined) return false
  return (
    touchesKind(work, { start: first.start, end: last.end }) ||
    MET.test(work.tokens[to]?.text ?? '') ||
    /^(?:belde|rang|phoned|called|invited|saw|sprak|zag|kwam|trof|seeing|meeting|visited|bezocht)$/u.test(
      work.tokens[from - 1]?.text ?? '',
    )
  )
}
