import type { JcardProperty } from '../../imports/person.ts'

/** Text of any jCard value: arrays joined by a space. */
function textOf(value: unknown, separator: string): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map((part) => textOf(part, separator))
      .filter((part) => part.trim() !== '')
      .join(separator)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Marks that only turn the direction of writing (U+200E/F, U+202A–E, U+2066–9), and the byte-order mark. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text without direction marks and spaces around it. */
export const tidy = (text: string): string => text.replace(DIRECTION_MARKS, '').trim()

/** The first value of a property as text; '' when it has none. */
export function valueOf(property: JcardProperty): string {
  return tidy(textOf(property[3], ','))
}

/** All values of a list property, empty ones left out. */
export function valuesOf(property: JcardProperty): string[] {
  return property
    .slice(3)
    .map((value) => tidy(textOf(value, ',')))
    .filter((value) => value !== '')
}

/** The components of a structured value; several values of one component joined by `separator`. */
export function componentsOf(property: JcardProperty, separator: string): string[] {
  const value = property[3]
  const components: readonly unknown[] = Array.isArray(value) ? value : [value]
  return components.map((component) =>
    tidy(textOf(Array.isArray(component) ? component.map((part) => textOf(part, separator).trim()) : component, separator)),
  )
}

/** The values of a parameter, in lower case. */
export function parameterOf(property: JcardProperty, name: string): string[] {
  const value = Object.hasOwn(property[1], name) ? property[1][name] : undefined
  const values: readonly unknown[] = Array.isArray(value) ? value.flat() : [value]
  return values.filter((each) => typeof each === 'string').map((each) => each.trim().toLowerCase())
}

export const groupOf = (property: JcardProperty): string | undefined => parameterOf(property, 'group')[0]

/** Whether the file prefers this value: `TYPE=pref` (2.1, 3.0) or `PREF=1` (4.0). */
export const isPreferred = (property: JcardProperty): boolean =>
  parameterOf(property, 'type').includes('pref') || parameterOf(property, 'pref')[0] === '1'

/** Types that say nothing about the place of a value in someone's life. */
const SILENT = new Set([
  'pref',
  'internet',
  'voice',
  'text',
  'x400',
  'other',
  'dom',
  'intl',
  'postal',
  'parcel',
  'unknowntypeignored',
])
const WORDS: Readonly<Record<string, string>> = { cell: 'mobile', iphone: 'mobile' }

/** Labels that Apple and Google write as `_$!<HomePage>!$_`. */
export const plainLabel = (label: string): string => /^_\$!<(.*)>!\$_$/.exec(label)?.[1] ?? label

/** What a value is called: the X-ABLabel of its group, else its types, in lower case: `work fax`. */
export function labelOf(property: JcardProperty, groupLabels: ReadonlyMap<string, string>): string | undefined {
  const group = groupOf(property)
  const own = group === undefined ? undefined : groupLabels.get(group)
  if (own !== undefined && own !== '') return own.startsWith('_$!<') ? plainLabel(own).toLowerCase() : own
  const types = parameterOf(property, 'type').filter((type) => type !== '' && !SILENT.has(type))
  const words = types
    .map((type) => (Object.hasOwn(WORDS, type) ? (WORDS[type] ?? type) : type))
    .filter((type) => !type.startsWith('x-'))
  return words.length === 0 ? undefined : [...new Set(words)].join(' ')
}

/** The labels that X-ABLabel gives to the groups of a card. */
export function groupLabelsOf(properties: readonly JcardProperty[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const property of properties) {
    const group = groupOf(property)
    if (property[0] === 'x-ablabel' && group !== undefined) labels.set(group, valueOf(property))
  }
  return labels
}
