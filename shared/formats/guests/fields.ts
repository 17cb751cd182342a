import type { Answer } from '../../domain/records/gathering.ts'
import { isTown } from '../../language/cities.ts'
import { fold } from '../../language/fold.ts'
import { isSuffix } from '../../language/names/particles.ts'
import { squeeze } from './clean.ts'
import { noiseOf } from './noise.ts'
import { readAnswer } from './words/answers.ts'
import { answerIn } from './words/rsvp.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole, isRoleWord, isTrade } from '../words/roles.ts'

/** What is known of someone while their line is read. */
export interface Draft {
  organisation?: string
  role?: string
  email?: string
  answer?: Answer
  met?: boolean
  readonly notes: string[]
  /** What is said about their coming. */
  readonly remarks: string[]
}

const PRONOUNS = /^(?:she|he|they|zij|ze|hij|hen|die)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?$/iu
const DIET =
  /\b(?:vega|vegan|veganist|vegetari[\p{L}]*|gluten\p{L}*|lactose\p{L}*|noten\p{L}*|nuts?|halal|kosher|koosjer|dieet|diet|allerg\p{L}*|pescotari\p{L}*|geen (?:vis|vlees|alcohol))\b/iu
const PART_HERE =
  /^(?:keynote(?:\s?speaker)?|spreker|speaker|host|co-?host|gastheer|gastvrouw|moderator|dagvoorzitter|panel(?:lid|ist)?|vip|organisator|organi[sz]er|jurylid|sponsor|vrijwilliger|volunteer|eregast|guest of honou?r|inleider|facilitator)$/iu
const REMARK =
  /^(?:ex-|oud-|voorheen|formerly|was|sinds|since|tot|until|vanaf|from \d|komt|comes|arrives|alleen|only|ook|also|let op|onder|tafel|table|zaal|graag|eet|neemt|brings|incl|excl|o\.?v\.?b)/iu
const SAYS_PLUS =
  /^(?:\+|plus\b|met\b|incl|with\b|en\b|and\b|&)\s*(?:\d+\b|one\b|een\b|partner|gast|guest|introduc|aanhang|spouse|echtgeno|man\b|vrouw\b|collega|colleague|hond|kind)/iu

