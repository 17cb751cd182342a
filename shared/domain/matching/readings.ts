import { fold } from '../../language/fold.ts'
import { isDoubleName } from '../../language/names/givenNames.ts'
import { isInfixWord, mayStartName } from '../../language/names/particles.ts'
import { familyOf, type FamilyName } from './family.ts'
import { givenOf, isInitials, type Given } from './given.ts'
import { compact } from './letters.ts'
import { writtenName, type WrittenName } from './written.ts'

/** One way to read a written name: which words are given names, which the family name. */
export interface NameReading {
  readonly given?: Given
  readonly family?: FamilyName
  /** 0 to 1: less where it is not the first way one would read it. */
  readonly weight: number
  /** All of it is what someone is called ("Oma Jo"), or it is nobody. */
  readonly isWhole?: true
}

/** All ways a written name may be read, and what else it says. */
export interface NameReadings {
  readonly readings: readonly NameReading[]
  /** The name between brackets. */
  readonly called?: Given
  /** Jr., Sr., III. */
  readonly generation?: string
}

const NATURAL = 1
const SPLIT_OTHERWISE = 0.97
const TURNED = 0.95
const FLIPPED = 0.92
const WITH_MORE = 0.9
/** Nobody has more names than this; what comes after is not looked at. */
const MOST_WORDS = 8

/** Reads a name as people write it, in every order that makes sense. Never throws; no readings when no name is in it. */
export function readName(text: string): NameReadings {
  const written = writtenName(text)
  const words = written.words.slice(0, MOST_WORDS)
  const readings =
    written.beforeComma === undefined
      ? withoutComma(words, written)
      : withComma(words.slice(0, written.beforeComma), words.slice(written.beforeComma), written)
  const called = written.called === undefined ? undefined : givenOf(written.called)
  const { otherFamily, generation } = written
  return {
    readings: otherFamily === undefined ? readings : readings.flatMap((each) => [each, ...withOther(each, otherFamily)]),
    ...(called === undefined ? {} : { called }),
    ...(generation === undefined ? {} : { generation }),
  }
}

/** "Anna de Vries geb. Bakker" may be here as De Vries, as De Vries-Bakker, and as Bakker. */
function withOther(each: NameReading, otherFamily: string): NameReading[] {
  const other = familyOf(otherFamily)
  if (other === undefined || each.family === undefined) return []
  const both = familyOf(`${each.family.written}-${otherFamily}`)
  return [...(both === undefined ? [] : [{ ...each, family: both }]), { ...each, family: other, weight: each.weight * FLIPPED }]
}

function reading(
  given: readonly string[],
  family: readonly string[],
  infix: readonly string[],
  weight: number,
  capitals: boolean,
): NameReading[] {
  const givenName = givenOf(given.join(' '), capitals)
  const familyName = familyOf(family.join(' '), infix.join(' '))
  if (givenName === undefined && familyName === undefined) return []
  return [{ ...(givenName && { given: givenName }), ...(familyName && { family: familyName }), weight }]
}

/** How many words at the end are a tussenvoegsel: "Anna de". */
function infixAtEnd(words: readonly string[]): number {
  let count = 0
  while (count < words.length - 1 && isInfixWord(words[words.length - 1 - count] ?? '')) count += 1
  return count
}

function withComma(before: readonly string[], after: readonly string[], { isAllCapitals }: WrittenName): NameReading[] {
  const trailing = after.every((word) => isInfixWord(word)) ? after.length : infixAtEnd(after)
  const given = after.slice(0, after.length - trailing)
  const infix = after.slice(after.length - trailing)
  // "Vries, de, Anna" and "Vries de, Anna": the tussenvoegsel stands on its own, or behind.
  const leading = given.findIndex((word) => !isInfixWord(word))
  const own = leading > 0 && infix.length === 0 ? given.slice(0, leading) : []
  const behind = infixAtEnd(before)
  // "Anna Vries, de".
  if (given.length === 0) return reading(before.slice(0, -1), before.slice(-1), infix, NATURAL, isAllCapitals)
  return [
    ...reading(
      given.slice(own.length),
      before.slice(0, before.length - behind),
      [...before.slice(before.length - behind), ...own, ...infix],
      NATURAL,
      isAllCapitals,
    ),
    ...(own.length === 0 && infix.length === 0 && behind === 0
      ? reading(before, after, [], FLIPPED, isAllCapitals)
      : own.length > 0
        ? reading(before, after, [], TURNED, isAllCapitals)
        : []),
  ]
}

