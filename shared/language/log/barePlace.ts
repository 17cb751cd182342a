import { fold } from '../fold.ts'
import { type Clause, clausesOf, isSubject } from './clause.ts'
import { isIdle, isAuxiliary, isModal, isNegation, openVerbOf, verbOf } from './verbs.ts'
import type { LogPart } from './reading.ts'
import { toldTokens } from './told.ts'
import { isPlaceNoun } from './place.ts'
import { addPart, isOpen, type Token, type Work } from './work.ts'

/** Parts a place stands beside when nothing leads to it: "anna dudok", "do vapiano", "12:30 de kas". */
const BESIDE: ReadonlySet<LogPart['kind']> = new Set(['person', 'date', 'time', 'minutes'])
/** Kinds of meeting that are held nowhere. */
const APART = /^(?:message|call|video)$/u
const ARTICLE = /^(?:de|het|'t|t|the|la|le|el|il)$/u
/** The sort of place before its name. */
const SORT =
  /^(?:cafe|hotel|restaurant|bar|brasserie|bistro|pub|museum|theater|theatre|kasteel|villa|brouwerij|pakhuis|grandcafe|lunchroom|bakkerij|brewery|bakery|hostel|galerie|gallery|huis|kantine|station)$/u
const JOINS = /^(?:en|and|&|\+|n|van|de|of|der)$/u
/** What is said of a meeting beside whom it was with, and is no place. */
const SAID =
  /^(?:leuk|leuke|gezellig|fijn|goed|goede|lekker|prima|super|top|mooi|heerlijk|zwaar|saai|nuttig|interessant|bijzonder|intens|prettig|kort|korte|lang|lange|snel|snelle|even|weer|nog|ook|samen|eindelijk|online|offline|live|nieuw|nieuwe|druk|drukke|moe|ziek|vroeg|vroege|laat|late|eerste|laatste|tweede|derde|keer|vanwege|wegens|inclusief|zoals|altijd|vaak|soms|net|pas|toen|daarna|erna|ervoor|erbij|daarbij|eerst|misschien|waarschijnlijk|thx|thanks|bedankt|ok|oke|okay|haha|pff|wow|nice|great|good|fun|lovely|quick|short|long|brief|busy|again|together|finally|early|first|last|second|third|time|new|boring|hilarious|amazing|productive|intense|chill|awesome|brilliant|interesting|useful|tired|sick|ill|always|often|just|then|too|also|well|maybe|probably|really|very|so|plus|solo|alone|alleen|allebei|both|all|everyone|iedereen|gisteren|vandaag|morgen|today|tomorrow|yesterday|tonight|week|month|maand|jaar|year|uur|min|mins|hour|zonder|without|namens|tegen|tijdens|during|zoals|like|over|about|re|ivm|mbt|inzake|met|with|w|by|for|voor|om|at|bij|in|op|on|aan|to|naar|from|van|of|door|via|per|na|after|before|tot|until|till|since|sinds|als|as|when|want|omdat|because|but|maar|dus|die|dat|that|which|who|wie|wat|what|hoe|how|waar|where|there|here|daar|hier|hers|mine|ours|theirs|his|her|their|my|our|mijn|zijn|haar|hun|onze|een|a|an|some|wat|veel|many|more|meer|no|not|geen|niet|yes|ja|nee|nope|up|out|off|down|uit|af|mee|terug|back|half|kwart|quarter|gratis|free|leads?|loads|elk|each|ieder|eigen|own)$/u

const adjacent = (work: Work, a: Token, b: Token): boolean => /^[ \t]*$/u.test(work.text.slice(a.end, b.start))

/**
 * A place that nothing leads to: "koffie anna dudok", "lunch nadia do vapiano",
 * "drinks w/ max thurs the eagle". One or two words of no other use, with what sort
 * of place it is or an article before them, between what is understood, in the
 * clause that tells of the meeting. Always asked: it may be a topic as well.
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
      const isPlace = beside !== 'kind' || (to - from <= 2 && isPlaceNoun(work.tokens[to - 1]))
      const found = to > from && isPlace ? placeIn(work, from, to) : undefined
      if (found === undefined) continue
      const [first, last] = [work.tokens[found], work.tokens[to - 1]]
      if (first === undefined || last === undefined) continue
      const start = work.tokens[from]?.start ?? first.start
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

/** Where the place starts among the words of a run, when all of them are one. */
function placeIn(work: Work, from: number, to: number): number | undefined {
  const words = work.tokens.slice(from, to).map(({ text }) => text)
  let at = 0
  while (SORT.test(words[at] ?? '') || ARTICLE.test(words[at] ?? '')) at += 1
  const name = words.slice(at)
  const isSorted = words.some((word) => SORT.test(word))
  if (name.length === 0 || name.length > 3 || (name.length === 3 && !JOINS.test(name[1] ?? ''))) return undefined
  if (name.length === 2 && at === 0 && !work.tokens.slice(from, to).every((token) => token.capital)) {
    // Two words without an article are a place only where the second says so, or both are written as names.
    if (!name.every((word) => isNameLike(word)) || name.some((word) => word.length < 4)) return undefined
  }
  const isAll = name.every((word, i) => (i === 1 && name.length === 3 && JOINS.test(word)) || isNameLike(word, isSorted))
  return isAll ? from : undefined
}

const isNameLike = (word: string, isSorted = false): boolean =>
  (isSorted || /^\p{L}[\p{L}'-]{2,}$/u.test(word)) &&
  !SAID.test(word) &&
  verbOf(word) === undefined &&
  openVerbOf(fold(word)) === undefined &&
  !isIdle(word) &&
  !isModal(word) &&
  !isAuxiliary(word) &&
  !isNegation(word)
