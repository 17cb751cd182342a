import { fold } from '../../language/fold.ts'
import { isDoubleName } from '../../language/names/givenNames.ts'
import { initialsOf, isKnownGivenName, nameTie, shortInitialsOf } from '../../language/names/shortNames.ts'
import { inTwoLetters } from '../../language/names/sounds.ts'
import { compact, editsBetween, editsBorne, isSwap } from './letters.ts'

/** One given name, or its beginning: "j", "th", "joh". */
interface GivenWord {
  readonly text: string
  readonly isInitial: boolean
  /** With ä, ö and ü in two letters, where it has them. */
  readonly twoLetters?: string
}

/** Given names as they are compared. */
export interface Given {
  /** For the eye. */
  readonly written: string
  readonly words: readonly GivenWord[]
  /** Two words that are one name: Jan-Peter, Anne Marie. */
  readonly isDouble: boolean
}

const PLAIN_NAME = /^[A-Z][a-z]{3,}$/
const ONLY_LETTERS = /^\p{L}+$/u
const CAPITALS = /^\p{Lu}{2,4}$/u
const VOWEL = /[aeiouy]/u

/** Whether a word of a name is made of initials: "J.P.", "Th.", "JP" beside a name in small letters. */
export function isInitials(word: string, isAllCapitals: boolean): boolean {
  const pieces = word.split(/[.\u2010-\u2015-]+/u).filter((piece) => piece !== '')
  if (pieces.length === 0 || pieces.some((piece) => !ONLY_LETTERS.test(piece))) return false
  if (pieces.every((piece) => piece.length === 1)) return true
  if (word.includes('.')) return word.endsWith('.') && pieces.every((piece) => piece.length < 4)
  // A list that undoes capitals makes Jp of JP.
  if (word.length < 4 && word.length > 1 && !VOWEL.test(fold(word)) && /^\p{Lu}/u.test(word)) return true
  if (!CAPITALS.test(word)) return false
  return isAllCapitals ? word.length < 4 && !VOWEL.test(fold(word)) : !isKnownGivenName(fold(word))
}

/** Takes given names as they are compared; absent when no letter is in them. */
export function givenOf(text: string, isAllCapitals = false): Given | undefined {
  const written = text.trim()
  // What nearly every name is, without the work that the others need.
  if (PLAIN_NAME.test(written)) return { written, words: [{ text: written.toLowerCase(), isInitial: false }], isDouble: false }
  const words = written.split(/[\s\u00a0]+/u).flatMap((word): GivenWord[] => {
    if (!isInitials(word, isAllCapitals)) return wordsIn(word)
    const pieces = /[.\u2010-\u2015-]/u.test(word) ? word.split(/[.\u2010-\u2015-]+/u) : word.split('')
    return pieces
      .map(compact)
      .filter((piece) => piece !== '')
      .map((piece) => ({ text: piece, isInitial: true }))
  })
  const [first, second] = words
  if (first === undefined) return undefined
  const isDouble =
    second !== undefined &&
    !first.isInitial &&
    !second.isInitial &&
    (/^[^\s]+[\u2010-\u2015-]/u.test(written) || isDoubleName(first.text, second.text))
  return { written, words, isDouble }
}

const wordsIn = (word: string): GivenWord[] =>
  word.split(/[\u2010-\u2015-]+/u).flatMap((piece): GivenWord[] => {
    const text = compact(piece)
    const twoLetters = inTwoLetters(piece)
    if (text === '') return []
    return [{ text, isInitial: text.length === 1, ...(twoLetters === undefined ? {} : { twoLetters: compact(twoLetters) }) }]
  })

/** Whether there is no whole name among them. */
export const isInitialsOnly = ({ words }: Given): boolean => words.every(({ isInitial }) => isInitial)

/** How two sets of given names go together; see `FamilyTie`. */
export interface GivenTie {
  readonly kind:
    | 'same'
    | 'initials'
    | 'oneInitial'
    | 'part'
    | 'spelling'
    | 'short'
    | 'sameLong'
    | 'letters'
    | 'beginning'
    | 'notFirst'
    | 'otherMiddle'
  readonly strength: number
  readonly grade: 1 | 2 | 3 | 4
  readonly short?: string
  readonly long?: string
}

