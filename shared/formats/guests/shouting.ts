import { withPlainCapitals } from './name.ts'

/** Whether a text is capitals throughout. */
export const isCapitals = (text: string): boolean =>
  text === text.toLocaleUpperCase('nl') && text !== text.toLocaleLowerCase('nl')

/** Whether a text shouts: capitals throughout in two words or more, one longer than an acronym. */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return isCapitals(text) && words.length > 1 && words.some((word) => word.length > 4)
}

/** Whether a list is written in capitals. */
export const isMostlyShouted = (lines: readonly string[]): boolean =>
  lines.filter((line) => isShouted(line)).length * 2 > lines.length

/** Words that stay as they are: initials with stops, and short ones without a vowel. */
const STAYS = /\p{Lu}\.|^[^\p{L}]*(?:[BCDFGHJKLMNPQRSTVWXZ]{2,4}|BV|NV|\p{Lu})[^\p{L}]*$|@/u

/** Each word in plain capitals, those aside that stay as they are. */
const plainWords = (text: string, stays: (word: string) => boolean): string =>
  text
    .split(/(\s+)/u)
    .map((word) => (word.trim() === '' || stays(word) ? word : withPlainCapitals(`${word} .`).slice(0, -2)))
    .join('')

/** A shouted line in plain capitals: `BEKKER, TOM - KPN` as `Bekker, Tom - KPN`. */
export const unshout = (text: string): string => plainWords(text, (word) => STAYS.test(word))

/** A shouted organisation or role beside a name that does not shout: there a short word is an acronym, `ING BANK` is `ING Bank`. */
export const unshoutField = (text: string): string =>
  isCapitals(text) && text.length > 5 ? plainWords(text, (word) => word.length <= 3) : text
