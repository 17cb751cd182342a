import { fold } from '../../language/fold.ts'
import { isCity } from '../../language/cities.ts'
import { editsBetween } from './letters.ts'
import { COMMON_WORDS, LEGAL_FORMS, NO_ORGANISATION, SMALL_WORDS } from './organisationWords.ts'

/** An organisation's name as it is compared. */
export interface Organisation {
  readonly written: string
  /** Its words without legal form and small words; never empty. */
  readonly words: readonly string[]
  /** Those words as one: "vanlanschotkempen" keeps its small words. */
  readonly letters: string
  /** First letters, with and without those of small words: "uva", "ua". */
  readonly acronyms: readonly string[]
}

/** What lists shorten. */
const SHORTENED = new Map([
  ['gem', 'gemeente'],
  ['univ', 'universiteit'],
  ['uni', 'universiteit'],
  ['prov', 'provincie'],
  ['min', 'ministerie'],
  ['st', 'stichting'],
  ['ver', 'vereniging'],
  ['zkh', 'ziekenhuis'],
  ['bieb', 'bibliotheek'],
])

const plain = (text: string): string[] =>
  fold(text)
    // B.V. and N.V. are one word.
    .replace(/\b(?:[a-z]\.){2,}(?:[a-z]\b)?/g, (dotted) => dotted.replaceAll('.', ''))
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORTENED.get(word) ?? word)

/** Names met before, so that the many who work at one house share one of them; kept up to so many. */
const met = new Map<string, Organisation | 'none'>()
const MOST_KEPT = 20_000

/** Takes an organisation's name as it is compared; absent when it names none ("zzp", "-"). */
export function organisationOf(text: string): Organisation | undefined {
  const kept = met.get(text)
  if (kept !== undefined) return kept === 'none' ? undefined : kept
  const organisation = taken(text)
  if (met.size >= MOST_KEPT) met.clear()
  met.set(text, organisation ?? 'none')
  return organisation
}

function taken(text: string): Organisation | undefined {
  const all = plain(text)
  const named = all.filter((word) => !LEGAL_FORMS.has(word))
  const kept = named.length === 0 ? all : named
  const words = kept.filter((word) => !SMALL_WORDS.has(word))
  const own = words.length === 0 ? kept : words
  if (own.every((word) => NO_ORGANISATION.has(word))) return undefined
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('')
  return {
    written: text.trim(),
    words: own,
    letters: kept.join(''),
    acronyms: [...new Set([initials(kept), initials(own), initials(all)])].filter((acronym) => acronym.length > 1),
  }
}

/** The organisations of a text that may name two: "KPN / Rabobank". */
export function organisationsOf(text: string): Organisation[] {
  const parts = text.split(/\s*[/|;]\s*/).filter((part) => part.trim() !== '')
  const whole = organisationOf(text)
  if (parts.length < 2) return whole === undefined ? [] : [whole]
  return [...(whole === undefined ? [] : [whole]), ...parts.flatMap((part) => organisationOf(part) ?? [])]
}

/** Whether the words of one are among those of the other, and at least one of them names it. */
function isPartOf(few: Organisation, many: Organisation): boolean {
  if (!few.words.every((word) => many.words.includes(word))) return false
  return few.words.some((word) => word.length > 1 && !COMMON_WORDS.has(word) && !isCity(word)) && !isCity(few.words.join(' '))
}

/** Words are the same, one shortens the other ("ins.", "verzek."), or a slip of the pen apart. */
const isNearWord = (one: string, other: string): boolean => {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 2 && long.length > short.length + 1 && long.startsWith(short)) return true
  return short.length > 5 && editsBetween(one, other, 1) === 1
}

