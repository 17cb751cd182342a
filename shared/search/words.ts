import { fold } from '../language/fold.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** The folded words of a text: letters and digits, whatever stands between. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? []
}
