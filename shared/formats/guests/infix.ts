import { isInfixWord } from '../../language/names/particles.ts'

/** Written short: v.d., vd, v/d, v., v, d., 't without its apostrophe. */
const SHORT = /^(?:v\.?d\.?[rn]?\.?|v\/d|v\.?|d\.|t|vdr?|v\.?h\.?)$/u

/** Whether a word is one of a tussenvoegsel, also as lists shorten it. */
export const isInfix = (word: string): boolean => isInfixWord(word) || SHORT.test(word)
