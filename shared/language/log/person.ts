import { isDoubleName } from '../names/givenNames.ts'
import { isInfixWord, isPrefix } from '../names/particles.ts'
import { type LogPeople, nameKey, refTo, samePerson, whoIs } from './people.ts'
import type { Confidence, PersonRef } from './reading.ts'
import { addPart, claimGlue, isOpen, type Token, type Work } from './work.ts'

/** A name found at a token: the tokens `from` up to `to`. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly ref: PersonRef
  readonly confidence: Confidence
  readonly alternatives: readonly PersonRef[]
}

const LISTS = new Set(['met', 'with', 'w', 'ontmoette', 'sprak', 'saw', 'zag'])
const JOINS = new Set([',', 'en', 'and', '&', '+', '/', 'plus'])
/** After these a person is talked about rather than there. */
const ABOUT = new Set([
  'over',
  'about',
  'namens',
  'van',
  'of',
  'voor',
  'for',
  'from',
  'aan',
  'to',
  'door',
  'via',
  'naar',
  'tegen',
  'zonder',
  'without',
  "'s",
])
/** Lower-case words after "met" that are no names. */
const NO_NAMES = new Set(
  "de het een mijn onze ons haar zijn hun the a an my our his her their some wat veel oud oude nieuwe team klant klanten collega collega's collegas colleague colleagues friends vrienden mensen people iemand someone anyone me mij hem us ze them elkaar als name z'n m'n heel hele alle all everyone iedereen dank groet liefde plezier moeite zin name ingang uitzondering betrekking for at in on about bij aan".split(
    ' ',
  ),
)
/** Never a name, with a capital or without. */
const NEVER = /^(i|ik|he|she|they|we|wij|zij|hij|ze|it|het|de|the|dit|dat|this|that|en|and|\d+|(?:i|he|she|they|we)'\p{L}+)$/u

/** Given names that are everyday words: in lower case, or at the start of a line, never a name unasked. */
const WORD_NAMES = new Set(
  'will mark may mei april june juni augustus august jan bill rob guy pat sue rose roos joy hope grace faith floor storm wolf beer bas daan ton fleur roman dean chase hunter grant frank max art drew miles rich chip dick rick don herb jack jewel lily iris daisy olive ruby summer autumn dawn eve star sky stone heath cliff ray tom sam ben an els lot nu door vos de smit bakker visser mooi goed long young white brown green king cook page price day wood'.split(
    ' ',
  ),
)

const joinTokens = (work: Work, from: number, to: number): string => {
  const [first, last] = [work.tokens[from], work.tokens[to - 1]]
  return first === undefined || last === undefined ? '' : work.original.slice(work.origin[first.start], work.origin[last.end])
}

/** Words that follow one another with nothing but a space between. */
function follows(work: Work, token: Token | undefined, next: Token | undefined): next is Token {
  return (
    token !== undefined &&
    next !== undefined &&
    next.word &&
    isOpen(work, next) &&
    /^[\s.]*$/u.test(work.text.slice(token.end, next.start)) &&
    !work.text.slice(token.end, next.start).includes('\n')
  )
}

/** Without the possessive of "Anna's" and "Bobs'". */
export const bare = (name: string): string => name.replace(/['’]s?$/u, '')

/** Names are told from other words by their capital, unless there is none in the whole line. */
const typedLower = (work: Work): boolean => work.original === work.original.toLowerCase()

/** The name of someone known that starts at the token, the longest first. */
export function knownAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  let to = at
  while (to < work.tokens.length && to - at < people.longest) {
    if (
      to === at
        ? !(work.tokens[at]?.word === true && isOpen(work, work.tokens[at]))
        : !follows(work, work.tokens[to - 1], work.tokens[to])
    )
      break
    to += 1
  }
  for (let end = to; end > at; end -= 1) {
    const written = bare(joinTokens(work, at, end))
    const found = whoIs(people, written)
    const [first, ...others] = found?.who ?? []
    if (found === undefined || first === undefined) continue
    if (found.form === 'family' && work.tokens[end - 1]?.capital !== true) continue
    return {
      from: at,
      to: end,
      ref: refTo(first),
      confidence: others.length > 0 ? 'asked' : 'sure',
      alternatives: others.slice(0, 8).map(refTo),
    }
  }
  return undefined
}

/** Tussenvoegsels inside a name nobody knows; "in", "op" or "voor" are read as such only in a known name. */
const JOINS_NAME = /^(de|den|der|van|het|'t|ter|ten|von|zu|di|da|del|della|dos|du|la|le|el|al|bin|ibn)$/u

/** Where a capitalised name that starts at the token ends: "Anna van der Berg". */
function nameEnd(work: Work, at: number): number {
  let to = at + 1
  for (let i = at + 1; i < work.tokens.length && follows(work, work.tokens[i - 1], work.tokens[i]); i += 1) {
    const token = work.tokens[i]
    if (token?.capital === true && !/\d/u.test(token.text)) to = i + 1
    else if (token === undefined || !JOINS_NAME.test(token.text)) break
  }
  return to
}

/** A name at the token, known or new; new ones only where a name is expected, and always asked. */
export function nameAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  const token = work.tokens[at]
  if (token === undefined || !token.word || !isOpen(work, token) || NEVER.test(token.text)) return undefined
  const known = knownAt(work, people, at)
  const lower = typedLower(work)
  const isDouble = !token.capital && lower && isDoubleAt(work, at) && known?.to !== at + 2
  if (isDouble && (known === undefined || known.to === at + 1)) {
    const { from, to, ref, confidence, alternatives } = lowerName(work, people, at)
    return { from, to, ref, confidence, alternatives: known === undefined ? alternatives : [known.ref, ...known.alternatives] }
  }
  if (token.capital || known !== undefined) {
    const end = token.capital ? nameEnd(work, at) : at + 1
    if (known !== undefined && known.to >= end) return known
    if (known !== undefined && known.from === at && !token.capital) return known
    const written = bare(joinTokens(work, at, end))
    return {
      from: at,
      to: end,
      ref: { kind: 'new', name: written },
      confidence: 'asked',
      alternatives: known === undefined ? [] : [known.ref, ...known.alternatives],
    }
  }
  if (!lower && !token.capital) return undefined
  if (!/^\p{L}[\p{L}'-]+$/u.test(token.text) || NO_NAMES.has(token.text) || isInfixWord(token.text)) return undefined
  return lowerName(work, people, at)
}

const isDoubleAt = (work: Work, at: number): boolean =>
  follows(work, work.tokens[at], work.tokens[at + 1]) &&
  isDoubleName(work.tokens[at]?.text ?? '', work.tokens[at + 1]?.text ?? '')

/** A name nobody knows in a line without capitals: "wim", "jan willem van der berg", "wim jansen" when there are Jansens. */
function lowerName(work: Work, people: LogPeople, at: number): FoundName {
  const given = isDoubleAt(work, at) ? at + 2 : at + 1
  let to = given
  while (follows(work, work.tokens[to - 1], work.tokens[to]) && JOINS_NAME.test(work.tokens[to]?.text ?? '')) to += 1
  if (to > given && follows(work, work.tokens[to - 1], work.tokens[to])) to += 1
  else {
    to = given
    const family = work.tokens[to]
    if (follows(work, work.tokens[given - 1], family) && people.byForm.get('family')?.has(family.text) === true) to += 1
  }
  const name = joinTokens(work, at, to).replaceAll(/\p{L}[\p{L}'’]*/gu, (word) =>
    isInfixWord(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
  return { from: at, to, ref: { kind: 'new', name }, confidence: 'asked', alternatives: [] }
}

const refs = (work: Work): PersonRef[] => work.parts.flatMap((part) => (part.kind === 'person' ? [part.value] : []))

function addPerson(work: Work, found: FoundName, confidence: Confidence = found.confidence): boolean {
  const [first, last] = [work.tokens[found.from], work.tokens[found.to - 1]]
  if (first === undefined || last === undefined) return false
  if (refs(work).some((ref) => samePerson(ref, found.ref))) return false
  addPart(work, 'person', { start: first.start, end: last.end }, found.ref, confidence, found.alternatives)
  return true
}

/** After a mere comma an unknown word with a capital is a name only when nothing follows it: "Anna, Goed gesprek". */
function closes(work: Work, from: number, at: number, found: FoundName): boolean {
  if (found.ref.kind === 'contact' || work.tokens.slice(from, at).some((token) => token.text !== ',')) return true
  const next = work.tokens[found.to]
  return next === undefined || !next.word || !isOpen(work, next) || JOINS.has(next.text)
}

/** Reads names from the token on, joined by commas, en, and. Answers the token after the last. */
function readList(work: Work, people: LogPeople, start: number): number {
  let at = start
  let done = start
  for (;;) {
    while (isPrefix(work.tokens[at]?.text ?? '') && work.tokens[at + 1]?.capital === true) at += 1
    const found = nameAt(work, people, at)
    if (found === undefined || !(at === done || closes(work, done, at, found)) || !addPerson(work, found)) return done
    for (let i = done; i < at; i += 1) {
      const join = work.tokens[i]
      if (join !== undefined) claimGlue(work, join)
    }
    done = found.to
    at = found.to
    while (JOINS.has(work.tokens[at]?.text ?? '')) at += 1
    if (at === done) return done
  }
}

/** Who was there: names after "met" and "with", and known names anywhere that are not merely talked about. */
export function readPeople(work: Work, people: LogPeople): void {
  const { tokens } = work
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || !LISTS.has(token.text) || !isOpen(work, token) || (token.capital && i > 0)) continue
    let at = i + 1
    if (token.text === 'w' && tokens[at]?.text === '/') at += 1
    else if (token.text === 'w') continue
    const before = refs(work).length
    const end = readList(work, people, at)
    if (refs(work).length === before) continue
    for (let j = i; j < at; j += 1) claimGlue(work, tokens[j] ?? token)
    i = end - 1
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const found = elsewhere(work, people, i)
    if (found === undefined) continue
    const prior = tokens[i - 1]
    if (!addPerson(work, found)) continue
    if (prior !== undefined && (/^(bij|@)$/u.test(prior.text) || afterKind(work, i - 1))) claimGlue(work, prior)
    i = Math.max(i, joined(work, people, found.to) - 1)
  }
}

/** More names after one: "Anna en Bob". */
function joined(work: Work, people: LogPeople, at: number): number {
  let next = at
  while (JOINS.has(work.tokens[next]?.text ?? '')) next += 1
  const onlyComma = next === at + 1 && work.tokens[at]?.text === ','
  if (next === at || (onlyComma && knownAt(work, people, next) === undefined)) return at
  if (work.tokens[next]?.capital !== true) return at
  const end = readList(work, people, next)
  if (end > next) for (let i = at; i < next; i += 1) claimGlue(work, work.tokens[i] ?? { start: 0, end: 0 })
  return end
}

/** "mailtje van Anna", "call from Jan": the word before the one at `at` is the kind. */
function afterKind(work: Work, at: number): boolean {
  const [kind, word] = [work.tokens[at - 1], work.tokens[at]]
  if (kind === undefined || !/^(van|from|aan|to|naar)$/u.test(word?.text ?? '')) return false
  return work.parts.some((part) => part.kind === 'kind' && part.span.end === kind.end)
}

/** Someone known, named outside a list. */
function elsewhere(work: Work, people: LogPeople, at: number): FoundName | undefined {
  const token = work.tokens[at]
  if (token === undefined || !token.word || !isOpen(work, token)) return undefined
  if (ABOUT.has(work.tokens[at - 1]?.text ?? '') && !afterKind(work, at - 1)) return undefined
  const found = knownAt(work, people, at)
  if (found === undefined) return undefined
  const key = nameKey(joinTokens(work, found.from, found.to))
  const oneWord = !key.includes(' ')
  if (token.capital) {
    if (nameEnd(work, at) > found.to) return undefined
    const opens = at === 0 || /^[.!?]$/u.test(work.tokens[at - 1]?.text ?? '')
    return oneWord && opens && WORD_NAMES.has(key) ? { ...found, confidence: 'asked' } : found
  }
  if (!oneWord) return found
  if (!typedLower(work) || WORD_NAMES.has(key) || key.length < 3) return undefined
  return { ...found, confidence: 'asked' }
}
