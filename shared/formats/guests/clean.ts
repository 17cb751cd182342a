/** Marks that show nothing: byte-order mark, zero-width and direction marks (pasted from PDFs, phones, web pages). */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu
/** Every space that is no plain one, tabs aside. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu

/** Emoji; ticks and crosses stay: those answer. */
const PICTURES = /(?![✓✔✅☑✗✘❌☒❎☐▪▫■□●○→►▶➤])\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*/gu

/** A word whose letters stand apart, as headings are set: "G A S T E N". */
const SPACED_OUT = /(?<![\p{L}\p{N}.'’-] ?)\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}.'’-])/gu

/** A line whose two parts are joined by dots that lead the eye, as in a table of contents. */
const LED =
  /^(.*?\S)(?:\s+|(?<=[^\s.…_]))(?:(?<!\.)\.{4,}(?!\.)|(?<!…)…{2,}(?!…)|(?<!_)_{4,}(?!_)|(?<!\. )\.(?: \.){3,}(?! \.))\s*([^\s.…_].*)$/u

/** A word in capitals with a small l in it: a scan's capital I. */
const SCANNED = /(?<!\p{L})\p{Lu}{2,}(?:l\p{Lu}*)+(?!\p{L})/gu
/** A shouted word torn after its first letter, with given names behind it: an initial would not stand before the family name. */
const TORN = /^(\p{Lu}) (\p{Lu}{3,})(?=(?: \p{Lu}\p{Ll}+){2}$)/u
/** More than one space after a box to tick, which is no column. */
const BOX = /^([ \t]*\[[^\]\n]{0,3}\])[ \t]+/u

/** Longest line of which what typesetting did is undone, in letters: what is longer was not set on one line. */
const MAX_SET = 400

/**
 * Text with invisible marks gone, odd spaces made plain, typographic quotes made straight double ones, and what
 * typesetting and scanning did to words and columns undone, line by line.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(PICTURES, ' ')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‛`´]/gu, "'")
    .split('\n')
    .map((line) => (line.length > MAX_SET ? line : unset(line)))
    .join('\n')
}

const unset = (line: string): string =>
  line
    .replace(BOX, '$1 ')
    .replace(SCANNED, (word) => word.replaceAll('l', 'I'))
    .replace(LED, (_line, left: string, right: string) => `${squeeze(left).replace(TORN, '$1$2')} | ${squeeze(right)}`)
    .replace(SPACED_OUT, (word) => word.replaceAll(' ', ''))

/** One space for every run of them. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()
