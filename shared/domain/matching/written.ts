import { isInfixWord, isPrefix, isSuffix } from '../../language/names/particles.ts'
import { isOffice } from '../../language/names/roleTitles.ts'

/** A written name without what is no part of it. */
export interface WrittenName {
  /** Its words, in the order they were written. */
  readonly words: readonly string[]
  /** How many of them stand before the comma; absent without one. */
  readonly beforeComma?: number
  /** Between brackets or quotes: the name they are called by, or the full one. */
  readonly called?: string
  /** A family name said beside it: "geb. Bakker", "née Bakker", "e/v Bakker". */
  readonly otherFamily?: string
  /** Jr., Sr., III: father or son. */
  readonly generation?: string
  /** Nothing but capitals: they tell initials from names no longer. */
  readonly isAllCapitals: boolean
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const BETWEEN = /\(([^()]*)\)|\[([^\][]*)\]|"([^"]*)"|“([^”]*)”|„([^”“]*)[”“]|(?<=^|\s)['‘](\p{L}{2,})['’](?=\s|$)/gu
const OTHER_FAMILY =
  /(?:^|[\s,])(?:geb\.?|geboren|née|nee|born|e\/v|e\.v\.|echtgenote van|gehuwd met|wed\.|weduwe van|formerly|fka)\s+(\S.*)$/iu
const LEADING = /^[\s\p{Pd}\p{So}\p{N}•·*#.:;,!?/\\>)\]]+/u
const ADDRESS = /[<([]?[^\s<>()[\],;:]+@[^\s<>()[\],;:]+[>)\]]?/gu
/** v d Berg, v.d.Berg, vd. Berg; v Dijk. */
const VAN_DER = /(?<![\p{L}.])v[./ ]{0,2}d[./ ]{0,2}r?[. ]{0,2}(?=\p{Lu}\p{L})/gu
const VAN = /(?<![\p{L}.])v[. ]{1,2}(?=\p{Lu}\p{L})/gu
/** Spanish and Portuguese shorten Maria so. */
const MARIA = /(?<!\p{L})M[ªa]\.?(?=\s\p{Lu})/gu
/** What is no name between brackets: pronouns, numbers. */
const NO_CALL = /[/\d@]|^(?:she|he|they|zij|hij|hen|tbc|tbd|gast|guest|spreker|speaker)\b/iu

/** Takes titles, offices, suffixes, brackets and addresses off a written name. */
export function writtenName(text: string): WrittenName {
  let called: string | undefined
  let bare = text.normalize('NFC').replace(MARIA, 'Maria').replace(INVISIBLE, '').replaceAll('_', ' ').replace(ADDRESS, ' ')
  bare = bare
    .replace(VAN_DER, 'v.d. ')
    .replace(VAN, 'v. ')
    .replace(BETWEEN, (_all, ...groups: unknown[]) => {
      const inner = groups.find((group) => typeof group === 'string' && group !== '')
      if (typeof inner === 'string' && !NO_CALL.test(inner.trim()) && /\p{L}/u.test(inner)) called ??= inner.trim()
      return ' '
    })
  const other = OTHER_FAMILY.exec(bare)
  if (other !== null && other.index > 0) bare = bare.slice(0, other.index)
  bare = bare.replace(LEADING, '').replace(/[\s;:]+$/u, '')
  const isAllCapitals = /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare)
  const segments = bare
    .replace(/\s+[\u2010-\u2015-]\s*|\s*[\u2010-\u2015-]\s+/gu, '-')
    .split(',')
    .map((segment) => plainWords(segment, isAllCapitals))
    .filter((segment) => segment.length > 0)
  const generation = generationIn(segments.flat())
  while (segments.length > 1 && segments.at(-1)?.every((word) => isAfterName(word, isAllCapitals))) segments.pop()
  const [before = [], ...after] = segments.map((segment) => withoutTitles(segment, isAllCapitals))
  const rest = after.flat()
  return {
    words: [...before, ...rest],
    ...(rest.length > 0 && before.length > 0 ? { beforeComma: before.length } : {}),
    ...(called === undefined ? {} : { called }),
    ...(generation === undefined ? {} : { generation }),
    ...(other === null || other[1] === undefined ? {} : { otherFamily: other[1].trim() }),
    isAllCapitals,
  }
}

const GENERATION = /^(jr|sr|junior|senior|ii|iii|iv)\.?$/i

/** Whether someone is the elder or the younger, from the words of a name: "jr", "sr", "iii". */
export function generationIn(words: readonly string[]): string | undefined {
  const found =
    words.find((word, i) => i > 0 && GENERATION.test(word)) ??
    (words.length === 1 && GENERATION.test(words[0] ?? '') ? words[0] : undefined)
  return found?.toLowerCase().replace('.', '').replace('junior', 'jr').replace('senior', 'sr')
}

const plainWords = (segment: string, isAllCapitals: boolean): string[] =>
  segment.split(/[\s\u00a0]+/u).flatMap((word) => {
    if (!/[\p{L}\p{N}]/u.test(word)) return []
    return [isAllCapitals && isInfixWord(word.toLowerCase()) ? word.toLowerCase() : word]
  })

/** In capitals MA, BA and RA are family names as well. */
const isAfterName = (word: string, isAllCapitals: boolean): boolean => isSuffix(isAllCapitals ? word.toLowerCase() : word)

function withoutTitles(words: readonly string[], isAllCapitals: boolean): string[] {
  let from = 0
  let to = words.length
  for (;;) {
    const word = words[from] ?? ''
    const next = words[from + 1] ?? ''
    if (from >= to - 1) break
    if (isPrefix(word) || isOffice(word)) from += 1
    else if (/^de$/i.test(word) && from < to - 2 && /^(heer|dames|heren|weled\S*)$/i.test(next)) from += 1
    else break
  }
  while (to - 1 > from && isAfterName(words[to - 1] ?? '', isAllCapitals)) to -= 1
  return words.slice(from, to)
}
