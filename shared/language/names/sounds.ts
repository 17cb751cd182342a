/** Spellings that sound alike in Dutch, German and English names, the longer first, in folded text. */
const ALIKE: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/sch(?=[lmnrw])/g, 's'],
  [/tsch/g, 'c'],
  [/ch/g, 'g'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dt/g, 't'],
  [/d$/g, 't'],
  [/ck/g, 'k'],
  [/cks|kx|ks/g, 'x'],
  [/qu/g, 'kw'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/uij|uy/g, 'ui'],
  [/eij|aij|ij|ey|ay|ei|ai|y/g, 'i'],
  [/ie|ii|j(?![aeiou])/g, 'i'],
  [/ae|aa/g, 'a'],
  [/oe|oo/g, 'o'],
  [/ue|uu/g, 'u'],
  [/ou/g, 'au'],
  [/ee/g, 'e'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/w/g, 'f'],
  [/h(?![aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
]

/**
 * How a folded word without spaces sounds, roughly: Meijer, Meyer and Meier
 * alike, Jansen and Janssen, Kuijper and Kuiper. Two names that sound alike are
 * often two families: a reason to look, never to be sure.
 */
export function soundOf(word: string): string {
  let sound = word
  for (const [spelling, alike] of ALIKE) sound = sound.replace(spelling, alike)
  return sound
}

/** Names that sound alike begin alike. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  v: 'f',
  w: 'f',
  p: 'f',
  z: 's',
  y: 'i',
  j: 'i',
  e: 'i',
  a: 'i',
}

/** A letter that two folded words have in common where they sound the same: cheaper to compare than how they sound. */
export const beginningOf = (word: string): string =>
  word.startsWith('ce') || word.startsWith('ci') || word.startsWith('cy') ? 's' : (BEGINNINGS[word.charAt(0)] ?? word.charAt(0))

/** Letters that German and its neighbours write as two where there is no key for them. */
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }
const HAS_TWO = /[äöüøå]/gu

/** Text with ä, ö, ü, ø and å written as two letters: "Mueller" for "Müller", in lower case; absent where there is none of them. */
export function inTwoLetters(text: string): string | undefined {
  const lower = text.normalize('NFC').toLowerCase()
  const written = lower.replace(HAS_TWO, (letter) => AS_TWO[letter] ?? letter)
  return written === lower ? undefined : written
}