const SAME: GivenTie = { kind: 'same', strength: 1, grade: 4 }
const MORE_INITIALS: GivenTie = { kind: 'part', strength: 0.97, grade: 3 }
const MORE_NAMES: GivenTie = { kind: 'part', strength: 0.95, grade: 3 }
const HALF_OF_DOUBLE: GivenTie = { kind: 'part', strength: 0.8, grade: 2 }
const TWO_LETTERS: GivenTie = { kind: 'spelling', strength: 0.99, grade: 4 }
const SAME_INITIALS: GivenTie = { kind: 'initials', strength: 0.92, grade: 3 }
const SAME_INITIAL: GivenTie = { kind: 'oneInitial', strength: 0.8, grade: 2 }
const INITIALS: GivenTie = { kind: 'initials', strength: 0.82, grade: 2 }
const ONE_INITIAL: GivenTie = { kind: 'oneInitial', strength: 0.74, grade: 2 }
const INITIAL_OF_SHORT: GivenTie = { kind: 'oneInitial', strength: 0.64, grade: 1 }
const NOT_FIRST: GivenTie = { kind: 'notFirst', strength: 0.68, grade: 1 }
const OTHER_MIDDLE: GivenTie = { kind: 'otherMiddle', strength: 0.6, grade: 1 }

/** How the given names on a list go with those of someone here; absent when they are other names. */
export function givenTie(written: Given, known: Given): GivenTie | undefined {
  const some = written.words
  const others = known.words
  if (joined(some) === joined(others)) return sameWords(some)
  const initials = isInitialsOnly(written)
  if (initials || isInitialsOnly(known)) return initials ? initialsTie(some, others) : initialsTie(others, some)
  const first = wordTie(some[0]!, others[0]!)
  if (first === undefined) return notFirstTie(some, others)
  if (some.length === 1 && others.length === 1) return first
  return restTie(first, written, known)
}

const joined = (words: readonly GivenWord[]): string => words.map(({ text }) => text).join('')

function sameWords(words: readonly GivenWord[]): GivenTie {
  if (words.some(({ isInitial }) => !isInitial)) return SAME
  return words.length > 1 ? SAME_INITIALS : SAME_INITIAL
}

/** Initials against names, or against more or fewer initials: every one of them that both have must fit. */
function initialsTie(initials: readonly GivenWord[], names: readonly GivenWord[]): GivenTie | undefined {
  const both = Math.min(initials.length, names.length)
  const [first, name] = [initials[0]!, names[0]!]
  // Kees signs as K., also where he is known as Cornelis.
  if (initials.length === 1 && !fitsInitial(first.text, name))
    return shortInitialsOf(name.text).includes(first.text) ? INITIAL_OF_SHORT : undefined
  for (let i = 0; i < both; i += 1) if (!fitsInitial(initials[i]!.text, names[i]!)) return undefined
  return both > 1 ? INITIALS : ONE_INITIAL
}

const fitsInitial = (initial: string, { text, isInitial }: GivenWord): boolean =>
  text.startsWith(initial) || (isInitial ? initial.startsWith(text) : initial.length === 1 && initialsOf(text).includes(initial))

/** The first names go together: do the others? */
function restTie(first: GivenTie, written: Given, known: Given): GivenTie {
  const [, ...some] = written.words
  const [, ...others] = known.words
  for (let i = 0; i < Math.min(some.length, others.length); i += 1) {
    const [one, other] = [some[i]!, others[i]!]
    const fits = one.isInitial || other.isInitial ? fitsEither(one, other) : wordTie(one, other) !== undefined
    if (!fits) return { ...OTHER_MIDDLE, strength: OTHER_MIDDLE.strength * first.strength }
  }
  if (some.length > 0 && others.length > 0) return lower(first, MORE_INITIALS)
  const longer = some.length > 0 ? written : known
  if (longer.isDouble) return lower(first, HALF_OF_DOUBLE)
  return lower(first, longer.words.slice(1).every(({ isInitial }) => isInitial) ? MORE_INITIALS : MORE_NAMES)
}

