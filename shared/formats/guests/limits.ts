/** Largest guest list that is read, in bytes and in rows; of a pasted one also in letters and in addresses. */
export const MAX_GUEST_BYTES = 10 * 1024 * 1024
export const MAX_GUEST_ROWS = 20_000
/** Longest line that is read, in letters; what is longer is no line of a guest list, unless it is one of recipients. */
export const MAX_LINE = 2_000

/** Why a pasted text is too much for a guest list; undefined when it is not. Looks at no more of it than it must. */
export function excessOf(text: string): 'too-large' | 'too-many' | undefined {
  if (text.length > MAX_GUEST_BYTES) return 'too-large'
  return hasMoreThan(text, '\n', MAX_GUEST_ROWS) || hasMoreThan(text, '@', MAX_GUEST_ROWS) ? 'too-many' : undefined
}

/** Whether a letter occurs more often than this in a text. */
export function hasMoreThan(text: string, letter: string, times: number): boolean {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
    count += 1
    if (count > times) return true
  }
  return false
}
