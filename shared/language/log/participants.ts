import { isCommonGivenName } from '../names/commonGivenNames.ts'
import { type Clause, clausesOf, contraction } from './clause.ts'
import { besideName, isMonth, isThird, MET } from './mentions.ts'
import { addPerson, DESCRIBES, JOINS, readList, type Reader, refs } from './nameList.ts'
import { type LogPeople, nameKey, samePerson } from './people.ts'
import {
  type FoundName,
  joinTokens,
  knownAt,
  nameAt,
  nameEnd,
  newcomerAt,
  mayBeFamily,
  typedLower,
  WORD_NAMES,
} from './person.ts'
import type { Confidence, PersonRef, Span } from './reading.ts'
import { toldTokens } from './told.ts'
import { isModal, isNegation } from './verbs.ts'
import { claimGlue, isOpen, type Work } from './work.ts'

/** Words behind which those who were there are named. */
const LISTS = /^(?:met|with|w|w\.|ontmoette|ontmoet|sprak|saw|zag|mee|into|plus|including|inclusief|samen|to|on)$/u
/** After these a person is talked about rather than there. */
const ABOUT =
  /^(?:over|about|namens|van|of|voor|for|from|aan|to|door|via|naar|tegen|zonder|without|re|after|'s|in|per|vanaf|sinds|since|by|until|tot)$/u
/**
 * Who was there: names after "met" and "with", names beside the kind, and known names that are not merely talked about.
 * `isNamed`: those who paid or invited are named, and take part. `todo`: what is still to do, and brings nobody in.
 */
export function readPeople(
  work: Work,
  people: LogPeople,
  mentions: readonly FoundName[],
  isNamed: boolean,
  todo: readonly Clause[],
): void {
  const reader: Reader = { work, people, told: toldTokens(work), mentions }
  readLists(reader)
  readBehindKind(reader)
  readOthers(reader)
  if (refs(work).length === 0 && !isNamed) readImplied(reader, todo)
}

function readLists(reader: Reader): void {
  const { work, told } = reader
  const { tokens } = work
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || !LISTS.test(token.text) || !isOpen(work, token) || (token.capital && i > 0 && !opens(work, i)))
      continue
    if (told[i] === true || !isList(work, i)) continue
    let at = i + 1
    if (token.text === 'w' && /^[/.]$/u.test(tokens[at]?.text ?? '')) at += 1
    if (/^(?:ontmoet|samen)$/u.test(token.text) && tokens[at]?.text === ':') at += 1
    const before = refs(work).length
    const everyone = ALL.exec(work.text.slice(tokens[at]?.start ?? work.text.length))
    if (everyone !== null && reader.mentions.length > 1) {
      for (const found of reader.mentions.filter(({ to }) => to <= at)) implied(work, found, 'sure')
      const start = tokens[at]?.start ?? 0
      claimGlue(work, { start: token.start, end: start + everyone[0].length })
      continue
    }
    const end = readList(reader, at)
    if (refs(work).length === before) continue
    for (let j = i; j < at; j += 1) claimGlue(work, tokens[j] ?? token)
    i = Math.max(i, end - 1)
  }
}

/** "Kennismaking Ingeborg van Loon & Stefan": a whole name nobody knows, right behind what it was. */
function readBehindKind(reader: Reader): void {
  const { work, people } = reader
  const general = work.tokens.filter(
    (token) =>
      isOpen(work, token) &&
      /^(?:kennismaking|afspraak|gesprek|overleg|meeting|interview|intake|ontbijt|ontbeten|breakfast)$/u.test(token.text),
  )
  for (const span of [...work.parts.filter(({ kind }) => kind === 'kind').map((part) => part.span), ...general]) {
    const at = work.tokens.findIndex((token) => token.start >= span.end)
    if (at === -1 || work.text.slice(span.end, work.tokens[at]?.start).trim() !== '') continue
    if (newcomerAt(work, people, at) !== undefined) {
      readList(reader, at)
      continue
    }
    if (work.tokens[at]?.capital !== true) continue
    const found = nameAt(work, people, at)
    if (found?.ref.kind === 'new' && found.to > at + 1) readList(reader, at)
  }
}

/** "Alle drie", "both": everyone named so far. */
const ALL = /^(?:(?:alle|all) (?:drie|vier|three|four|of them)|(?:alle)?bei(?:de|den)?|both(?: of them)?)/u

