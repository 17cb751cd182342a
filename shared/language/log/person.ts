import { isCommonGivenName } from '../names/commonGivenNames.ts'
import { isDoubleName } from '../names/givenNames.ts'
import { isInfixWord } from '../names/particles.ts'
import { meant } from './near.ts'
import { type LogPeople, type LogPerson, nameKey, refTo, whoIs } from './people.ts'
import type { Confidence, PersonRef } from './reading.ts'
import { isAcronym, mayBeName, NEVER, NO_NAMES, typedLower } from './typing.ts'
import { isAuxiliary, isModal, verbOf } from './verbs.ts'
import { isOpen, type Token, type Work } from './work.ts'

/** A name found at a token: the tokens `from` up to `to`. */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly ref: PersonRef
  readonly confidence: Confidence
  readonly alternatives: readonly PersonRef[]
}

/** Words of a name that make it one of an organisation. */
const ORGANISATION =
  /^(?:bv|b\.v\.?|nv|ltd|inc|llc|gmbh|bank|fonds|fund|stichting|museum|gemeente|universiteit|university|hogeschool|college|school|partners|capital|ventures|group|groep|foundation|council|holding|consulting|vereniging|ministerie|ministry|hotel|cafe|restaurant|bar|club|society|institute|instituut|association|agency|academy|academie|studio|studios|labs?|media|team)$/u

/** Whether a folded word makes a name one of an organisation. */
export const isOrganisation = (word: string): boolean => ORGANISATION.test(word)

/** Given names that are everyday words: in lower case, or at the start of a line, never a name unasked. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  'will mark may mei april june juni augustus august jan bill rob guy pat sue rose roos joy hope grace faith floor storm wolf beer bas daan ton fleur roman dean chase hunter grant frank max art drew miles rich chip dick rick don herb jack jewel lily iris daisy olive ruby summer autumn dawn eve star sky stone heath cliff ray tom sam ben an els lot nu door vos de smit bakker visser mooi goed long young white brown green king cook page price day wood'.split(
    ' ',
  ),
)

export const joinTokens = (work: Work, from: number, to: number): string => {
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

/** Whether anyone's name starts with a word: most words are told apart here. */
function mayStart(people: LogPeople, token: Token | undefined): boolean {
  if (token === undefined || !token.word) return false
  if (people.starts.has(token.text)) return true
  const key = nameKey(bare(token.text))
  return people.starts.has(/^[^ ]*/u.exec(key)?.[0] ?? key)
}

/**
 * The name of someone known that starts at the token, the longest first. Behind a
 * given name of its own one word is somebody else's family name: "Bram Smit" is
 * not the "Smit" who is known.
 */
export function knownAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  const found = knownHere(work, people, at)
  return found !== undefined && found.to === at + 1 && isBehindGiven(work, at) ? undefined : found
}

/** Whether a word with a capital stands right behind a given name with one, and is none itself. */
function isBehindGiven(work: Work, at: number): boolean {
  const [given, token] = [work.tokens[at - 1], work.tokens[at]]
  return (
    given?.capital === true &&
    token?.capital === true &&
    isOpen(work, given) &&
    follows(work, given, token) &&
    isCommonGivenName(given.text) &&
    !isCommonGivenName(token.text)
  )
}

