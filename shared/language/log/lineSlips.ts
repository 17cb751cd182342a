import { dayMeant, rewritten } from './dates/slips.ts'
import { kindMeant, kindSpans } from './kindWords.ts'
import type { Span } from './reading.ts'

/** A folded text, and where each of its letters was typed. */
interface Written {
  readonly text: string
  readonly origin: readonly number[]
}

/**
 * A line with the slips in its days mended, and where it names no kind of
 * meeting, the first in a word for one: "koffei w/ eva gsiteren". Mended before
 * anything is read, so that clauses part where they should; where, is kept, for
 * what is read there is asked. Capitals inside the line and names are left alone.
 */
export function mendKindsAndDays(
  line: Written,
  original: string,
  names: ReadonlySet<string>,
): Written & { readonly slips: readonly Span[] } {
  let hasKind = kindSpans(line.text).length > 0
  const at: { start: number; end: number; to: number }[] = []
  const mended = rewritten(line.text, /(?<![\p{L}\p{N}'@.-])\p{L}{5,18}(?![\p{L}\p{N}'@-])/gu, ({ 0: word, index }) => {
    const typed = original.charAt(line.origin[index] ?? 0)
    if (names.has(word) || (index > 0 && typed !== typed.toLowerCase())) return undefined
    const kind = hasKind ? undefined : kindMeant(word)
    if (kind !== undefined) hasKind = true
    const meant = kind ?? dayMeant(word)
    if (meant !== undefined) at.push({ start: index, end: index + word.length, to: meant.length })
    return meant
  })
  if (mended === undefined) return { ...line, slips: [] }
  let shift = 0
  const slips = at.map(({ start, end, to }) => {
    const slip = { start: start + shift, end: start + shift + to }
    shift += to - (end - start)
    return slip
  })
  return { text: mended.text, origin: mended.origin.map((i) => line.origin[i] ?? 0), slips }
}