const AT = /^(.+?)(?:\s+(?:at|bij|namens|vanuit|on behalf of|i\.?o\.?v\.?)\s+|\s*@\s*)(.+)$/iu
const OF = /^(.+?)\s+(?:of|van|voor|for|from|in|to)\s+(?:(?:the|de|het|een|'t)\s+)?(.+)$/iu

/** `Role at Organisation`, `CEO Rabobank`: the two apart; undefined when a text is not both. */
function roleAndOrganisation(text: string): { role: string; organisation: string } | undefined {
  const at = AT.exec(text)
  if (
    at?.[1] !== undefined &&
    at[2] !== undefined &&
    !/^large$/iu.test(at[2]) &&
    (isRole(at[1]) || organisationSigns(at[1]) === 0)
  )
    return { role: at[1], organisation: at[2] }
  if (!isRole(text)) return undefined
  const of = OF.exec(text)
  if (
    of?.[1] !== undefined &&
    of[2] !== undefined &&
    isRole(of[1]) &&
    organisationSigns(of[2]) > 0 &&
    !isRole(of[2]) &&
    (of[2].includes(' ') || !/\s(?:of|in|to|for)\s/iu.test(text))
  )
    return { role: of[1], organisation: of[2] }
  const words = text.split(' ')
  const start = words.findIndex((word, i) => i > 0 && isRoleWord(words[i - 1] ?? '') && !isRoleWord(word))
  if (start < 1 || words.slice(start).some((word) => isRoleWord(word))) return undefined
  const organisation = words.slice(start).join(' ')
  return organisationSigns(organisation) > 0 ? { role: words.slice(0, start).join(' '), organisation } : undefined
}

/** Reads one field beside a name that is neither organisation nor role; true when it was one. */
function takeAside(field: string, draft: Draft): boolean {
  const answer = readAnswer(field)
  if (answer !== undefined) {
    draft.answer = answer.answer
    if (answer.met === true) draft.met = true
    return true
  }
  const isAboutComing = DIET.test(field) || SAYS_PLUS.test(field)
  const coming = isAboutComing || organisationSigns(field) === 2 || isRole(field) ? undefined : answerIn(field)
  if ((isAboutComing && organisationSigns(field) < 2) || (coming !== undefined && field.includes(' '))) {
    draft.remarks.push(field)
    if (coming !== undefined) draft.answer = coming
    return true
  }
  const words = field.split(/\s+/u)
  if (words.every((word) => isSuffix(word) || /^(?:RA|RC|RO|CFA|CPC|FRSA|MRICS|FRICS|EMBA|Jr|Sr|msc|drs|ing|ir)\.?$/u.test(word)))
    return true
  const isNote =
    PRONOUNS.test(field) ||
    PART_HERE.test(field) ||
    REMARK.test(field) ||
    isTown(field) ||
    /^[^\p{L}]*$/u.test(field) ||
    /^\d+(?:st|nd|rd|th|e)\+?$/iu.test(field) ||
    ['heading', 'plus-one', 'to-be-confirmed', 'place-or-time', 'sentence', 'total', 'page-number'].includes(noiseOf(field) ?? '')
  if (isNote && (organisationSigns(field) < 2 || /^(?:\d|ex-|oud-|voorheen|formerly|was\s)/iu.test(field))) {
    if (/\p{L}|\p{N}/u.test(field)) draft.notes.push(field)
    if (noiseOf(field) === 'to-be-confirmed') draft.answer = 'needs-action'
    return true
  }
  return false
}

/**
 * Reads what stands beside a name: organisation, role, answer and remarks, each
 * as it is recognised. Of two that say nothing of themselves the first is the
 * role (`Name - Role, Organisation`); one alone is the organisation.
 */
export function readFields(fields: readonly string[], draft: Draft): void {
  const plain: string[] = []
  for (const raw of fields) {
    const field = squeeze(raw).replace(/^[\s,;|/@–—-]+|[\s,;|/–—-]+$/gu, '')
    if (field === '' || takeAside(field, draft)) continue
    const both = roleAndOrganisation(field)
    if (both === undefined) {
      plain.push(raw.trim().startsWith('@') ? `@${field}` : field)
      continue
    }
    addTo(draft, 'role', both.role)
    addTo(draft, 'organisation', both.organisation)
  }
  assign(plain, draft)
}

/** Adds to a field; what it holds already is never thrown away. */
function addTo(draft: Draft, key: 'role' | 'organisation', value: string): void {
  if (draft[key] === undefined) draft[key] = value
  else if (fold(draft[key]) !== fold(value)) draft.notes.push(value)
}

const isRather = (text: string): 'role' | 'organisation' | undefined => {
  const signs = text.startsWith('@') ? 2 : organisationSigns(text)
  if (isRole(text) || isTrade(text)) return signs === 2 ? 'organisation' : 'role'
  return signs > 0 ? 'organisation' : undefined
}

function assign(plain: readonly string[], draft: Draft): void {
  const kinds = plain.map((text) => isRather(text))
  const bare = (text: string) => text.replace(/^@\s*/u, '')
  const roles = plain.filter((_text, i) => kinds[i] === 'role')
  if (roles.length > 0) addTo(draft, 'role', roles.join(', '))
  const houses = plain.filter((_text, i) => kinds[i] === 'organisation')
  const open = plain.filter((_text, i) => kinds[i] === undefined)
  for (const house of houses) addTo(draft, 'organisation', bare(house))
  for (const [i, text] of open.entries()) {
    const isRoleBeforeHouse = draft.role === undefined && (houses.length > 0 || i < open.length - 1)
    if (isRoleBeforeHouse) addTo(draft, 'role', text)
    else addTo(draft, 'organisation', text)
  }
}
