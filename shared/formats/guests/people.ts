import { isCommonGivenName } from '../../language/names/commonGivenNames.ts'
import { isPrefix } from '../../language/names/particles.ts'
import { isInfix } from './infix.ts'
import { splitRecipients } from './addresses.ts'
import { squeeze } from './clean.ts'
import type { GuestEntry } from './entry.ts'
import { emailsIn, takeExtras } from './extras.ts'
import { familyFirst, type ListHabits } from './familyFirst.ts'
import { isAfterName, nameSigns, ownLength, startsGiven } from './name.ts'
import { commaParts, PLUS, readPerson } from './person.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'

const JOIN = /\s+(?:en|and|und|et|&|\+)\s+/iu
const STRONG = /\s[-–—]\s|[|\t]|:\s|\s\/\s|\s{2,}/u

/** What stands between brackets, put aside so that its commas split nothing; and put back. */
function hideBrackets(text: string): { hidden: string; show: (part: string) => string } {
  const kept: string[] = []
  const hidden = text.replace(/\([^()]*\)|\[[^[\]]*\]|"[^"]*"|<[^<>]*>/gu, (all) => {
    kept.push(all)
    return `\ue000${kept.length - 1}\ue001`
  })
  return { hidden, show: (part) => part.replace(/\ue000(\d+)\ue001/gu, (_all, i: string) => kept[Number(i)] ?? '') }
}

const withoutHidden = (text: string): string => squeeze(text.replace(/\ue000\d+\ue001/gu, ' '))

const isPersonal = (text: string): boolean => nameSigns(text) > 0 && organisationSigns(text) === 0 && !isRole(text)
const isSureName = (text: string): boolean =>
  isPersonal(text) && (nameSigns(text) === 2 || (ownLength(text) === 1 && startsGiven(text)))

/** Whether all of several parts are people: none can be anything else, and most are names beyond doubt. */
function arePeople(parts: readonly string[], isJoined: boolean, isPlus = false): boolean {
  if (!parts.every((part) => isPersonal(part))) return false
  const sure = parts.filter((part) => isSureName(part)).length
  if (isJoined && parts.length === 2) return sure > 0 || isPlus || parts.every((part) => ownLength(part) > 1)
  return parts.length === 2 ? sure === 2 && parts.some((part) => ownLength(part) > 1) : sure * 3 >= parts.length * 2
}

const TITLE_ONLY = /^(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|dr\.?|drs\.?|heer)$/iu

/** `Anna en Piet de Vries`: the family name of the second is the first one's too. `Dhr. en mevr. Jansen` as well. */
function shareFamily(first: string, second: string): [string, string] {
  const bare = withoutHidden(first)
  const rest = second.split(' ')
  const isTitle = TITLE_ONLY.test(bare)
  if (!isTitle && !(ownLength(bare) === 1 && !isInfix(bare.split(' ').at(-1) ?? ''))) return [first, second]
  let given = 0
  while (given < rest.length && isPrefix(rest[given] ?? '')) given += 1
  if (isTitle) return given > 0 ? [`${first} ${rest.slice(given).join(' ')}`, second] : [first, second]
  const family = rest.slice(given + 1)
  if (family.every((word) => isAfterName(word))) return [first, second]
  return [`${first} ${family.join(' ')}`, second]
}

/** The names of `A, B en C`, or undefined when the text is no such list. */
function splitNames(text: string): string[] | undefined {
  const { hidden, show } = hideBrackets(text)
  const joined = hidden.split(JOIN)
  const byComma = joined.flatMap((part) => commaParts(part))
  if (byComma.length < 2) return undefined
  const bare = byComma.map(withoutHidden)
  const [one = '', two = ''] = bare
  if (byComma.length === 2 && joined.length === 2) {
    const isCouple = TITLE_ONLY.test(one) ? nameSigns(two) > 0 : isPersonal(one) && isPersonal(two)
    if (!isCouple) return undefined
    const [first, second] = shareFamily(byComma[0] ?? '', byComma[1] ?? '')
    if (first !== byComma[0]) return [show(first), show(second)]
    // `Wies + Ger`: no house is written with a plus.
    return arePeople(bare, true, /\s\+\s/u.test(hidden)) ? [show(first), show(second)] : undefined
  }
  if (byComma.length === 2 && familyFirst(one, two, { isFamilyFirst: false })) return undefined
  return arePeople(bare, joined.length > 1) ? byComma.map(show) : undefined
}

/** Whether text with `;` is a list of people rather than the fields of one. */
function peopleBySemicolon(text: string): string[] | undefined {
  const { hidden, show } = hideBrackets(text)
  const parts = hidden
    .split(';')
    .map(squeeze)
    .filter((part) => part !== '')
  if (parts.length < 2) return undefined
  const heads = parts.map((part) => withoutHidden(part).split(STRONG)[0]?.trim() ?? '')
  const names = heads.filter(
    (head) =>
      head.split(',').every((each) => isPersonal(each)) && (startsGiven(head) || head.includes(',') || nameSigns(head) === 2),
  )
  return names.length * 3 >= parts.length * 2 ? parts.map(show) : undefined
}

/** `Anna en Piet de Vries - Rabobank`: the names before the first separator, each with what comes after it. */
function coupleWithFields(text: string): string[] | undefined {
  const { hidden, show } = hideBrackets(text)
  const at = STRONG.exec(hidden)?.index ?? hidden.indexOf(',')
  if (at <= 0) return undefined
  const names = splitNames(show(hidden.slice(0, at)))
  return names?.map((name) => `${name}${show(hidden.slice(at))}`)
}

/** `Anna en Piet de Vries (Rabobank)`: brackets at the very end are about both. */
function withSharedBrackets(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? ''
  const shared = /\s*\([^()]*\)\s*$/u.exec(last)?.[0]
  const isShared = shared !== undefined && parts.length === 2 && !(parts[0] ?? '').includes('(') && ownLength(parts[0] ?? '') > 0
  return isShared && !isCommonGivenName(shared.replace(/[()\s]/gu, '')) ? [`${parts[0] ?? ''}${shared}`, last] : parts
}

/**
 * Everyone a text names, each read on its own; [] when it names nobody. A text
 * with several addresses is a line of recipients.
 */
export function readPeople(line: string, text: string, habits: ListHabits = {}): GuestEntry[] {
  const emails = emailsIn(text).length
  if (emails > 1 && new Set(emailsIn(text)).size > 1) return splitRecipients(text).flatMap((part) => readOne(line, part, habits))
  if (emails > 0) return readOne(line, text, habits)
  const plus = PLUS.exec(text)
  if (plus !== null && plus.index > 0) return withPlus(readPeople(line, text.slice(0, plus.index), habits), squeeze(plus[0]))
  const { rest } = takeExtras(text)
  const several = peopleBySemicolon(text) ?? (STRONG.test(rest) ? undefined : splitNames(text)) ?? coupleWithFields(text)
  if (several === undefined) return readOne(line, text, habits)
  if (text.includes(';')) return several.flatMap((part) => readPeople(line, part, habits))
  return withSharedBrackets(several).flatMap((part) => readOne(line, part, habits))
}

/** Someone beside the last one named. */
const withPlus = (people: readonly GuestEntry[], plus: string): GuestEntry[] =>
  people.map((person, i) =>
    i < people.length - 1 ? person : { ...person, remark: person.remark === undefined ? plus : `${person.remark}; ${plus}` },
  )

function readOne(line: string, text: string, habits: ListHabits): GuestEntry[] {
  const person = readPerson(line, text, habits)
  return person === undefined ? [] : [person]
}