function knownHere(work: Work, people: LogPeople, at: number): FoundName | undefined {
  if (!mayStart(people, work.tokens[at])) return undefined
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
    const last = work.tokens[end - 1]
    const whole = joinTokens(work, at, end)
    // "Bobs fiets" reads as "Bob's".
    const written = last?.text.endsWith("'s") === true && /[^'’]s$/iu.test(whole) ? whole.slice(0, -1) : bare(whole)
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
const JOINS_NAME = /^(vd|v|de|den|der|van|het|'t|ter|ten|von|zu|di|da|del|della|dos|du|la|le|el|al|bin|ibn)$/u

/** Where a capitalised name that starts at the token ends: "Anna van der Berg". */
export function nameEnd(work: Work, at: number): number {
  let to = at + 1
  for (let i = at + 1; i < work.tokens.length && follows(work, work.tokens[i - 1], work.tokens[i]); i += 1) {
    const token = work.tokens[i]
    if (token?.capital === true && !/\d/u.test(token.text)) to = i + 1
    else if (token === undefined || !JOINS_NAME.test(token.text) || namesEmployer(work, at, i)) break
  }
  return to
}

/** "Hendrik Kuipers van de Hartstichting", "Lisa van ING": behind a whole name, or before an acronym, "van" says where someone works. */
function namesEmployer(work: Work, from: number, at: number): boolean {
  if (work.tokens[at]?.text !== 'van') return false
  let next = at + 1
  while (JOINS_NAME.test(work.tokens[next]?.text ?? '')) next += 1
  const whole = work.tokens.slice(from, at)
  const isDouble = whole.length === 2 && isDoubleName(whole[0]?.text ?? '', whole[1]?.text ?? '')
  return (whole.length > 1 && !isDouble) || isAcronym(work.tokens[next])
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
    const words = work.tokens.slice(at, end)
    if (words.some((word) => ORGANISATION.test(word.text)) || (words.length === 1 && isAcronym(token))) return known
    const written = bare(joinTokens(work, at, end))
    return {
      from: at,
      to: end,
      ref: { kind: 'new', name: written },
      confidence: 'asked',
      alternatives: known === undefined ? calledOnly(people, work, at, end) : [known.ref, ...known.alternatives],
    }
  }
  if (!lower && !token.capital) return undefined
  if (!mayBeName(token)) return undefined
  const found = lowerName(work, people, at)
  const slips = found.to === at + 1 ? slippedNames(people, token.text) : []
  const [first, ...others] = slips
  if (first === undefined) return found
  return { ...found, ref: refTo(first), alternatives: [...others.slice(0, 8).map(refTo), found.ref] }
}

/** "Bram Smit" may still be who is known as "Smit" and no more. */
function calledOnly(people: LogPeople, work: Work, from: number, to: number): readonly PersonRef[] {
  const last = to - from > 1 ? knownHere(work, people, to - 1) : undefined
  return last === undefined
    ? []
    : [last.ref, ...last.alternatives].filter((ref) => nameKey(ref.name) === nameKey(bare(joinTokens(work, to - 1, to))))
}

/** Whom a first name with a slip in it means: "fatma", "jmaes". Always asked. */
function slippedNames(people: LogPeople, word: string): readonly LogPerson[] {
  for (const [key, who] of people.byForm.get('first') ?? [])
    if (key.startsWith(word.charAt(0)) && meant(word, [key]) !== undefined) return who
  return []
}

/**
 * The name at a token of a line typed without capitals, said before behind "met",
 * "en" and the like: "met sanne de boer en karim, … leende karim". As many of its
 * words as are said again.
 */
export function namedBefore(work: Work, at: number): FoundName | undefined {
  const token = work.tokens[at]
  if (token === undefined || !typedLower(work) || !isOpen(work, token) || token.capital || !mayBeName(token)) return undefined
  const first = work.tokens.findIndex(
    ({ text }, i) => i < at && text === token.text && LISTED.test(work.tokens[i - 1]?.text ?? ''),
  )
  if (first === -1) return undefined
  let to = at + 1
  while (
    first + (to - at) < at &&
    follows(work, work.tokens[to - 1], work.tokens[to]) &&
    work.tokens[to]?.text === work.tokens[first + (to - at)]?.text
  )
    to += 1
  return { from: at, to, ref: { kind: 'new', name: inCapitals(joinTokens(work, at, to)) }, confidence: 'asked', alternatives: [] }
}
const LISTED = /^(?:met|with|w|en|and|&|,)$/u

/** A name typed in lower case, as it is written. */
const inCapitals = (name: string): string =>
  name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => (isInfixWord(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))

/** Words between a verb and what is handed over that are no names. */
const NO_RECEIVER =
  /^(?:gisteren|vandaag|morgen|ook|nog|even|net|toen|weer|al|graag|snel|alvast|meteen|wel|dus|eerder|ooit|just|also|only|even|all|both|back|out|up|over|off|again|then|already|yesterday|today|tomorrow|per|via|uit|terug|mee|door|weg)$/u

/** Whether a word of a line typed without capitals may name whom something was handed: "leende henk mijn boek". */
export const mayReceive = (work: Work, token: Token): boolean =>
  typedLower(work) && mayBeName(token) && !NO_RECEIVER.test(token.text) && !/(?:dag|day)$/u.test(token.text)

const isDoubleAt = (work: Work, at: number): boolean =>
  follows(work, work.tokens[at], work.tokens[at + 1]) &&
  isDoubleName(work.tokens[at]?.text ?? '', work.tokens[at + 1]?.text ?? '')

/** "Hannah jones" and nothing but a stop, a day or a place behind: the second word is a family name, for all that is known. */
function isFamilyName(work: Work, people: LogPeople, at: number): boolean {
  const [family, after] = [work.tokens[at], work.tokens[at + 1]]
  if (family === undefined || !/^\p{L}{3,}$/u.test(family.text) || NO_FAMILY.test(family.text)) return false
  if (
    knownAt(work, people, at) !== undefined &&
    people.byForm.get('family')?.has(family.text) !== true &&
    isCommonGivenName(family.text)
  )
    return false
  if (verbOf(family.text) !== undefined || isModal(family.text) || isAuxiliary(family.text) || isInfixWord(family.text))
    return false
  return (
    after === undefined ||
    !after.word ||
    !isOpen(work, after) ||
    /^(?:at|bij|in|op|on|en|and|om|over|about|from|van|vd|v|of|gesproken|gebeld|gezien|ontmoet)$/u.test(after.text) ||
    knownAt(work, people, at + 1) !== undefined
  )
}

/** Whether a folded word is none of those said of a meeting where a name could stand. */
export const mayBeFamily = (word: string): boolean =>
  !NO_FAMILY.test(word) && !NO_NAMES.has(word) && verbOf(word) === undefined && !isModal(word) && !isAuxiliary(word)

/** Said of the meeting, or joined to it, where a family name could stand. */
const NO_FAMILY =
  /^(?:en|and|with|met|bij|at|over|about|from|van|voor|for|the|het|een|again|weer|samen|together|nice|goed|good|great|leuk|gezellig|fijn|lekker|fun|quick|kort|even|thuis|today|vandaag|gisteren|yesterday|vanochtend|vanmiddag|vanavond|tonight|morning|afternoon|evening|last|this|had|was|gehad|gedaan|gedronken|geweest|gesproken|gezien|gebeld|gegeten|langs|online|live|nog|ook|too|who|die|dat|that|via|per|after|before|na|during|tijdens|tussen|between|finally|eindelijk|alone|alleen|first|eerste|keer|time|later|early|now|nu|then|toen|but|maar|want|omdat|because|since|near|inside|outside|buiten|binnen|online|ages|super|heel|erg|very|really|echt|zijn|haar|his|her|mijn|my|lang|long|briefly|properly|downtown|lunch|koffie|coffee|tea|thee|drinks|diner|dinner)$/u

/**
 * Someone nobody knows, by a common given name, in a line typed without capitals:
 * "hidde wolters". Only for where a name may well stand; always asked.
 */
export function newcomerAt(work: Work, people: LogPeople, at: number): FoundName | undefined {
  const token = work.tokens[at]
  if (token === undefined || !typedLower(work) || !isOpen(work, token) || !mayBeName(token)) return undefined
  if (WORD_NAMES.has(token.text) && !isWholeNameMet(work, people, at)) return undefined
  if (!isCommonGivenName(token.text) || knownAt(work, people, at) !== undefined) return undefined
  if (verbOf(token.text) !== undefined || isModal(token.text) || isAuxiliary(token.text)) return undefined
  return lowerName(work, people, at)
}

/** "Mark visser gezien": a given name that is a word as well, with a family name behind it and what one does with people. */
const isWholeNameMet = (work: Work, people: LogPeople, at: number): boolean =>
  follows(work, work.tokens[at], work.tokens[at + 1]) &&
  isFamilyName(work, people, at + 1) &&
  /^(?:gesproken|gebeld|gezien|ontmoet)$/u.test(work.tokens[at + 2]?.text ?? '')

/** A name nobody knows in a line without capitals: "wim", "jan willem van der berg", "wim jansen" when there are Jansens. */
function lowerName(work: Work, people: LogPeople, at: number): FoundName {
  const given = isDoubleAt(work, at) ? at + 2 : at + 1
  let to = given
  const isEmployer =
    work.tokens[to]?.text === 'van' &&
    /^(?:de|het|'t)$/u.test(work.tokens[to + 1]?.text ?? '') &&
    people.byForm.get('family')?.has(work.tokens[to + 2]?.text ?? '') !== true
  if (!isEmployer)
    while (follows(work, work.tokens[to - 1], work.tokens[to]) && JOINS_NAME.test(work.tokens[to]?.text ?? '')) to += 1
  // What has a capital in a line without is no family name: "investeerders van Rabobank".
  if (to > given && follows(work, work.tokens[to - 1], work.tokens[to]) && work.tokens[to]?.capital !== true) to += 1
  else {
    to = given
    const family = work.tokens[to]
    if (
      follows(work, work.tokens[given - 1], family) &&
      (people.byForm.get('family')?.has(family.text) === true || isFamilyName(work, people, given))
    )
      to += 1
  }
  const name = inCapitals(joinTokens(work, at, to))
  return { from: at, to, ref: { kind: 'new', name }, confidence: 'asked', alternatives: calledOnly(people, work, at, to) }
}
