import { type Clause } from './clause.ts'
import { addPerson, DESCRIBES, JOINS, readList, type Reader, refs } from './nameList.ts'
import { type LogPeople, samePerson } from './people.ts'
import { type FoundName, knownAt, nameAt, newcomerAt } from './person.ts'
import { typedLower } from './typing.ts'
import type { Confidence, PersonRef } from './reading.ts'
import { afterKind, elsewhere } from './outsideLists.ts'
import { toldTokens } from './told.ts'
import { claimGlue, isOpen, type Work } from './work.ts'

/** Words behind which those who were there are named. */
const LISTS = /^(?:met|with|w|w\.|ontmoette|ontmoet|sprak|saw|zag|mee|into|plus|including|inclusief|samen|to|on)$/u
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
