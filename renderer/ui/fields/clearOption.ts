import { fold } from '#shared/language/fold.ts'
import type { ComboOption } from './useOptions.ts'

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * The one option that is clearly meant by what was typed: the only one called
 * just so; else, where nothing new could be meant, the only one with words that
 * begin as all those typed, or the only one there is. Undefined when two could be.
 */
export function clearOption<Id extends string>(
  options: readonly ComboOption<Id>[],
  typed: string,
  canCreate: boolean,
): ComboOption<Id> | undefined {
  const sought = wordsOf(typed)
  if (sought.length === 0) return undefined
  const exact = options.filter(({ label }) => wordsOf(label).join(' ') === sought.join(' '))
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  if (canCreate) return undefined
  const fitting = options.filter(({ label }) => {
    const words = wordsOf(label)
    return sought.every((word) => words.some((one) => one.startsWith(word)))
  })
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  return options.length === 1 ? options[0] : undefined
}
