import { fold } from '../fold.ts'
import { type Clause, clausesOf, isSubject } from './clause.ts'
import { isIdle, isAuxiliary, isModal, isNegation, openVerbOf, verbOf } from './verbs.ts'
import type { LogPart } from './reading.ts'
import { toldTokens } from './told.ts'
import { isBareNoun, isTopic } from './place.ts'
import { addPart, isOpen, type Token, type Work } from './work.ts'

/** Parts a place stands beside when nothing leads to it: "anna dudok", "do vapiano", "12:30 de kas". */
const BESIDE: ReadonlySet<LogPart['kind']> = new Set(['person', 'date', 'time', 'minutes'])
/** Kinds of meeting that are held nowhere. */
const APART = /^(?:message|call|video)$/u
const ARTICLE = /^(?:de|het|'t|t|the|la|le|el|il)$/u
/** The sort of place before its name. */
const SORT =
  /^(?:cafe|hotel|restaurant|bar|brasserie|bistro|pub|museum|theater|theatre|kasteel|villa|brouwerij|pakhuis|grandcafe|lunchroom|bakkerij|brewery|bakery|hostel|galerie|gallery|station)$/u
const JOINS = /^(?:en|and|&|\+|n|van|de|of|der)$/u
/** What an article may lead to beside a meeting that is no name: "the other day", "de eerste keer", "the usual". */
const NO_NAME =
  /^(?:eerste|tweede|derde|laatste|volgende|vorige|hele|halve|andere|nieuwe|oude|beste|rest|boel|keer|dag|avond|middag|ochtend|tijd|week|maand|jaar|uur|first|second|third|last|next|other|whole|half|new|old|best|usual|same|rest|lot|time|day|evening|afternoon|morning|week|month|year|hour|both|all)$/u
const adjacent = (work: Work, a: Token, b: Token): boolean => /^[ \t]*$/u.test(work.text.slice(a.end, b.start))

/**
 * A place that nothing leads to: "lunch nadia do de kas", "borrel w/ sjoerd do cafe
 * kade", "Koffie Anna gisteren Dudok". One or two words of no other use, between what
 * is understood, in the clause that tells of the meeting, with something that says they
 * are a place: an article, what sort of place it is, or a capital. Without, it may as well be what they spoke of ("koffie Anna gisteren
 * scheiding") and stays in the note. Always asked.
 */
export function readBarePlace(work: Work): void {
  if (work.parts.some((part) => part.kind === 'place' || (part.kind === 'kind' && APART.test(part.value)))) return
  const told = toldTokens(work)
  for (const clause of clausesOf(work)) {
    const tells = tellsOfMeeting(work, clause)
    for (let from = clause.from + 1; from < clause.to; from += 1) {
      const beside = partBefore(work, from)
      if (beside === undefined || !(beside === 'kind' || (tells && BESIDE.has(beside)))) continue
      const to = runEnd(work, clause, from, told)
      // Right behind what it was only a word for a place is one: "wandeling amsterdamse bos".
      const isPlace = beside !== 'kind' || (to - from <= 2 && isBareNoun(work.tokens[to - 1]))
      if (to === from || !isPlace || !isPlaceIn(work, from, to)) continue
      const [first, last] = [work.tokens[from], work.tokens[to - 1]]
      if (first === undefined || last === undefined) continue
      const { start } = first
      const place = work.original.slice(work.origin[start], work.origin[last.end])
      return addPart(work, 'place', { start, end: last.end }, place, 'asked')
    }
  }
}

function tellsOfMeeting(work: Work, { from, to }: Clause): boolean {
  const [start, end] = [work.tokens[from]?.start ?? 0, work.tokens[to - 1]?.end ?? 0]
  const within = work.parts.filter(({ span }) => span.start >= start && span.end <= end)
  return within.some(({ kind }) => kind === 'kind') && within.some(({ kind }) => kind === 'person')
}

/** What the token right before an open one was understood as. */
function partBefore(work: Work, at: number): LogPart['kind'] | undefined {
  const [prior, token] = [work.tokens[at - 1], work.tokens[at]]
  if (prior === undefined || token === undefined || !isOpen(work, token)) return undefined
  return work.parts.find(({ span }) => span.start <= prior.start && prior.end <= span.end)?.kind
}

/** Where the words end that nothing has understood; the start where they run on into something else. */
function runEnd(work: Work, clause: Clause, from: number, told: readonly boolean[]): number {
  let to = from
  while (to < clause.to) {
    const token = work.tokens[to]
    const prior = work.tokens[to - 1]
    if (token === undefined || prior === undefined || !isOpen(work, token) || told[to] === true) break
    if (!token.word && !/^[&+]$/u.test(token.text)) break
    if (/^(?:met|with|w)$/u.test(token.text) || isSubject(token.text) || /^\d/u.test(token.text)) break
    if (!adjacent(work, prior, token)) break
    to += 1
  }
  return to
}

/** Whether the words of a run are one place, as far as they say themselves. */
function isPlaceIn(work: Work, from: number, to: number): boolean {
  const run = work.tokens.slice(from, to)
  const at = run.findIndex(({ text }) => !SORT.test(text) && !ARTICLE.test(text))
  const name = at === -1 ? [] : run.slice(at)
  const isJoined = name.length === 3 && JOINS.test(name[1]?.text ?? '')
  if (name.length === 0 || (name.length > 2 && !isJoined)) return false
  const isSorted = run.slice(0, at).some(({ text }) => SORT.test(text))
  if (!name.every(({ text }, i) => (i === 1 && isJoined) || isNameLike(text, isSorted))) return false
  if (isSorted || isBareNoun(name.at(-1)) || isCapital(work, name, isJoined)) return true
  return at > 0 && !name.some(({ text }) => NO_NAME.test(text) || isTopic(text))
}

/** Whether a name is written with capitals, in a line that does not write every word so. */
function isCapital(work: Work, name: readonly Token[], isJoined: boolean): boolean {
  const isName = name.every(({ capital, text }, i) => (capital && !NO_NAME.test(text)) || (i === 1 && isJoined))
  return isName && work.tokens.some(({ word, typed }) => word && /^\p{Ll}/u.test(typed))
}

const isNameLike = (word: string, isSorted: boolean): boolean =>
  (isSorted || /^\p{L}[\p{L}'-]{2,}$/u.test(word)) &&
  !/^ge\p{L}+[dtn]$/u.test(word) &&
  verbOf(word) === undefined &&
  openVerbOf(fold(word)) === undefined &&
  !isIdle(word) &&
  !isModal(word) &&
  !isAuxiliary(word) &&
  !isNegation(word)
