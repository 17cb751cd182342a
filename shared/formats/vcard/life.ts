import type { OwnDate } from '../../domain/records/contact.ts'
import type { ImportedRelation, JcardProperty } from '../../imports/person.ts'
import { readDateOf } from './dates.ts'
import { labelOf, parameterOf, valueOf } from './properties.ts'

type Labels = ReadonlyMap<string, string>

const ANNIVERSARIES = new Set(['anniversary', 'x-anniversary', 'x-evolution-anniversary', 'x-kaddressbook-x-anniversary'])
const WEDDING = /^(anniversary|wedding|trouwdag|huwelijk)$/i
const JOB_START = /^(start of job|first day|job start|in dienst)$/i

export const isOwnDate = (name: string): boolean => name === 'x-abdate' || ANNIVERSARIES.has(name)

/** A date other than the birthday: ANNIVERSARY and Apple's labelled X-ABDATE. */
export function readOwnDate(property: JcardProperty, labels: Labels): OwnDate | undefined {
  const date = readDateOf(property, valueOf(property))
  if (date === undefined) return undefined
  const label = ANNIVERSARIES.has(property[0]) ? undefined : labelOf(property, labels)
  if (ANNIVERSARIES.has(property[0]) || (label !== undefined && WEDDING.test(label))) return { kind: 'wedding', date }
  if (label !== undefined && JOB_START.test(label)) return { kind: 'job-start', date }
  return { kind: 'other', ...(label === undefined ? {} : { label }), date }
}

/** Properties that name someone's role in their own name. */
const ROLES: Readonly<Record<string, string>> = {
  'x-spouse': 'spouse',
  'x-evolution-spouse': 'spouse',
  'x-kaddressbook-x-spousesname': 'spouse',
  'x-manager': 'manager',
  'x-evolution-manager': 'manager',
  'x-kaddressbook-x-managersname': 'manager',
  'x-assistant': 'assistant',
  'x-evolution-assistant': 'assistant',
  'x-kaddressbook-x-assistantsname': 'assistant',
}

export const isRelation = (name: string): boolean =>
  name === 'x-abrelatednames' || name === 'related' || Object.hasOwn(ROLES, name)

/** A relation to a plain name; a RELATED that points at another card is none. */
export function readRelation(property: JcardProperty, labels: Labels): ImportedRelation | undefined {
  const name = valueOf(property)
  if (name === '' || /^(urn|https?|mailto|tel|data):/i.test(name)) return undefined
  const kind = ROLES[property[0]] ?? labelOf(property, labels) ?? parameterOf(property, 'type')[0] ?? 'contact'
  return { kind: kind === '' ? 'contact' : kind, name }
}