/** "Into" only of running into someone, "to" only of speaking, "met" not of what someone was helped with. */
function isList({ tokens }: Work, at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? '']
  if (word === 'into') return /^(?:ran|bumped|run)$/u.test(before)
  if (word === 'on') return before === 'in' && /^(?:popped|dropped|pop|drop|walked|looked)$/u.test(tokens[at - 2]?.text ?? '')
  if (word === 'to') return /^(?:spoke|talked|chatted|speaking|talking)$/u.test(before)
  // "In gesprek met Adyen" is with a company as often as with a person, and not this meeting.
  if (/^(?:gesprek|talks)$/u.test(before) && tokens[at - 2]?.text === 'in') return false
  // "Zij wil kennismaken met Nadia": another meeting, still to come.
  if (
    /^(?:kennismaken|praten|spreken|sparren|afspreken|contact|meet|speak|talk|chat|touch)$/u.test(before) &&
    [at - 2, at - 3, at - 4, at - 5].some((i) =>
      /^(?:wil|wilde|wou|moet|zou|zoekt|wants?|wanted|should|would|could|keen|needs?)$/u.test(tokens[i]?.text ?? ''),
    )
  )
    return false
  return (
    !/^(?:met|with)$/u.test(word) ||
    !/^(?:geholpen|hielp|helpen|helped|bezig|klaar|begonnen|gestopt|busy|done|agree|agreed|mee|eens)$/u.test(before)
  )
}

const opens = (work: Work, at: number): boolean => at === 0 || /^[.!?:;]$/u.test(work.tokens[at - 1]?.text ?? '')

/** Someone known, named outside a list. */
function readOthers(reader: Reader): void {
  const { work } = reader
  for (let i = 0; i < work.tokens.length; i += 1) {
    const found = elsewhere(reader, i)
    if (found === undefined) continue
    const prior = work.tokens[i - 1]
    if (!addPerson(work, found)) continue
    if (prior !== undefined && (/^(bij|@)$/u.test(prior.text) || afterKind(work, i - 1))) claimGlue(work, prior)
    i = Math.max(i, joined(reader, found.to) - 1)
  }
}

/** More names after one: "Anna en Bob". */
function joined(reader: Reader, at: number): number {
  const { work, people } = reader
  let next = at
  while (JOINS.has(work.tokens[next]?.text ?? '')) next += 1
  const onlyComma = next === at + 1 && work.tokens[at]?.text === ','
  // "Drinks tom max and lotte", without a comma.
  if (next === at && !(typedLower(work) && knownAt(work, people, next) !== undefined)) return at
  if (onlyComma && knownAt(work, people, next) === undefined) return at
  const opening = work.tokens[next]
  if (opening === undefined || !(opening.capital || DESCRIBES.test(opening.text) || knownAt(work, people, next) !== undefined))
    return at
  const end = readList(reader, next)
  if (end > next) for (let i = at; i < next; i += 1) claimGlue(work, work.tokens[i] ?? { start: 0, end: 0 })
  return end
}

/** "mailtje van Anna", "call from Jan": the word before the one at `at` is the kind. */
function afterKind(work: Work, at: number): boolean {
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

function elsewhere({ work, people, told }: Reader, at: number): FoundName | undefined {
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

/** Parts that only a meeting has. */
const TELLS: ReadonlySet<string> = new Set(['kind', 'minutes', 'place', 'date', 'time'])
const INTRODUCED = /\b(?:ik|heb)\b.*\b(?:voorgesteld|gekoppeld)\b|(?:^|[.;,] |\bi )(?:introduced|intro'd|connected|stelde)\b/u
/** Between two who are brought together while all are there: "introduced tom to rob over lunch". */
const TO = /^(?:to|aan|with|met)$/u

/** Nobody is said to have been there, but a meeting is told of: then whoever the line names first as doing or getting something. */
function readImplied({ work, mentions, told }: Reader, todo: readonly Clause[]): void {
  if (!work.parts.some(({ kind }) => TELLS.has(kind))) return
  const free = mentions.filter(({ from: at }) => told[at] !== true && !todo.some(({ from, to }) => at >= from && at < to))
  const found = free.find((name) => !isOwner(work, name)) ?? free[0]
  if (found === undefined) return
  const others = mentions.map(({ ref }) => ref).filter((ref) => !samePerson(ref, found.ref))
  implied(work, found, 'asked', others)
  const beside = free.find(({ from }) => from === found.to + 1)
  const joins = work.tokens[found.to]?.text ?? ''
  const isIntroduced = TO.test(joins) && work.parts.some(({ kind }) => kind === 'kind') && INTRODUCED.test(work.text)
  if (beside !== undefined && (/^(?:en|and|&)$/u.test(joins) || isIntroduced)) implied(work, beside, 'asked')
}

/** "Nadia's boss" speaks of someone else. */
const isOwner = (work: Work, { to }: FoundName): boolean =>
  /'s?$/u.test(work.tokens[to - 1]?.text ?? '') && work.tokens[to]?.word === true

/** Someone takes part whose name stands among words that tell of a favour, too. */
function implied(work: Work, found: FoundName, confidence: Confidence, others: readonly PersonRef[] = []): void {
  const [first, last] = [work.tokens[found.from], work.tokens[found.to - 1]]
  if (first === undefined || last === undefined || refs(work).some((ref) => samePerson(ref, found.ref))) return
  work.parts.push({
    kind: 'person',
    value: found.ref,
    span: { start: first.start, end: last.end },
    confidence,
    alternatives: [...found.alternatives, ...others],
  })
}
