import Fuse, { type FuseIndex } from 'fuse.js'
import { fold } from '../language/fold.ts'
import { type Fit, Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** A field that is searched, and how much a find in it counts against the others (0 to 1). At most eight. */
export interface Field {
  readonly name: string
  readonly weight: number
}

/** What one text holds, by field name; absent and empty fields are left out of the index. */
export type FieldTexts = Readonly<Record<string, string | undefined>>

/** A find, the best first; `score` is lower for better. */
export interface Ranked {
  readonly id: string
  readonly score: number
}

interface Candidate {
  readonly number: number
  readonly score: number
  readonly oneField: boolean
}

/** How an index ranks. */
export interface IndexOptions {
  readonly fields: readonly Field[]
  /** How many of the narrowed candidates Fuse ranks. */
  readonly ranked?: number
  /** Long texts: only whole and started words, and one edit when nothing else is found. */
  readonly long?: boolean
}

type FuseRecord = Record<number, { v: string; n: number }>

interface Doc {
  readonly id: string
  readonly fuse: FuseRecord
  readonly words: readonly string[]
}

const RANKED = 120
/** Fewer finds than this, and words two edits away and parts of words are tried too. */
const FEW = 5
/** What recently typed words may stand for is kept: the next keystroke asks again about all but its last word. */
const KEPT_FITS = 48
/** A single started word fits this many texts and more, and the rest is not looked at: the best fit was looked at first. */
const ENOUGH = 4_000
/** Up to this many letters a word that is known as typed is not taken for another one mistyped. */
const SHORT_WORD = 4
/** Taken off the logarithm of the score when all words fall in one field. */
const ONE_FIELD = 1.5

/**
 * Finds texts by words that may be unfinished or mistyped. A sorted vocabulary
 * and its trigrams narrow the candidates, every typed word must be found, and
 * Fuse.js ranks the best of them, once per word. Measured against plain Fuse and
 * others in STACK.md, "Search".
 */
export class SearchIndex {
  readonly #fields: readonly Field[]
  readonly #ranked: number
  readonly #long: boolean
  readonly #vocabulary = new Vocabulary()
  /** By word, the texts that hold it: the text's number times 256 and the fields it stands in, a bit each. */
  readonly #postings: number[][] = []
  readonly #docs: (Doc | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #fuse: Fuse<string>
  readonly #keys: FuseIndex<string>['keys']
  #fitsKept = new Map<string, Fit[]>()
  #fitsOf = 0
  #seen = new Uint8Array(1024)
  #scores = new Float32Array(1024)
  #masks = new Uint8Array(1024)
  #word = new Float32Array(1024)
  #wordMasks = new Uint8Array(1024)

  constructor({ fields, ranked = RANKED, long = false }: IndexOptions) {
    this.#fields = fields
    this.#ranked = ranked
    this.#long = long
    const keys = fields.map(({ name, weight }) => ({ name, weight }))
    this.#keys = Fuse.createIndex<string>(keys, []).keys
    this.#fuse = new Fuse<string>([], {
      keys,
      includeScore: true,
      shouldSort: false,
      ignoreLocation: true,
      threshold: 0.6,
    })
  }

  /** How many texts are in it. */
  get size(): number {
    return this.#numbers.size
  }

  /** Adds a text, or replaces the one with that id. About 0.03 ms. */
  put(id: string, texts: FieldTexts): void {
    this.remove(id)
    const number = this.#docs.length
    const words = new Map<string, number>()
    const record: FuseRecord = {}
    this.#fields.forEach(({ name }, field) => {
      const text = texts[name]
      if (text === undefined || text.trim() === '') return
      const folded = fold(text)
      const own = wordsOf(text)
      record[field] = { v: folded, n: 1 / Math.sqrt(Math.max(1, own.length)) }
      for (const word of own) words.set(word, (words.get(word) ?? 0) | (1 << field))
    })
    this.#docs.push({ id, fuse: record, words: [...words.keys()] })
    this.#numbers.set(id, number)
    for (const [word, mask] of words) {
      const at = this.#vocabulary.add(word)
      const list = this.#postings[at]
      if (list === undefined) this.#postings[at] = [number * 256 + mask]
      else list.push(number * 256 + mask)
    }
  }

  /** Takes a text out; nothing happens when it is not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#numbers.delete(id)
    const gone = new Set(this.#docs[number]?.words.map((word) => this.#vocabulary.add(word)))
    for (const word of gone) {
      const list = this.#postings[word] ?? []
      const at = list.findIndex((posting) => posting >>> 8 === number)
      if (at !== -1) list.splice(at, 1)
    }
    this.#docs[number] = undefined
  }

  /** Puts a batch of additions in order, so that the next search need not. */
  settle(): void {
    this.#vocabulary.settle()
  }

  /**
   * The texts in which every typed word is found, best first.
   * @param allowed - leaves out texts by id before the best are chosen.
   */
  search(typed: string, limit: number, allowed?: (id: string) => boolean): Ranked[] {
    const words = [...new Set(wordsOf(typed))].slice(0, 8)
    if (words.length === 0 || limit <= 0) return []
    this.#makeRoom()
    let found = this.#narrow(this.#candidates(words, 1), 0, allowed)
    if (found.length < FEW) {
      const wider = this.#candidates(words, 2)
      found = longer(found, this.#narrow(wider, 0, allowed))
      if (found.length < FEW && words.length > 1) found = longer(found, this.#narrow(wider, 1, allowed))
    }
    return this.#rank(words, found).slice(0, limit)
  }

  #makeRoom(): void {
    if (this.#seen.length >= this.#docs.length) return
    const size = this.#docs.length * 2
    this.#seen = new Uint8Array(size)
    this.#scores = new Float32Array(size)
    this.#masks = new Uint8Array(size)
    this.#word = new Float32Array(size)
    this.#wordMasks = new Uint8Array(size)
  }

  /** The words a typed one may stand for; kept until the vocabulary grows. */
  #fits(word: string, edits: 1 | 2): Fit[] {
    if (this.#fitsOf !== this.#vocabulary.size) {
      this.#fitsKept.clear()
      this.#fitsOf = this.#vocabulary.size
    }
    const key = `${edits}${word}`
    const kept = this.#fitsKept.get(key)
    if (kept !== undefined) return kept
    const fits = this.#findFits(word, edits)
    for (const oldest of this.#fitsKept.keys()) {
      if (this.#fitsKept.size < KEPT_FITS) break
      this.#fitsKept.delete(oldest)
    }
    this.#fitsKept.set(key, fits)
    return fits
  }

  /** Best fit first. */
  #findFits(word: string, edits: 1 | 2): Fit[] {
    return this.#unsortedFits(word, edits).sort((a, b) => b.weight - a.weight)
  }

  #unsortedFits(word: string, edits: 1 | 2): Fit[] {
    const started = this.#vocabulary.prefix(word)
    if (this.#long && (edits === 1 || started.length > 0)) return started
    // A short word that stands there as typed is no slip: "van", "Jan".
    if (word.length <= SHORT_WORD && started[0]?.weight === 1) return started
    const fits = new Map(started.map((fit) => [fit.word, fit.weight]))
    for (const { word: near, weight } of this.#vocabulary.near(word, edits))
      if (weight > (fits.get(near) ?? 0)) fits.set(near, weight)
    return [...fits].map(([near, weight]) => ({ word: near, weight }))
  }

  /** What each typed word may stand for, the rarest first. */
  #candidates(words: readonly string[], edits: 1 | 2): Fit[][] {
    const size = (fits: readonly Fit[]): number => fits.reduce((sum, fit) => sum + (this.#postings[fit.word]?.length ?? 0), 0)
    return words
      .map((word) => this.#fits(word, edits))
      .map((fits) => ({ fits, size: size(fits) }))
      .sort((a, b) => a.size - b.size)
      .map(({ fits }) => fits)
  }

  /**
   * Numbers of the texts that hold every word, or all but `missing` of them,
   * with their narrow scores; the best `ranked` of them.
   */
  #narrow(lists: readonly (readonly Fit[])[], missing: 0 | 1, allowed?: (id: string) => boolean): Candidate[] {
    const weights = this.#fields.map(({ weight }) => weight)
    const held: number[] = []
    lists.forEach((fits, step) => {
      const touched: number[] = []
      for (const { word, weight } of fits) {
        if (lists.length === 1 && allowed === undefined && touched.length > ENOUGH) break
        for (const posting of this.#postings[word] ?? []) {
          const number = posting >>> 8
          if (this.#seen[number]! < step - missing) continue
          const mask = posting & 255
          const score = weight * (0.5 + 0.5 * bestWeight(mask, weights))
          const had = this.#word[number]!
          if (had === 0) touched.push(number)
          if (score > had) this.#word[number] = score
          this.#wordMasks[number]! |= mask
        }
      }
      for (const number of touched) {
        const first = this.#seen[number] === 0
        if (first) held.push(number)
        this.#scores[number] = (first ? 0 : this.#scores[number]!) + this.#word[number]!
        this.#masks[number] = first ? this.#wordMasks[number]! : this.#masks[number]! & this.#wordMasks[number]!
        this.#seen[number]! += 1
        this.#word[number] = 0
        this.#wordMasks[number] = 0
      }
    })
    const found: Candidate[] = []
    for (const number of held) {
      const seen = this.#seen[number]!
      this.#seen[number] = 0
      const doc = seen >= lists.length - missing ? this.#docs[number] : undefined
      if (doc === undefined || allowed?.(doc.id) === false) continue
      const oneField = lists.length > 1 && seen === lists.length && this.#masks[number] !== 0
      found.push({ number, score: this.#scores[number]! + (oneField ? 0.5 : 0), oneField })
    }
    return found.length <= this.#ranked ? found : best(found, this.#ranked)
  }

  /** Fuse over the candidates, once per word; the logarithms of its scores add up. */
  #rank(words: readonly string[], found: readonly Candidate[]): Ranked[] {
    if (found.length === 0) return []
    const records = found.map(({ number }, i) => ({ i, $: this.#docs[number]?.fuse ?? {} }))
    const ids = found.map(({ number }) => this.#docs[number]?.id ?? '')
    this.#fuse.setCollection(ids, Fuse.parseIndex<string>({ keys: this.#keys, records }))
    const totals = found.map(({ score, oneField }) => -(oneField ? ONE_FIELD : 0) - 4 * (score / words.length))
    for (const word of words) {
      const matched = new Float64Array(found.length).fill(1)
      for (const { refIndex, score } of this.#fuse.search(word)) matched[refIndex] = Math.max(score ?? 1, 0.001)
      matched.forEach((score, i) => {
        totals[i] = (totals[i] ?? 0) + Math.log(score) / words.length
      })
    }
    return ids.map((id, i) => ({ id, score: totals[i] ?? 0 })).sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
  }
}

const longer = <T>(a: T[], b: T[]): T[] => (b.length > a.length ? b : a)

function bestWeight(mask: number, weights: readonly number[]): number {
  let most = 0
  for (let field = 0; field < weights.length; field += 1)
    if ((mask & (1 << field)) !== 0) most = Math.max(most, weights[field] ?? 0)
  return most
}

/** The n best by score, in no order: a threshold by sampling, exact in the end. */
function best<T extends { score: number }>(all: readonly T[], n: number): T[] {
  const scores = Float32Array.from(all, ({ score }) => score).sort()
  const least = scores[scores.length - n] ?? 0
  const above = all.filter(({ score }) => score > least)
  return [...above, ...all.filter(({ score }) => score === least || Math.fround(score) === least)].slice(0, n)
}