function withoutComma(words: readonly string[], { isAllCapitals }: WrittenName): NameReading[] {
  const [first = ''] = words
  const make = (given: readonly string[], family: readonly string[], infix: readonly string[], weight: number) =>
    reading(given, family, infix, weight, isAllCapitals)
  const isInitial = (word: string | undefined) => word !== undefined && isInitials(word, isAllCapitals)
  if (words.length === 0) return []
  if (words.length === 1)
    return isInitial(first) ? [] : [...make([first], [], [], NATURAL), ...make([], [first], [], SPLIT_OTHERWISE)]
  if (mayStartName(first) && !isInitial(first)) return familyFirst(words, make)

  const readings: NameReading[] = [...familyInitial(words, isInitial, isAllCapitals), ...wholeName(words)]
  const initials = trailingInitials(words, isInitial)
  if (initials > 0 && initials < words.length) {
    // "Vries J.P. de" is read below; here "de Vries J.P." without its tussenvoegsel, "Jansen J.".
    readings.push(...make(words.slice(words.length - initials), words.slice(0, words.length - initials), [], NATURAL))
    if (initials === words.length - 1) return readings
  }
  const behind = infixAtEnd(words)
  if (behind > 0) {
    const rest = words.slice(0, words.length - behind)
    for (let at = 1; at < rest.length; at += 1)
      readings.push(
        ...make(rest.slice(at), rest.slice(0, at), words.slice(words.length - behind), at === 1 ? NATURAL : SPLIT_OTHERWISE),
      )
    if (rest.length === 1) readings.push(...make([], rest, words.slice(1), NATURAL))
    return readings
  }
  const start = familyStart(words)
  if (start !== undefined) {
    readings.push(...make(words.slice(0, start), words.slice(start), [], NATURAL))
    const family = words.findIndex((word, i) => i >= start && !isInfixWord(word))
    if (family !== -1 && family < words.length - 1)
      readings.push(...make(words.slice(0, start), words.slice(start, family + 1), [], WITH_MORE))
    // "Berg van den Anna": the tussenvoegsel behind its family name.
    if (start === 1) {
      const end = words.findIndex((word, i) => i >= start && !isInfixWord(word))
      if (end > start) readings.push(...make(words.slice(end), words.slice(0, start), words.slice(start, end), TURNED))
    }
    return readings
  }
  if (words.length === 2 && isDoubleName(fold(first), fold(words[1] ?? ''))) readings.push(...make(words, [], [], NATURAL))
  if (!isInitial(words.at(-1)))
    for (let at = words.length - 1; at > 0; at -= 1)
      readings.push(...make(words.slice(0, at), words.slice(at), [], at === words.length - 1 ? NATURAL : SPLIT_OTHERWISE))
  readings.push(...withMore(words, make, isInitial))
  if (initials === 0 && !isInitial(first))
    for (let at = 1; at < Math.min(words.length, 3); at += 1)
      readings.push(...make(words.slice(at), words.slice(0, at), [], at === 1 ? TURNED : FLIPPED))
  return readings
}

const SMALL_AND_CAPITAL = /^(v|vd|vdr|vh|d)(\p{Lu})\.?$/u

/** "Marieke V.", "Ilse vR", "Femke v.d. L.", "K. Venkatesan": the family name is no more than a letter. */
function familyInitial(
  words: readonly string[],
  isInitial: (word: string | undefined) => boolean,
  capitals: boolean,
): NameReading[] {
  const last = words.at(-1) ?? ''
  const joined = SMALL_AND_CAPITAL.exec(last)
  const letter = joined?.[2] ?? (isInitial(last) && compact(last).length === 1 ? last : undefined)
  const before = words.slice(0, -1)
  if (letter !== undefined && !before.every((word) => isInitial(word) || isInfixWord(word))) {
    const infixes = joined === null ? infixAtEnd(before) : 0
    const infix = joined?.[1] ?? before.slice(before.length - infixes).join(' ')
    const given = givenOf(before.slice(0, before.length - infixes).join(' '), capitals)
    const family = familyOf(letter, infix)
    const withoutLast =
      infixes === 0 && joined === null && before.length > 1
        ? reading(before.slice(0, -1), before.slice(-1), [], SPLIT_OTHERWISE, capitals)
        : []
    return [
      ...(given === undefined || family === undefined
        ? []
        : [{ given, family: { ...family, isInitial: true as const }, weight: NATURAL }]),
      ...withoutLast,
    ]
  }
  const [first = '', second = ''] = words
  if (words.length !== 2 || !isInitial(first) || isInitial(second) || compact(first).length !== 1) return []
  const [given, family] = [givenOf(second, capitals), familyOf(first)]
  return given === undefined || family === undefined
    ? []
    : [{ given, family: { ...family, isInitial: true as const }, weight: FLIPPED }]
}

/** Some are here under a name of two words that is no family name. */
function wholeName(words: readonly string[]): NameReading[] {
  const given = words.length > 3 ? undefined : givenOf(words.join(' '))
  return given === undefined ? [] : [{ given, weight: SPLIT_OTHERWISE, isWhole: true as const }]
}

/** "Patrick Hermans MKB Kring": what follows the name was not told from it. */
function withMore(words: readonly string[], make: Make, isInitial: (word: string | undefined) => boolean): NameReading[] {
  let given = 1
  while (given < words.length - 1 && isInitial(words[given])) given += 1
  return words.length < given + 2 || isInitial(words[given])
    ? []
    : make(words.slice(0, given), words.slice(given, given + 1), [], WITH_MORE)
}

type Make = (given: readonly string[], family: readonly string[], infix: readonly string[], weight: number) => NameReading[]

/** "de Vries", "De Vries J.P.", "van den Berg Anna". */
function familyFirst(words: readonly string[], make: Make): NameReading[] {
  let at = 1
  while (at < words.length - 1 && isInfixWord(words[at] ?? '')) at += 1
  const infix = words.slice(0, at)
  const readings: NameReading[] = []
  for (let end = at + 1; end < words.length; end += 1)
    readings.push(...make(words.slice(end), words.slice(at, end), infix, end === at + 1 ? NATURAL : SPLIT_OTHERWISE))
  return [...make([], words.slice(at), infix, readings.length === 0 ? NATURAL : FLIPPED), ...readings]
}

function trailingInitials(words: readonly string[], isInitial: (word: string | undefined) => boolean): number {
  let count = 0
  while (count < words.length && isInitial(words[words.length - 1 - count])) count += 1
  return count
}

/** Where the family name begins, when a tussenvoegsel says so: "Anna | van den Berg", "Anna | Jansen-de Vries". */
function familyStart(words: readonly string[]): number | undefined {
  const at = words.findIndex((word, i) => {
    if (i === 0 || i === words.length - 1) return false
    return isInfixWord(word) || (word.includes('-') && isInfixWord(word.split('-').at(-1) ?? ''))
  })
  return at === -1 ? undefined : at
}
