import { fold } from '../../language/fold.ts'
import { isInfixWord } from '../../language/names/particles.ts'
import { beginningOf, inTwoLetters, soundOf } from '../../language/names/sounds.ts'
import { compact, editsBetween, editsBorne, isSwap } from './letters.ts'

/** A family name as it is compared. */
export interface FamilyName {
  /** For the eye: "van der Berg". */
  readonly written: string
  /** The tussenvoegsel folded, its words apart: "van der"; '' without one. */
  readonly infix: string
  /** Everything after it, letters alone: "berg". */
  readonly core: string
  /** Both together, letters alone: "vanderberg". */
  readonly whole: string
  /** The core with ä, ö and ü in two letters, where it has them. */
  readonly twoLetters?: string
  /** No more than its first letter: Marieke V. */
  readonly isInitial?: true
  /** The cores of a double name: "vries", "bakker"; one for a single name. */
  readonly parts: readonly string[]
}

const wordsOf = (text: string): string[] => text.split(/[\s\u00a0]+/u).filter((word) => word !== '')

/** One spelling for what stands between the names: van het and van 't, v.d. and v/d. */
function infixKey(words: readonly string[]): string {
  return words
    .map((word) => fold(word).replace(/[^a-z]/g, ''))
    .map((word) =>
      word === 'het' ? 't' : word === 'vd' || word === 'fd' ? 'v d' : word === 'fan' ? 'van' : word === 'el' ? 'al' : word,
    )
    .join(' ')
    .trim()
}

const PLAIN_NAME = /^[A-Z][a-z]{3,}$/
const PLAIN_INFIX = /^(?:van|de|der|den|van de|van der|van den|ter|ten)$/

/** What nearly every family name is, without the work that the others need. */
function plainFamily(family: string, infix: string): FamilyName {
  const core = family.toLowerCase()
  return infix === ''
    ? { written: family, infix, core, whole: core, parts: [core] }
    : { written: `${infix} ${family}`, infix, core, whole: infix.replace(' ', '') + core, parts: [core] }
}

/** Takes a family name, its tussenvoegsel with it or apart, as it is compared; absent when no letter is in it. */
export function familyOf(family: string, infix = ''): FamilyName | undefined {
  if (PLAIN_NAME.test(family) && (infix === '' || PLAIN_INFIX.test(infix))) return plainFamily(family, infix)
  // The Arabic article is written apart, with a hyphen, or as el.
  const words = wordsOf(family.replace(/^\s*([ae]l)[\u2010-\u2015-]/iu, '$1 '))
  const leading = wordsOf(infix)
  while (words.length > 1 && isInfixWord(words[0] ?? '')) leading.push(...words.splice(0, 1))
  const rest = words.join(' ')
  const core = compact(rest)
  if (core === '') return undefined
  const written = [...leading, rest].join(' ')
  const expanded = inTwoLetters(rest)
  const parts = rest
    .split(/[\s\u2010-\u2015/-]+/u)
    .filter((word) => !isInfixWord(word))
    .map(compact)
    .filter((part) => part !== '')
  return {
    written,
    infix: infixKey(leading),
    core,
    whole: compact(written),
    ...(expanded === undefined ? {} : { twoLetters: compact(expanded) }),
    parts: parts.length === 0 ? [core] : parts,
  }
}

/** How two family names go together. `strength` is 0 to 1; `grade` how much may be built on it, 4 the same to 1 weak, 0 nothing beside other evidence. */
export interface FamilyTie {
  readonly kind: 'same' | 'twoLetters' | 'infix' | 'part' | 'sound' | 'letters' | 'initial'
  readonly strength: number
  readonly grade: 0 | 1 | 2 | 3 | 4
}

const SAME: FamilyTie = { kind: 'same', strength: 1, grade: 4 }
const TWO_LETTERS: FamilyTie = { kind: 'twoLetters', strength: 0.99, grade: 4 }
const WITHOUT_INFIX: FamilyTie = { kind: 'infix', strength: 0.9, grade: 2 }
const NEAR_INFIX: FamilyTie = { kind: 'infix', strength: 0.88, grade: 2 }
const OTHER_INFIX: FamilyTie = { kind: 'infix', strength: 0.66, grade: 1 }
const PART: FamilyTie = { kind: 'part', strength: 0.85, grade: 2 }
const SWAPPED: FamilyTie = { kind: 'letters', strength: 0.84, grade: 2 }
const ONE_LETTER: FamilyTie = { kind: 'letters', strength: 0.77, grade: 1 }
const SOUND: FamilyTie = { kind: 'sound', strength: 0.78, grade: 1 }
const INITIAL: FamilyTie = { kind: 'initial', strength: 0.6, grade: 1 }
/** Boer and Boers, Smit and Smits: two families, unless the employer is the same as well. */
const OTHER_SHORT: FamilyTie = { kind: 'letters', strength: 0.64, grade: 0 }
const TWO_EDITS: FamilyTie = { kind: 'letters', strength: 0.66, grade: 1 }

