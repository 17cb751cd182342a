import { fold } from '../fold.ts'
import { DUTCH_SHORT_NAMES } from './short/dutch.ts'
import { ENGLISH_SHORT_NAMES } from './short/english.ts'
import { OTHER_SHORT_NAMES } from './short/elsewhere.ts'
import { soundOf } from './sounds.ts'

/** How two different given names may be one person's. */
export type NameTie =
  /** One is short for the other: Kees and Cornelis. */
  | { readonly kind: 'short'; readonly short: string; readonly long: string }
  /** One name written in two ways: Catharina and Katharina, Erik and Eric. */
  | { readonly kind: 'spelling' }
  /** Both come from the same name: Liz and Beth, Cornelis and Cornelius. */
  | { readonly kind: 'sameLong' }

/** By folded name the lists it stands in, by number, as a full name and as a short form. */
const FULL = new Map<string, number[]>()
const SHORT = new Map<string, number[]>()
/** By number the first letters of the full names, and of the short ones. */
const LETTERS: string[] = []
const SHORT_LETTERS: string[] = []

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

const firstLetters = (names: readonly string[]): string => [...new Set(names.map((name) => name.charAt(0)))].join('')

function put(map: Map<string, number[]>, name: string, at: number): void {
  const held = map.get(name)
  if (held === undefined) map.set(name, [at])
  else if (!held.includes(at)) held.push(at)
}

for (const line of [DUTCH_SHORT_NAMES, ENGLISH_SHORT_NAMES, OTHER_SHORT_NAMES].join('\n').split('\n')) {
  const [full = '', short = ''] = line.split('=')
  const names = words(fold(full))
  const shorts = words(fold(short))
  const at = LETTERS.length
  if (names.length > 0) {
    LETTERS.push(firstLetters(names))
    SHORT_LETTERS.push(firstLetters(shorts))
  }
  for (const name of names) put(FULL, name, at)
  for (const name of shorts) put(SHORT, name, at)
}

/** Short forms by how they sound: Peggie is Peggy. */
const SOUNDING = new Map<string, number[]>()
for (const [name, lists] of SHORT) for (const at of lists) put(SOUNDING, soundOf(name), at)

/** The lists a name stands in as a short form; one that no list has, those of the short form it sounds like. */
const shortLists = (name: string): readonly number[] | undefined =>
  SHORT.get(name) ?? (FULL.has(name) || name.length < MIN_SOUNDING ? undefined : SOUNDING.get(soundOf(name)))
/** Fewest letters of a short form that is told by its sound. */
const MIN_SOUNDING = 5

const meet = (some: readonly number[] | undefined, others: readonly number[] | undefined): boolean =>
  some !== undefined && others !== undefined && some.some((each) => others.includes(each))

/** How two folded given names go together, when they are different names that one person may have. */
export function nameTie(one: string, other: string): NameTie | undefined {
  if (one === other) return undefined
  if (soundOf(one) === soundOf(other)) return { kind: 'spelling' }
  if (meet(shortLists(one), FULL.get(other))) return { kind: 'short', short: one, long: other }
  if (meet(FULL.get(one), shortLists(other))) return { kind: 'short', short: other, long: one }
  if (meet(FULL.get(one), FULL.get(other))) return { kind: hasSameConsonants(one, other) ? 'spelling' : 'sameLong' }
  const areOfOne = meet(SHORT.get(one), SHORT.get(other))
  return areOfOne ? { kind: 'sameLong' } : undefined
}

/** Muhammad and Mohamed; not Anna and Anne, Maria and Marie, who are two people. */
function hasSameConsonants(one: string, other: string): boolean {
  const consonants = (name: string) =>
    soundOf(name)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  const isOneEnding =
    one.length === other.length ? one.slice(0, -1) === other.slice(0, -1) : one.startsWith(other) || other.startsWith(one)
  return !isOneEnding && consonants(one) === consonants(other)
}

/** Whether a folded word is a given name that the lists know. */
export const isKnownGivenName = (name: string): boolean => FULL.has(name) || SHORT.has(name)

/** First letters of the full names that a folded short form may stand for: Kees signs as C. too. */
export const initialsOf = (name: string): string => (SHORT.get(name) ?? []).map((at) => LETTERS[at] ?? '').join('')

/** First letters of the short forms of a folded full name: Cornelis signs as K. where he is Kees. */
export const shortInitialsOf = (name: string): string => (FULL.get(name) ?? []).map((at) => SHORT_LETTERS[at] ?? '').join('')
