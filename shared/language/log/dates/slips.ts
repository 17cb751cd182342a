import { meant } from '../near.ts'

/** The words of days that are long enough to be known with a slip in them. */
const WORDS =
  'gisteren gisteravond gistermiddag gisterochtend eergisteren vandaag vanavond vanmiddag vanochtend morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vorige afgelopen volgende komende weekend yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday januari februari augustus september oktober november december january february october'.split(
    ' ',
  )

/** A text with the slips in its words of days mended, and where each of its letters stood. */
export interface Mended {
  readonly text: string
  /** For every place in `text`, and one past its end, the place before mending. */
  readonly origin: readonly number[]
}

/** Mends "gsiteren" and "vrijdga" in a folded text; `undefined` when there is nothing to mend. */
export function mendDays(text: string): Mended | undefined {
  let mended = ''
  const origin: number[] = []
  let at = 0
  const keep = (to: number): void => {
    for (; at < to; at += 1) origin.push(at)
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = meant(match[0], WORDS)
    if (word === undefined) continue
    mended += text.slice(at, match.index) + word
    keep(match.index)
    const end = match.index + match[0].length
    for (let i = 0; i < word.length; i += 1) origin.push(Math.min(match.index + i, end - 1))
    at = end
  }
  if (at === 0) return undefined
  mended += text.slice(at)
  keep(text.length)
  return { text: mended, origin: [...origin, text.length] }
}
