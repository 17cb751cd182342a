import { isKnownGivenName } from '../../language/names/shortNames.ts'
import { beginningOf, soundOf } from '../../language/names/sounds.ts'
import { keyOfAddress } from './emails.ts'
import type { FamilyName } from './family.ts'
import { givenTie, type Given } from './given.ts'
import { editsBetween, editsBorne, lettersApart, lettersOf } from './letters.ts'
import { put, type Postings } from './postings.ts'
import type { Known, Someone } from './sought.ts'
import { Workplaces } from './workplaces.ts'

/** One family name that someone here has, for what is nearly it. */
interface KnownFamily {
  readonly core: string
  readonly letters: number
  readonly begins: string
  /** Worked out when it is first asked for. */
  sound?: string
}

/** How many letters names may differ by that sound the same: Meijer and Maier, Schmidt and Smit. */
const SOUND_LENGTHS = 3
/** And how many of the one the other may lack. */
const SOUND_LETTERS = 6

/** Finds the few contacts that a guest can be, before any is compared in full. */
export class Lookup {
  readonly #emails: Postings = new Map()
  readonly #families: Postings = new Map()
  readonly #givens: Postings = new Map()
  /** Those without a family name, by given name. */
  readonly #givenOnly: Postings = new Map()
  /** By all of what they are called, letters alone, where that is no family name. */
  readonly #wholes: Postings = new Map()
  /** How many have a family name. */
  readonly #bearers = new Map<string, number>()
  /** Family names by how many letters they have. */
  readonly #byLength: KnownFamily[][] = []
  readonly #knownGivens: Given[] = []
  readonly #people: Known[] = []
  readonly #workplaces = new Workplaces()

  add(known: Known): void {
    const at = this.#people.length
    this.#people.push(known)
    for (const address of known.person.emails) {
      const key = keyOfAddress(address)
      if (key !== undefined) put(this.#emails, key, at)
    }
    this.#workplaces.add(known.person, at)
    let bears: string | undefined
    for (const { family, given } of known.readings) {
      if (family !== undefined) {
        this.#addFamily(family, at)
        if (family.core !== bears) this.#bearers.set(family.core, (this.#bearers.get(family.core) ?? 0) + 1)
        bears = family.core
      }
      if (given !== undefined) this.#addGiven(given, at, family === undefined)
    }
    for (const called of known.called) this.#addGiven(called, at, bears === undefined)
    for (const called of known.called) put(this.#wholes, lettersIn(called), at)
  }

  #addFamily(family: FamilyName, at: number): void {
    for (const key of keysOf(family)) put(this.#families, key, at)
    this.#addCore(family.core)
    if (family.twoLetters !== undefined) this.#addCore(family.twoLetters)
  }

  #addCore(core: string): void {
    if (this.#bearers.has(core)) return
    this.#bearers.set(core, 0)
    const same = (this.#byLength[core.length] ??= [])
    same.push({ core, letters: lettersOf(core), begins: beginningOf(core) })
  }

  #addGiven(given: Given, at: number, isAlone: boolean): void {
    for (const { text } of given.words) {
      if (!this.#givens.has(text))
        this.#knownGivens.push({ written: text, words: [{ text, isInitial: text.length === 1 }], isDouble: false })
      put(this.#givens, text, at)
      if (isAlone) put(this.#givenOnly, text, at)
    }
    if (isAlone) put(this.#wholes, lettersIn(given), at)
  }

  /** How many people here have this family name, letters alone. */
  bearersOf(core: string): number {
    return this.#bearers.get(core) ?? 0
  }

  /** Whether an address of someone here is at the same registered name. */
  hasDomain(label: string): boolean {
    return this.#workplaces.atDomain(label).length > 0
  }

  /** Everyone whose address is there, and whose own name it is. */
  atDomain(label: string): Known[] {
    const found = new Set(this.#workplaces.atDomain(label))
    for (let i = 2; i < label.length - 2; i += 1)
      for (const at of this.#families.get(label.slice(i)) ?? []) if (hasWholeName(this.#people[at]!, label)) found.add(at)
    return [...found].map((at) => this.#people[at]!)
  }

  /** Everyone who works at a place of this name. */
  atOrganisation(words: readonly string[], letters: string): Known[] {
    return this.#workplaces
      .named(words)
      .map((at) => this.#people[at]!)
      .filter(({ organisations }) => organisations.some((each) => each.letters === letters))
  }

  /** Everyone who has the guest's address, or a name of theirs; each once. */
  around(guest: Someone): Known[] {
    const found = new Set<number>()
    const take = (postings: Postings, key: string) => {
      for (const at of postings.get(key) ?? []) found.add(at)
    }
    for (const { key } of guest.emails) take(this.#emails, key)
    for (const { given, family, at, isWhole } of guest.readings) {
      if (at !== undefined) for (const each of this.#workplaces.named(at.words)) found.add(each)
      else if (isWhole === true && given !== undefined) take(this.#wholes, lettersIn(given))
      else if (family === undefined || family.isInitial === true) {
        if (given !== undefined) for (const name of this.#givensLike(given)) take(this.#givens, name)
      } else {
        for (const key of keysOf(family)) take(this.#families, key)
        if (given !== undefined) for (const { text } of given.words) take(this.#givenOnly, text)
      }
    }
    return [...found].map((at) => this.#people[at]!)
  }

  /** Everyone whose family name is nearly the guest's. */
  nearly(guest: Someone): Known[] {
    const found = new Set<number>()
    const cores = new Set(
      guest.readings.flatMap(({ family }) => (family === undefined || family.isInitial === true ? [] : family.core)),
    )
    for (const core of cores)
      for (const like of this.#familiesLike(core)) for (const at of this.#families.get(like) ?? []) found.add(at)
    return [...found].map((at) => this.#people[at]!)
  }

  /** Family names here that are a slip of the pen away, or sound the same. */
  #familiesLike(core: string): string[] {
    const letters = lettersOf(core)
    const limit = editsBorne(core.length)
    if (limit === 0) return []
    const sound = soundOf(core)
    const begins = beginningOf(core)
    const found: string[] = []
    const least = Math.max(0, core.length - SOUND_LENGTHS)
    for (let length = least; length <= core.length + SOUND_LENGTHS; length += 1)
      for (const known of this.#byLength[length] ?? []) {
        const apart = lettersApart(known.letters, letters)
        if (apart > SOUND_LETTERS) continue
        const isNear = apart <= 2 * limit && Math.abs(length - core.length) <= limit
        if (isNear && editsBetween(core, known.core, limit) <= limit) found.push(known.core)
        else if (known.begins === begins && sound === (known.sound ??= soundOf(known.core))) found.push(known.core)
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

const hasWholeName = ({ readings }: Known, letters: string): boolean =>
  readings.some(({ given, family }) => given !== undefined && family !== undefined && lettersIn(given) + family.whole === letters)

/** Everything one may look a family name up by. */
function keysOf({ core, whole, twoLetters, parts }: FamilyName): Iterable<string> {
  if (parts.length === 1 && twoLetters === undefined) return whole === core ? [core] : [core, whole]
  const keys = new Set([core, whole, ...parts.filter((part) => part.length > 2)])
  if (twoLetters !== undefined) keys.add(twoLetters)
  return keys
}
