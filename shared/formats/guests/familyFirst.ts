import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import { isPrefix } from '../../language/names/particles.ts'
import { isInfix } from './infix.ts'
import { isInitials, nameSigns, nameWords, startsGiven } from './name.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'

/** What the lines of a list have in common, which decides what one alone leaves open. */
export interface ListHabits {
  /** `Family, Given` is how this list writes; false: a comma comes before an organisation. */
  readonly isFamilyFirst?: boolean
  /** Names without a comma start with the family name: a manifest. */
  readonly isReversed?: boolean
}

const own = (text: string): string[] => nameWords(text).filter((word) => !isInfix(word))

const isShoutedName = (text: string): boolean => {
  const words = own(text)
  return (
    words.length > 0 &&
    words.every((word) => word.length > 1 && word === word.toLocaleUpperCase('nl') && !isInitials(word.replace(/^.{4,}$/u, 'x')))
  )
}

/** What two texts with a comma between them say of themselves: `Family, Given`, something else, or nothing. */
function evidence(before: string, after: string): boolean | undefined {
  const [family, given] = [own(before), own(after)]
  if (family.length === 0 || given.length === 0 || family.length > 3 || given.length > 4) return false
  if (nameSigns(before) === 0 || nameSigns(after) === 0) return false
  if (isRole(before) || isRole(after)) return false
  const afterWords = after.split(/\s+/u)
  const infixAt = afterWords.findIndex((word, i) => i > 0 && isInfix(word))
  const endsWithInfix = afterWords.length > 1 && isInfix(afterWords.at(-1) ?? '')
  if (endsWithInfix) return true
  // `SMITH, John`: capitals are the family name's, unless what follows is a whole name.
  if (isShoutedName(before) && !isShoutedName(after)) return infixAt <= 0
  if (organisationSigns(before) > 0) return false
  if (organisationSigns(after) > 0 && !given.every(isInitials)) return false
  if (infixAt > 0) return false
  if (given.every((word) => isInitials(word))) return !startsGiven(before) || family.length === 1
  const startsWithInfix = isInfix(before.split(/\s+/u)[0] ?? '') && before.includes(' ')
  const isGivenPart = given.every((word) => isCommonGivenName(word) || isInitials(word))
  if (startsWithInfix) return isGivenPart || given.length === 1
  if (startsGiven(before) && family.length > 1) return false
  // `Thomas, Hank`: both are given names, but no organisation or role is called Hank.
  if (isGivenPart) return true
  // `mevr. Anna`: a title before the given name.
  if (isPrefix(afterWords[0] ?? '') && isCommonGivenName(given[0] ?? '')) return true
  if (startsGiven(before)) return family.length === 1 && given.length === 1 ? undefined : false
  return given.length === 1 && family.length <= 2
    ? undefined
    : given.length === 2 && !isCommonGivenName(given[0] ?? '')
      ? undefined
      : false
}

/** Whether `before, after` is `Family, Given`. What the two leave open the list's habit decides, and else that it is. */
export function familyFirst(before: string, after: string, habits: ListHabits = {}): boolean {
  const says = evidence(before, after)
  if (says !== undefined) return says
  return habits.isFamilyFirst ?? !startsGiven(before)
}

/** `LEFEVRE JEAN PIERRE` of a list that writes so, as `LEFEVRE, JEAN PIERRE`; other names as they are. */
export function withComma(name: string, { isReversed }: ListHabits): string {
  if (isReversed !== true || startsGiven(name)) return name
  const words = name.split(' ')
  let at = 0
  while (at < words.length - 2 && isInfix(words[at] ?? '')) at += 1
  return words.length - at > 1 ? `${words.slice(0, at + 1).join(' ')}, ${words.slice(at + 1).join(' ')}` : name
}

/** The habit of a list: what most of its lines with a comma say of themselves; undefined when none does. */
export function habitsOf(pairs: readonly (readonly [string, string])[]): ListHabits {
  const said = pairs.map(([before, after]) => evidence(before, after)).filter((each) => each !== undefined)
  if (said.length === 0) return {}
  const yes = said.filter(Boolean).length
  return { isFamilyFirst: yes * 2 > said.length }
}
