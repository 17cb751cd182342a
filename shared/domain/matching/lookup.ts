import { isKnownGivenName } from '../../language/names/shortNames.ts'
import { soundOf } from '../../language/names/sounds.ts'
import type { FamilyName } from './family.ts'
import { givenTie, type Given } from './given.ts'
import { editsBetween, editsBorne, lettersApart, lettersOf } from './letters.ts'
import { isCity } from '../../language/cities.ts'
import type { Organisation } from './organisations.ts'
import { COMMON_WORDS } from './organisationWords.ts'
import type { Known, Someone } from './sought.ts'

/** Numbers of contacts under a key. */
type Postings = Map<string, number[]>

function put(postings: Postings, key: string, at: number): void {
  const held = postings.get(key)
  if (held === undefined) postings.set(key, [at])
  else if (held.at(-1) !== at) held.push(at)
}

/** One family name that someone here has, for what is nearly it. */
interface KnownFamily {
  readonly core: string
  readonly letters: number
  readonly sound: string
}

/** Finds the few contacts that a guest can be, before any is compared in full. */
export class Lookup {
  readonly #emails: Postings = new Map()
  readonly #families: Postings = new Map()
  readonly #givens: Postings = new Map()
  /** Those without a family name, by given name. */
  readonly #givenOnly: Postings = new Map()
  readonly #organisations: Postings = new Map()
  /** By what they are called, and by their whole name, letters alone. */
  readonly #wholes: Postings = new Map()
  readonly #cores = new Map<string, number>()
  readonly #knownCores = new Set<string>()
  readonly #knownFamilies: KnownFamily[] = []
  readonly #knownGivens: Given[] = []
  readonly #people: Known[] = []

  add(known: Known): void {
    const at = this.#people.length
    this.#people.push(known)
    for (const { key } of known.emails) put(this.#emails, key, at)
    for (const { family, given } of known.readings) {
      if (family !== undefined) this.#addFamily(family, at)
      if (given !== undefined) this.#addGiven(given, at, family === undefined)
      if (given !== undefined) put(this.#wholes, lettersIn(given) + (family?.whole ?? ''), at)
    }
    for (const called of known.called) put(this.#wholes, lettersIn(called), at)
    for (const organisation of known.organisations) for (const key of placesOf(organisation)) put(this.#organisations, key, at)
    for (const { organisation } of known.emails) if (organisation !== undefined) put(this.#organisations, organisation, at)
    for (const core of new Set(known.readings.flatMap(({ family }) => family?.core ?? [])))
      this.#cores.set(core, (this.#cores.get(core) ?? 0) + 1)
    for (const called of known.called)
      this.#addGiven(
        called,
        at,
        known.readings.every(({ family }) => family === undefined),
      )
  }

  #addFamily(family: FamilyName, at: number): void {
    for (const key of keysOf(family)) put(this.#families, key, at)
    for (const core of family.twoLetters === undefined ? [family.core] : [family.core, family.twoLetters]) {
      if (this.#knownCores.has(core)) continue
      this.#knownCores.add(core)
      this.#knownFamilies.push({ core, letters: lettersOf(core), sound: soundOf(core) })
    }
  }

  #addGiven(given: Given, at: number, isAlone: boolean): void {
    for (const { text } of given.words) {
      if (!this.#givens.has(text))
        this.#knownGivens.push({ written: text, words: [{ text, isInitial: text.length === 1 }], isDouble: false })
      put(this.#givens, text, at)
      if (isAlone) put(this.#givenOnly, text, at)
    }
  }

  /** How many people here have this family name, letters alone. */
  bearersOf(core: string): number {
    return this.#cores.get(core) ?? 0
  }

  /** Whether someone here works there, by the name that an address registered. */
  hasOrganisation(label: string): boolean {
    return this.#organisations.has(label)
  }

  /** Everyone of an organisation, or whose own name it is, letters alone. */
  atOrganisation(letters: string): Known[] {
    return [...new Set([...(this.#organisations.get(letters) ?? []), ...(this.#wholes.get(letters) ?? [])])].map(
      (at) => this.#people[at]!,
    )
  }

  /** Everyone who may be meant, each once. */
  around(guest: Someone): Set<Known> {
    const found = new Set<number>()
    const take = (postings: Postings, key: string) => {
      for (const at of postings.get(key) ?? []) found.add(at)
    }
    for (const { key } of guest.emails) take(this.#emails, key)
    for (const { given, family, at, isWhole } of guest.readings) {
      if (at !== undefined) for (const key of placesOf(at)) take(this.#organisations, key)
      else if (isWhole === true && given !== undefined) take(this.#wholes, lettersIn(given))
      else if (family === undefined || family.isInitial === true) {
        if (given !== undefined) for (const name of this.#givensLike(given)) take(this.#givens, name)
      } else {
        for (const key of keysOf(family)) take(this.#families, key)
        for (const core of this.#familiesLike(family)) take(this.#families, core)
        if (given !== undefined) for (const { text } of given.words) take(this.#givenOnly, text)
      }
    }
    return new Set([...found].map((at) => this.#people[at]!))
  }

  /** Family names here that are a slip of the pen away, or sound the same. */
  #familiesLike({ core }: FamilyName): string[] {
    const letters = lettersOf(core)
    const limit = editsBorne(core.length)
    if (limit === 0) return []
    const sound = soundOf(core)
    const { length } = core
    const found: string[] = []
    for (const known of this.#knownFamilies) {
      if (known.sound === sound) found.push(known.core)
      else if (
        Math.abs(known.core.length - length) <= limit &&
        lettersApart(known.letters, letters) <= 2 * limit &&
        editsBetween(core, known.core, limit) <= limit
      )
        found.push(known.core)
    }
    return found
  }

  #givensLike(given: Given): string[] {
    const found = new Set(given.words.map(({ text }) => text))
    const first = given.words[0]
    if (first === undefined || first.isInitial) return [...found]
    const alone: Given = { written: first.text, words: [first], isDouble: false }
    const isName = isKnownGivenName(first.text)
    for (const known of this.#knownGivens) {
      const { text, isInitial } = known.words[0]!
      if (!isInitial && (isName || Math.abs(text.length - first.text.length) < 3) && givenTie(alone, known) !== undefined)
        found.add(text)
    }
    return [...found]
  }
}

const lettersIn = (given: Given): string => given.words.map(({ text }) => text).join('')

/** What one may look an organisation up by: its whole name, and the words that are its own. */
function placesOf({ letters, words }: Organisation): Set<string> {
  return new Set([letters, ...words.filter((word) => word.length > 3 && !COMMON_WORDS.has(word) && !isCity(word))])
}

/** Everything one may look a family name up by. */
function keysOf({ core, whole, twoLetters, parts }: FamilyName): Set<string> {
  const keys = new Set([core, whole, ...parts.filter((part) => part.length > 2)])
  if (twoLetters !== undefined) keys.add(twoLetters)
  return keys
}
