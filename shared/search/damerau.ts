/** Words are cut to this; longer ones are no names. */
const LONGEST = 62
let before = new Uint8Array(LONGEST + 2)
let previous = new Uint8Array(LONGEST + 2)
let row = new Uint8Array(LONGEST + 2)

/**
 * How many edits (insert, delete, replace, swap of neighbours: restricted
 * Damerau-Levenshtein) turn `word` into some prefix of `token`; `limit + 1`
 * when more than `limit`. A prefix, because the word may still be being typed.
 */
export function editsToPrefix(word: string, token: string, limit: number): number {
  const n = Math.min(word.length, LONGEST)
  const m = Math.min(token.length, n + limit, LONGEST)
  if (m < n - limit) return limit + 1
  for (let j = 0; j <= m; j += 1) previous[j] = j
  let priorLeast = 0
  for (let i = 1; i <= n; i += 1) {
    row[0] = i
    let least = i
    const letter = word.charCodeAt(i - 1)
    const earlier = i > 1 ? word.charCodeAt(i - 2) : -1
    for (let j = 1; j <= m; j += 1) {
      const other = token.charCodeAt(j - 1)
      let cost = previous[j - 1]! + (letter === other ? 0 : 1)
      if (previous[j]! + 1 < cost) cost = previous[j]! + 1
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1
      if (j > 1 && earlier === other && letter === token.charCodeAt(j - 2) && before[j - 2]! + 1 < cost) cost = before[j - 2]! + 1
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit && priorLeast > limit) return limit + 1
    priorLeast = least
    ;[before, previous, row] = [previous, row, before]
  }
  let best = limit + 1
  for (let j = 0; j <= m; j += 1) if (previous[j]! < best) best = previous[j]!
  return best
}
