import { isCommonFamily } from '../../language/names/commonFamilies.ts'
import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import { fold } from '../../language/fold.ts'
import { isOrganisationWord } from '../words/organisations.ts'
import { isRole, isRoleWord } from '../words/roles.ts'
import type { ListHabits } from './familyFirst.ts'
import { isInfix } from './infix.ts'
import { isAfterName, isInitials, nameSigns, ownLength } from './name.ts'

/** A name, and what stands behind it without anything between them. */
export interface Cut {
  readonly name: string
  readonly rest: string
}

/** `Anna bij Rabobank`, `Anna @ Philips`. */
const AT = /^(.+?)(?:\s+(?:at|bij|namens|from|vanuit|on behalf of|c\/o)\s+|\s*@\s*)(.+)$/iu
/** `Dennis van de beveiliging`: a given name and, in small letters, what they are of. */
const FROM_HOUSE =
  /^(\p{Lu}[\p{L}'-]+)\s+(?:van|v\.?|vd|v\.d\.|v\/d|uit|from|of)\s+(?:(?:de|het|the|der|den|'t)\s+)?(\p{Ll}[\p{Ll} '-]+)$/u
const ACRONYM = /^[\p{Lu}\p{N}&]{2,6}$/u

/** `Anna de Vries CFO Rabobank`, `Ineke bieb`, `KAMPHUIS S. PROVINCIE`: a name with more behind it and no separator. */
export function cutAfterName(text: string, habits: ListHabits = {}): Cut | undefined {
  const at = AT.exec(text)
  if (at?.[1] !== undefined && at[2] !== undefined && nameSigns(at[1]) > 0 && !isRole(at[1]))
    return { name: at[1], rest: `@${at[2]}` }
  const of = FROM_HOUSE.exec(text)
  if (of?.[1] !== undefined && of[2] !== undefined && !isOrganisationWord(of[1])) return { name: of[1], rest: `@${of[2]}` }
  const words = text.split(/\s+/u)
  return beforeHouse(words, text, habits) ?? afterTurned(words, habits) ?? beforeSmall(words, text)
}

/** A name before a word that only organisations bear, or that says what one does. */
function beforeHouse(words: readonly string[], text: string, habits: ListHabits): Cut | undefined {
  const isShouting = text === text.toLocaleUpperCase('nl')
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] ?? ''
    if (isAfterName(word)) continue
    const isHouse = isOrganisationWord(word)
    if (!isHouse && !isRoleWord(word) && (isShouting || i < 2 || !ACRONYM.test(word))) continue
    const turned = turnedName(words.slice(0, i))
    if (turned > 0) return { name: withCommaAfterFamily(words.slice(0, turned)), rest: words.slice(turned).join(' ') }
    if (i < 2) continue
    let start = i
    while (start > 1 && (isInfix(words[start - 1] ?? '') || /^(?:of|from|for)$/iu.test(words[start - 1] ?? ''))) start -= 1
    const name = words.slice(0, start).join(' ')
    const isName =
      nameSigns(name) === 2 ||
      (nameSigns(name) === 1 && (isHouse ? habits.isReversed === true && ownLength(name) === 2 : ownLength(name) > 1))
    // `SEWNARAIN KISHAN HINDOE SCHOOL`: a name of two words, and of the house what its own name is.
    if (!isName && isHouse && habits.isReversed === true && i > 2 && words.slice(0, i).every((each) => nameSigns(each) === 1))
      return { name: words.slice(0, 2).join(' '), rest: words.slice(2).join(' ') }
    if (isName) return { name, rest: words.slice(i).join(' ') }
  }
  return undefined
}

/** How many words at the start are `Family Given`, tussenvoegsels and initials with them; 0 when they are not. */
function turnedName(words: readonly string[]): number {
  let at = 0
  while (at < words.length - 2 && isInfix((words[at] ?? '').toLowerCase())) at += 1
  const family = words[at] ?? ''
  if (isCommonGivenName(family) || isGiven(family) || nameSigns(family) === 0) return 0
  let end = at + 1
  while (end < words.length && (isGiven(words[end] ?? '') || isAfterName(words[end] ?? ''))) end += 1
  return end > at + 1 && isGiven(words[at + 1] ?? '') ? end : 0
}

/** `V. HOOGSTRATEN CARLA` as `v. HOOGSTRATEN, CARLA`: what stands before a family name that comes first is no initial. */
function withCommaAfterFamily(words: readonly string[]): string {
  const own = words.findIndex((word) => !isInfix(word.toLowerCase()))
  return words.map((word, i) => (i < own ? word.toLowerCase() : i === own ? `${word},` : word)).join(' ')
}

const isGiven = (word: string): boolean =>
  isCommonGivenName(word) || (isInitials(word) && (word.endsWith('.') || word.length === 1))

/** In a list that writes the family name first, what comes after the given names is no name. */
export function cutAfterTurned(text: string, habits: ListHabits): Cut | undefined {
  return afterTurned(text.split(/\s+/u), habits)
}

function afterTurned(words: readonly string[], { isReversed }: ListHabits): Cut | undefined {
  const end = isReversed === true ? turnedName(words) : 0
  const rest = words.slice(end)
  const isMore = rest.some((word) => /^\p{L}{4}/u.test(word)) && !rest.every((word) => isAfterName(word) || isInfix(word))
  return end > 0 && isMore ? { name: withCommaAfterFamily(words.slice(0, end)), rest: rest.join(' ') } : undefined
}

/** `DJ Schipper jachthaven`, `Ineke bieb`, `Sara van de Hoeven vd brouwerij`: what is said of someone in small letters. */
function beforeSmall(words: readonly string[], text: string): Cut | undefined {
  if (text === text.toLowerCase()) return undefined
  const last = words.findLastIndex((word) => /^['’]?\p{Lu}/u.test(word))
  if (last < 0 || last === words.length - 1) return undefined
  let from = last + 1
  while (from < words.length - 1 && isInfix(words[from] ?? '')) from += 1
  const name = words.slice(0, last + 1).join(' ')
  const rest = words.slice(from).join(' ')
  if (!/^\p{L}[\p{L} '’./&-]*$/u.test(rest) || isInfix(rest)) return undefined
  const isAlone = last === 0 && isCommonGivenName(name)
  if (isAlone && from === 1 && words.length === 2 && isCommonFamily(fold(rest))) return undefined
  return isAlone || nameSigns(name) === 2 ? { name, rest: from > last + 1 ? `@${rest}` : rest } : undefined
}
