import { editsToPrefix } from './damerau.ts'

/** A word of the vocabulary that fits a typed word, and how well: 1 is the word itself. */
export interface Fit {
  readonly word: number
  readonly weight: number
}

/** How well each way of fitting counts. A prefix counts more the more of the word is typed. */
const WEIGHTS = { exact: 1, prefix: 0.75, oneEdit: 0.5, twoEdits: 0.3, infix: 0.35 }

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
/** Words up to this long find one edit by trying each; longer ones share trigrams. */
const SHORT = 6
/** Looked at most, of the words that share trigrams. */
const MOST_CHECKED = 1500

/**
 * The sorted words of an index with their trigrams: finds by prefix, by one or
 * two edits to a prefix, and inside words. Words are never taken out; a word
 * whose last text went simply leads nowhere.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  /** Which letters a word has, a bit each; see `lettersOf`. */
  readonly #letters: number[] = []
  #sorted: string[] = []
  /** The numbers of the sorted words, in their order. */
  #order: number[] = []
  #fresh: string[] = []
  readonly #trigrams = new Map<string, number[]>()
  #counts = new Uint8Array(1024)

  get size(): number {
    return this.#words.length
  }

  word(number: number): string {
    return this.#words[number] ?? ''
  }

  /** The number of a word, giving it one when it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    this.#letters.push(lettersOf(word))
    this.#fresh.push(word)
    for (const trigram of trigramsOf(word)) {
      const list = this.#trigrams.get(trigram)
      if (list === undefined) this.#trigrams.set(trigram, [number])
      else if (list.at(-1) !== number) list.push(number)
    }
    return number
  }

  /** Puts words added since the last time in their place; called before searching, worth calling after a batch. */
  settle(): void {
    if (this.#fresh.length === 0) return
    if (this.#fresh.length > 32) {
      this.#sorted = [...this.#sorted, ...this.#fresh].sort(byCode)
      this.#order = this.#sorted.map((word) => this.#numbers.get(word) ?? 0)
    } else
      for (const word of this.#fresh) {
        const at = this.#from(word)
        this.#sorted.splice(at, 0, word)
        this.#order.splice(at, 0, this.#numbers.get(word) ?? 0)
      }
    this.#fresh = []
  }

  /** Words that start with the typed one, itself first. */
  prefix(typed: string): Fit[] {
    this.settle()
    const fits: Fit[] = []
    this.#eachFrom(typed, (word, number) => {
      fits.push({ word: number, weight: word === typed ? WEIGHTS.exact : WEIGHTS.prefix + 0.2 * (typed.length / word.length) })
    })
    return fits
  }

  /** Words one edit, or with `edits` 2 two, from having the typed one as prefix; also words that hold it. */
  near(typed: string, edits: 1 | 2): Fit[] {
    this.settle()
    const fits = new Map<number, number>()
    const put = (number: number, weight: number): void => {
      if (weight > (fits.get(number) ?? 0)) fits.set(number, weight)
    }
    if (typed.length >= (edits === 1 ? 3 : 2) && typed.length <= SHORT) this.#tryEdits(typed, put)
    if (typed.length > SHORT || edits === 2) this.#tryTrigrams(typed, edits, put)
    if (edits === 2) {
      this.#tryFirstLetter(typed, put)
      this.#tryInfix(typed, put)
    }
    return [...fits].map(([word, weight]) => ({ word, weight }))
  }

  #from(prefix: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    return low
  }

  #eachFrom(prefix: string, visit: (word: string, number: number) => void): void {
    for (let at = this.#from(prefix); at < this.#sorted.length; at += 1) {
      const word = this.#sorted[at]
      if (word === undefined || !word.startsWith(prefix)) return
      visit(word, this.#order[at] ?? 0)
    }
  }

  #tryEdits(typed: string, put: (number: number, weight: number) => void): void {
    const tried = new Set<string>([typed])
    const attempt = (variant: string): void => {
      if (tried.has(variant) || variant.length < 2) return
      tried.add(variant)
      this.#eachFrom(variant, (word, number) =>
        put(number, WEIGHTS.oneEdit + 0.15 * (typed.length / Math.max(word.length, typed.length))),
      )
    }
    for (let i = 0; i <= typed.length; i += 1) {
      const [head, tail] = [typed.slice(0, i), typed.slice(i)]
      if (tail.length > 1) attempt(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
      if (tail.length > 0 && typed.length > 3) attempt(head + tail.slice(1))
      for (const letter of ALPHABET) {
        if (tail === '') continue
        if (typed.length > 2) attempt(head + letter + tail.slice(1))
        attempt(head + letter + tail)
      }
    }
  }

  #tryTrigrams(typed: string, edits: 1 | 2, put: (number: number, weight: number) => void): void {
    const limit = typed.length <= 4 ? 1 : edits
    const wanted = trigramsOf(typed).slice(0, typed.length - 1)
    const least = Math.max(typed.length > 7 ? 2 : 1, typed.length - 1 - 4 * limit)
    const letters = lettersOf(typed)
    for (const number of this.#sharing(wanted, least)) {
      if (lacking(letters, this.#letters[number] ?? 0) > limit) continue
      const word = this.word(number)
      const distance = editsToPrefix(typed, word, limit)
      if (distance > limit) continue
      const base = distance === 0 ? WEIGHTS.prefix : distance === 1 ? WEIGHTS.oneEdit : WEIGHTS.twoEdits
      put(number, base + 0.15 * (typed.length / Math.max(word.length, typed.length)))
    }
  }

  /** Two slips in a short word leave no trigram whole; the first letter is seldom wrong. */
  #tryFirstLetter(typed: string, put: (number: number, weight: number) => void): void {
    if (typed.length < 4) return
    const letters = lettersOf(typed)
    this.#eachFrom(typed.charAt(0), (word, number) => {
      if (word.length < typed.length - 2 || lacking(letters, this.#letters[number] ?? 0) > 2) return
      const distance = editsToPrefix(typed, word, 2)
      if (distance === 2) put(number, WEIGHTS.twoEdits + 0.15 * (typed.length / Math.max(word.length, typed.length)))
    })
  }

  #tryInfix(typed: string, put: (number: number, weight: number) => void): void {
    if (typed.length < 3) return
    const wanted = trigramsOf(typed).slice(1, typed.length - 1)
    for (const number of this.#sharing(wanted, wanted.length)) if (this.word(number).includes(typed)) put(number, WEIGHTS.infix)
  }

  /** Words that share at least so many of the trigrams, those that share most first, a bounded number. */
  #sharing(trigrams: readonly string[], least: number): number[] {
    if (this.#counts.length < this.#words.length) this.#counts = new Uint8Array(this.#words.length * 2)
    const counts = this.#counts
    const touched: number[] = []
    for (const trigram of new Set(trigrams))
      for (const number of this.#trigrams.get(trigram) ?? []) {
        const count = (counts[number] ?? 0) + 1
        counts[number] = count
        if (count === 1) touched.push(number)
      }
    const enough = touched.filter((number) => (counts[number] ?? 0) >= least)
    if (enough.length > MOST_CHECKED) enough.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).length = MOST_CHECKED
    for (const number of touched) counts[number] = 0
    return enough
  }
}

/** The letters and digits of a word, a bit each: a to z one of their own, the rest share what is left. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i) - 97
    letters |= 1 << (code >= 0 && code < 26 ? code : 26 + (code & 3))
  }
  return letters
}

/** How many letters of the one the other lacks: each takes an edit, so more than the limit cannot be near. */
function lacking(letters: number, other: number): number {
  let missing = 0
  for (let left = letters & ~other; left !== 0; left &= left - 1) missing += 1
  return missing
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Trigrams of a word with its start marked: `anna` gives `^an`, `ann`, `nna`. */
function trigramsOf(word: string): string[] {
  const padded = `^${word}`
  const trigrams: string[] = []
  for (let i = 0; i + 3 <= padded.length; i += 1) trigrams.push(padded.slice(i, i + 3))
  return trigrams
}