const fitsEither = (one: GivenWord, other: GivenWord): boolean =>
  one.isInitial ? fitsInitial(one.text, other) : fitsInitial(other.text, one)

/** Two ties that both hold: the weaker one names it. */
const lower = (one: GivenTie, other: GivenTie): GivenTie =>
  one.strength <= other.strength
    ? { ...one, strength: one.strength * other.strength }
    : { ...other, strength: one.strength * other.strength, grade: one.grade < other.grade ? one.grade : other.grade }

/** Called by a name that is not the first: Maria of Anna Maria. */
function notFirstTie(some: readonly GivenWord[], others: readonly GivenWord[]): GivenTie | undefined {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some]
  const called = few[0]
  if (called === undefined || called.isInitial || few.length > 1) return undefined
  return many.slice(1).some(({ text }) => text === called.text) ? NOT_FIRST : undefined
}

const ties = new Map<string, GivenTie | 'none'>()
/** Pairs of names met before are kept, up to so many. */
const MOST_KEPT = 20_000

function wordTie(one: GivenWord, other: GivenWord): GivenTie | undefined {
  if (one.text === other.text) return SAME
  if (one.isInitial || other.isInitial) return fitsEither(one, other) ? ONE_INITIAL : undefined
  if (one.twoLetters === other.text || other.twoLetters === one.text) return TWO_LETTERS
  const pair = `${one.text} ${other.text}`
  const kept = ties.get(pair)
  if (kept !== undefined) return kept === 'none' ? undefined : kept
  const tie = tieOfWords(one.text, other.text)
  if (ties.size >= MOST_KEPT) ties.clear()
  ties.set(pair, tie ?? 'none')
  return tie
}

/** Samir and Samira, Simon and Simone, Luciano and Luciana: the end of the name makes another person. */
function isOtherGender(one: string, other: string): boolean {
  const [little, much] = one.length <= other.length ? [one, other] : [other, one]
  if (little.length === much.length && little.slice(0, -1) === much.slice(0, -1))
    return (little.endsWith('o') && much.endsWith('a')) || (little.endsWith('a') && much.endsWith('o'))
  return /[^aeiouy]$/.test(little) && much.startsWith(little) && FEMALE.test(much.slice(little.length))
}

/** What makes a woman's name of a man's that ends in a consonant. */
const FEMALE = /^(?:[lnpr]?[ae]|i[ae]|in[ae])$/

function tieOfWords(written: string, known: string): GivenTie | undefined {
  const tie = nameTie(written, known)
  if (tie?.kind === 'short') return { kind: 'short', strength: 0.86, grade: 2, short: tie.short, long: tie.long }
  if (tie?.kind === 'spelling') return { kind: 'spelling', strength: 0.9, grade: 2 }
  const [little, much] = written.length <= known.length ? [written, known] : [known, written]
  const limit = isOtherGender(written, known) ? 0 : editsBorne(little.length)
  const areBothNames = isKnownGivenName(written) && isKnownGivenName(known)
  if (limit > 0 && !areBothNames) {
    const edits = editsBetween(written, known, limit)
    if (edits === 1 && isSwap(written, known)) return { kind: 'letters', strength: 0.84, grade: 2 }
    if (edits === 1 && little.length > 4) return { kind: 'letters', strength: 0.78, grade: 2 }
    if (edits <= limit) return { kind: 'letters', strength: 0.7, grade: 1 }
    // No name at all: a slip of the fingers may be a larger one.
    if (little.length > 5 && !isKnownGivenName(written) && editsBetween(written, known, 2) === 2)
      return { kind: 'letters', strength: 0.66, grade: 1 }
  }
  if (tie?.kind === 'sameLong') return { kind: 'sameLong', strength: 0.74, grade: 1 }
  if (little.length > 2 && much.length > little.length + 1 && much.startsWith(little) && !isOtherGender(written, known))
    return { kind: 'beginning', strength: 0.66, grade: 1, short: little, long: much }
  return undefined
}