/** How the family name on a list goes with one here; absent when they are two families. */
export function familyTie(written: FamilyName, known: FamilyName): FamilyTie | undefined {
  if (written.isInitial === true) return initialTie(written, known)
  if (written.whole === known.whole) return SAME
  if (written.core === known.core) return infixTie(written.infix, known.infix)
  if (isInTwoLetters(written, known)) return infixTie(written.infix, known.infix) === SAME ? TWO_LETTERS : NEAR_INFIX
  return partTie(written, known) ?? slipTie(written, known)
}

/** V. of De Vries, of Van Dijk too; v.d. L. of Van der Linden. */
function initialTie(written: FamilyName, known: FamilyName): FamilyTie | undefined {
  const fits = known.core.startsWith(written.core) || (written.infix === '' && known.whole.startsWith(written.core))
  if (!fits) return undefined
  return written.infix === '' || infixTie(written.infix, known.infix).strength > WITHOUT_INFIX.strength ? INITIAL : undefined
}

const isInTwoLetters = (one: FamilyName, other: FamilyName): boolean =>
  one.twoLetters === other.core || other.twoLetters === one.core

/** "v d" stands for van de, van den and van der. */
const isShortFor = (short: string, infix: string): boolean => {
  if (!/\bv\b|\bd\b/.test(short)) return false
  const some = short.split(' ')
  const words = infix.split(' ')
  return some.length === words.length && some.every((word, i) => words[i]?.startsWith(word) === true)
}

const firstWord = (infix: string): string => infix.split(' ')[0] ?? ''

function infixTie(one: string, other: string): FamilyTie {
  if (one === other || isShortFor(one, other) || isShortFor(other, one)) return SAME
  if (one === '' || other === '') return WITHOUT_INFIX
  const both = `${firstWord(one)} ${firstWord(other)}`
  return firstWord(one) === firstWord(other) || both === 'ter ten' || both === 'ten ter' ? NEAR_INFIX : OTHER_INFIX
}

/** A double name against one of its halves, or its halves the other way round. */
function partTie(one: FamilyName, other: FamilyName): FamilyTie | undefined {
  if (one.parts.length === 1 && other.parts.length === 1) return undefined
  const [few, many] = one.parts.length <= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts]
  if (!few.every((part) => part.length > 2 && many.includes(part))) return undefined
  return few.length === many.length ? SAME : PART
}

const soundsLike = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) < 4 && beginningOf(one) === beginningOf(other) && soundOf(one) === soundOf(other)

/** A slip of the pen, or another family that sounds the same: one cannot tell. */
function slipTie(one: FamilyName, other: FamilyName): FamilyTie | undefined {
  const shortest = Math.min(one.core.length, other.core.length)
  // A letter more or less makes a short name another name; two letters swapped do not.
  const limit = shortest === 4 && !isSwap(one.core, other.core) ? 0 : editsBorne(shortest)
  const edits = editsBetween(one.core, other.core, Math.max(1, limit))
  if (edits > limit && !soundsLike(one.core, other.core))
    return shortest === 4 && edits === 1 && one.infix === other.infix ? OTHER_SHORT : undefined
  const infix = infixTie(one.infix, other.infix)
  if (infix !== SAME && infix !== WITHOUT_INFIX) return undefined
  const tie =
    edits === 1 && limit > 0
      ? isSlip(one.core, other.core)
        ? SWAPPED
        : ONE_LETTER
      : edits > 0 && edits <= limit
        ? TWO_EDITS
        : SOUND
  return infix === SAME ? tie : { ...tie, strength: tie.strength * infix.strength, grade: 1 }
}

const isSlip = (one: string, other: string): boolean => one.length > 3 && isSwap(one, other)
