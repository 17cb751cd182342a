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

/** A folded text with what matches a pattern replaced, where there is something to replace it with; `undefined` where nothing is. */
export function rewritten(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | undefined,
): Mended | undefined {
  let mended = ''
  const origin: number[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const word = replacement(match)
    if (word === undefined) continue
    mended += text.slice(at, match.index) + word
    for (; at < match.index; at += 1) origin.push(at)
    const end = match.index + match[0].length
    for (let i = 0; i < word.length; i += 1) origin.push(Math.min(match.index + i, end - 1))
    at = end
  }
  if (origin.length === 0) return undefined
  mended += text.slice(at)
  for (; at < text.length; at += 1) origin.push(at)
  return { text: mended, origin: [...origin, text.length] }
}

/** The words that name a day or its part whole: a slip in them is one wherever they stand. */
const DAY_WORDS = [
  ...WORDS.filter((word) => !/^(?:vorige|afgelopen|volgende|komende|morgen)$/u.test(word)),
  ...'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
    .split(' ')
    .flatMap((day) => ['ochtend', 'middag', 'avond'].map((part) => day + part)),
]
/** The word of a day that one with a slip in it stands for: "gsiteren", "vrijdgavond". */
export const dayMeant = (word: string): string | undefined => meant(word, DAY_WORDS)

/** Mends "gsiteren" and "vrijdga" in a folded text; `undefined` when there is nothing to mend. */
export const mendDays = (text: string): Mended | undefined => rewritten(text, /\p{L}+/gu, ([word]) => meant(word, WORDS))
