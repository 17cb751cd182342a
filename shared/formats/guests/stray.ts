import { organisationSigns } from '../words/organisations.ts'
import { squeeze } from './clean.ts'
import type { NoiseKind } from './entry.ts'
import { takeExtras } from './extras.ts'
import { groupOf, type NamelessGroup } from './groups.ts'
import { nameSigns, nameWords, startsGiven } from './name.ts'
import { noiseOf } from './noise.ts'
import { isDevice, isOfPage } from './words/pages.ts'

/** Why a line names nobody, and the people it counts. */
export interface Stray {
  readonly why: NoiseKind
  readonly group?: NamelessGroup
}

/**
 * What a line is that stands on a list and is no line of it: a button, a
 * machine, a telephone number, people without names. `line` is as pasted,
 * `text` without bullet and number.
 */
export function strayOf(line: string, text: string, next: string | undefined): Stray | undefined {
  if (isOfPage(text) || isOfPage(line) || isPicture(text, next)) return { why: 'button' }
  if (isDevice(text)) return { why: 'device' }
  const reach = reachIn(text)
  if (reach !== undefined) return { why: reach }
  const counted = groupOf(line.replace(/^[\s>*•·–-]+/u, '')) ?? groupOf(text)
  return counted === undefined ? undefined : { why: 'group', group: counted }
}

/** `HO` above `Harriet Osei`: the letters in place of a photo. */
function isPicture(text: string, next: string | undefined): boolean {
  if (next === undefined || !/^\p{Lu}{2,3}$/u.test(text)) return false
  const letters = nameWords(squeeze(next).slice(0, 80)).map((word) => word.charAt(0).toLocaleUpperCase('nl'))
  return letters.length > 1 && letters[0] === text[0] && letters.includes(text.at(-1) ?? '')
}

/** A telephone number or a page, and nobody it is of: "tel. 0345-555666 bij vragen". */
function reachIn(text: string): 'phone' | 'link' | undefined {
  const { rest, emails, others } = takeExtras(text)
  const [first] = others
  if (first === undefined || emails.length > 0) return undefined
  const label = rest.replace(
    /^(?:[MTFEW]|Tel|Mob|Mobiel|Mobile|Phone|Telefoon|Fax|Web|Website|Direct|Werk|Work|App)\b[\s.:]*/iu,
    '',
  )
  if (
    /\p{Lu}\p{L}/u.test(label) ||
    startsGiven(label) ||
    (/\p{L}{2}/u.test(label) && nameSigns(label) === 1 && label.split(' ').length < 3 && label !== label.toLowerCase())
  )
    return undefined
  return /^(?:\+|0|\()\d?/u.test(first.replace(/^\D*(?=[+0(])/u, '')) &&
    /\d{3}/u.test(first.replace(/\D/gu, '')) &&
    !/[./]\p{L}/u.test(first)
    ? 'phone'
    : 'link'
}

/** `Tolk: n.t.b.`, `N.T.B. - Gemeente Renswoude`: a place on the list for someone not yet known. */
export function openPlace(text: string): Stray | undefined {
  const parts = text.split(/\s*(?:[:|(]|\s[-–—]\s)\s*/u).filter((part) => part !== '')
  const isOpen = parts.length > 1 && parts.some((part) => noiseOf(part) === 'to-be-confirmed')
  const isAll =
    isOpen && parts.every((part) => noiseOf(part) === 'to-be-confirmed' || (nameSigns(part) < 2 && !startsGiven(part)))
  if (!isAll) return undefined
  const house = parts.find((part) => noiseOf(part) === undefined && organisationSigns(part) === 2)
  return house === undefined
    ? { why: 'to-be-confirmed' }
    : { why: 'group', group: { count: 1, of: squeeze(house.replace(/\)$/u, '')) } }
}
