/** Letters that NFD does not take apart, in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ŀ: 'l',
  ĳ: 'ij',
  ſ: 's',
  ə: 'e',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}

const PLAIN = /^[\u0020-\u007e]*$/
const MARKS = /\p{M}+/gu
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/**
 * Text as search and comparison see it: lower case, without diacritics, with
 * typographic apostrophes and hyphens made plain. Not for display.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
}

/** Folded text that still knows where it came from. */
export interface Folded {
  readonly text: string
  /** For every UTF-16 unit of `text`, and one past its end, the offset in the original. */
  readonly origin: readonly number[]
}

/** Folds like `fold`, keeping for each folded unit the offset of the original character. */
export function foldWithOrigin(original: string): Folded {
  let text = ''
  const origin: number[] = []
  let at = 0
  for (const character of original) {
    const folded = fold(character)
    for (let i = 0; i < folded.length; i += 1) origin.push(at)
    text += folded
    at += character.length
  }
  origin.push(at)
  return { text, origin }
}