/** "castelan ins." and "Castellan Insurance": word by word the same or nearly, and one that names it is no mere shortening. */
function isNearly(one: Organisation, other: Organisation): boolean {
  const [few, many] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words]
  if (!few.every((word, i) => isNearWord(word, many[i] ?? ''))) return false
  return few.some(
    (word, i) =>
      word.length > 5 &&
      Math.abs(word.length - (many[i] ?? '').length) < 2 &&
      !COMMON_WORDS.has(word) &&
      !isCity(word) &&
      !isCity(many[i] ?? ''),
  )
}

/** Only words that many bear, all of them in the other's name: "bieb" says nothing against Bibliotheek Amstel. */
export const isKindOf = (kind: Organisation, { words }: Organisation): boolean =>
  kind.words.every((word) => COMMON_WORDS.has(word) && words.includes(word))

/** Whether a name is more than a town and what many are called. */
const isNaming = ({ words }: Organisation): boolean => words.some((word) => !COMMON_WORDS.has(word) && !isCity(word))

/** Rabo and Rabobank: the one with a common word more. */
const isWithout = (short: Organisation, long: Organisation): boolean =>
  short.letters.length > 3 &&
  long.letters.startsWith(short.letters) &&
  COMMON_WORDS.has(long.letters.slice(short.letters.length)) &&
  isNaming(short)

const isAcronym = (short: Organisation, long: Organisation): boolean =>
  short.words.length === 1 && long.words.length > 1 && long.acronyms.includes(short.letters)

/** "Ministerie EZ" and "Ministerie van Economische Zaken": one shortens a stretch of the other. */
function isShortened(short: Organisation, long: Organisation): boolean {
  const rest = long.words.filter((word) => !short.words.includes(word))
  const own = short.words.filter((word) => !long.words.includes(word))
  const [only] = own
  return (
    own.length === 1 &&
    only !== undefined &&
    only.length > 1 &&
    rest.length === only.length &&
    rest.map((word) => word.charAt(0)).join('') === only
  )
}

const compared = new WeakMap<Organisation, WeakMap<Organisation, boolean>>()

/** Whether two names are of the same organisation, or of a part of it. */
export function isSameOrganisation(one: Organisation, other: Organisation): boolean {
  let others = compared.get(one)
  if (others === undefined) compared.set(one, (others = new WeakMap()))
  const known = others.get(other)
  if (known !== undefined) return known
  const isSame = areSame(one, other)
  others.set(other, isSame)
  return isSame
}

function areSame(one: Organisation, other: Organisation): boolean {
  if (one.letters === other.letters || sorted(one) === sorted(other)) return true
  if (one.words.length < other.words.length ? isPartOf(one, other) : isPartOf(other, one)) return true
  if (isAcronym(one, other) || isAcronym(other, one) || isShortened(one, other) || isShortened(other, one)) return true
  if (isWithout(one, other) || isWithout(other, one) || isNearly(one, other)) return true
  const length = Math.min(one.letters.length, other.letters.length)
  return length > 5 && editsBetween(one.letters, other.letters, length > 10 ? 2 : 1) <= (length > 10 ? 2 : 1)
}

const sorted = ({ words }: Organisation): string => (words.length === 1 ? words[0]! : words.toSorted().join(' '))

/** Whether the name before the dot of an e-mail address is this organisation's: rabobank, uva, vanlanschot. */
export function isDomainOf(label: string, organisation: Organisation): boolean {
  const name = label.replace(/[^\p{L}\p{N}]/gu, '')
  if (name.length < 2) return false
  if (
    name === organisation.letters ||
    name === organisation.words.join('') ||
    organisation.acronyms.some((acronym) => acronym.length > 1 && acronym === name)
  )
    return true
  if (organisation.words.some((word) => word.length > 3 && word === name && !COMMON_WORDS.has(word) && !isCity(word))) return true
  if (organisation.letters.length > 3 && name.includes(organisation.letters) && isNaming(organisation)) return true
  return name.length > 4 && organisation.letters.startsWith(name) && !COMMON_WORDS.has(name) && !isCity(name)
}
