import { fold } from '../../language/fold.ts'

/** Folded text with letters and digits alone: "Van 't Hof" → "vanthof". */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Longer names are cut to this: what comes after tells nobody apart. */
const LONGEST = 40
let before = new Uint8Array(LONGEST + 1)
let previous = new Uint8Array(LONGEST + 1)
let row = new Uint8Array(LONGEST + 1)

/**
 * How many edits (insert, delete, replace, swap of neighbours: restricted
 * Damerau-Levenshtein) turn one word into the other; `limit + 1` when more
 * than `limit`.
 */
export function editsBetween(one: string, other: string, limit: number): number {
  if (one === other) return 0
  const n = Math.min(one.length, LONGEST)
  const m = Math.min(other.length, LONGEST)
  if (Math.abs(n - m) > limit) return limit + 1
  for (let j = 0; j <= m; j += 1) previous[j] = j
  let priorLeast = 0
  for (let i = 1; i <= n; i += 1) {
    row[0] = i
    let least = i
    const letter = one.charCodeAt(i - 1)
    const earlier = i > 1 ? one.charCodeAt(i - 2) : -1
    for (let j = 1; j <= m; j += 1) {
      const another = other.charCodeAt(j - 1)
      let cost = previous[j - 1]! + (letter === another ? 0 : 1)
      if (previous[j]! + 1 < cost) cost = previous[j]! + 1
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1
      if (j > 1 && earlier === another && letter === other.charCodeAt(j - 2) && before[j - 2]! + 1 < cost)
        cost = before[j - 2]! + 1
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit && priorLeast > limit) return limit + 1
    priorLeast = least
    ;[before, previous, row] = [previous, row, before]
  }
  return Math.min(previous[m]!, limit + 1)
}

/** Whether two words differ by two neighbouring letters swapped, and nothing else: a slip of the fingers, hardly ever another name. */
export function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return (
    at < one.length - 1 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  )
}

/** How many edits a word of this many letters bears: a letter more or less makes a short name another name. */
export const editsBorne = (letters: number): number => (letters < 4 ? 0 : letters < 9 ? 1 : 2)

/** Which letters a word has, a bit each: what two words share at most is known before they are compared. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

/** Letters that one of the two has and the other has not. */
export function lettersApart(one: number, other: number): number {
  let bits = one ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
