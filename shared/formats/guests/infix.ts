import { isInfixWord } from '../../language/names/particles.ts'

/** Written short: v.d., vd, v/d, v., v, d., 't without its apostrophe. */
const SHORT = /^(?:[vf]\.?d\.?[rn]?\.?|[vf]\/d|fan|v\.?|d\.|t|vdr?|v\.?h\.?)$/u

/** Whether a word is one of a tussenvoegsel, also as lists shorten it. */
export const isInfix = (word: string): boolean => isInfixWord(word) || SHORT.test(word)
