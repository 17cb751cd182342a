/** Everyday words one slip away from a word of a meeting or a day. */
const OTHER_WORDS = new Set(
  'launch lunches gemeld geteld gebeid gevuld diners winner called texted sunda monda augusta mogen morgens borgen vandaan zondags maandags toddy sundays mondays fridays tuesdays wednesdays thursdays saturdays dinsdags woensdags donderdags vrijdags zaterdags talked waked walker waking talking working drinker drinking gezeten vergeten gemeten gegeven geleden'.split(
    ' ',
  ),
)

/** Words shorter than this are too like one another. */
const SHORTEST = 5

/**
 * The word of the list that was meant by one with a slip in it: a letter more,
 * less, other, or two swapped (optimal string alignment distance 1; Boytsov,
 * "Indexing methods for approximate dictionary searching", 2011). Only for words
 * of five letters and up that begin alike; the first letter alone may be swapped
 * with the second. Nothing when the word is in the list itself.
 */
export function meant(word: string, list: readonly string[]): string | undefined {
  if (word.length < SHORTEST || OTHER_WORDS.has(word) || list.includes(word)) return undefined
  return list.find((other) => other.length >= SHORTEST && isOneSlip(word, other))
}

/** Whether two words differ by one letter more, less or other, or two swapped; the first letter stands unless it is swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap || (start > 0 && left.length <= 1 && right.length <= 1)
}
