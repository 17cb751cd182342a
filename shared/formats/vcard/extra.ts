import ICAL from 'ical.js'
import type { Contact } from '../../domain/records/contact.ts'
import type { JcardProperty } from '../../imports/person.ts'
import { isProperty } from './jcard.ts'

/** The type of a value kept raw: a URI where vCard 4.0 has one there, else whatever ical.js leaves alone. */
function rawType(name: string): string {
  const design: unknown = Object.hasOwn(ICAL.design.vcard.property, name) ? ICAL.design.vcard.property[name] : undefined
  return typeof design === 'object' && design !== null && 'defaultType' in design && design.defaultType === 'uri'
    ? 'uri'
    : 'unknown'
}

/** vCard 4.0 has no binary values: what was base64 becomes a data: URI (RFC 6350 §5.7.4, appendix A). */
function asUri([name, , type, value]: JcardProperty, params: Record<string, unknown>): readonly [string, ...unknown[]] {
  if (type === 'unknown') return [rawType(name), value]
  if (type !== 'binary' || typeof value !== 'string') return [type, value]
  const types: unknown = Array.isArray(params['type']) ? params['type'][0] : params['type']
  const kind = typeof types === 'string' ? types.toLowerCase() : ''
  const image = name === 'photo' || name === 'logo' ? `image/${kind === '' ? 'jpeg' : kind}` : 'application/octet-stream'
  return ['uri', /^data:/i.test(value) ? value : `data:${image};base64,${value.replace(/\s+/g, '')}`]
}

/** Parameters that ical.js can write: text, or several texts for TYPE. */
function plainParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(params)) {
    if (!/^[a-z0-9-]+$/i.test(key) || key === 'group') continue
    const texts: readonly unknown[] = Array.isArray(value) ? value.flat() : [value]
    const list = texts.filter((each) => typeof each === 'string')
    if (list.length > 0) plain[key] = key === 'type' ? list : list.join(',')
  }
  return plain
}

const SAFE_NAME = /^[a-z0-9-]+$/

/**
 * The properties kept from imports, ready to be written: names made legal,
 * groups renumbered so that they meet no group of ours, and what the contact
 * now has a value for left to the contact (a photo, a day of death).
 */
export function keptProperties(extra: readonly unknown[], contact: Contact, nextGroup: () => string): JcardProperty[] {
  const groups = new Map<string, string>()
  const kept: JcardProperty[] = []
  for (const property of extra) {
    if (!isProperty(property)) continue
    const [name, params, type, ...values] = property
    if (name === 'photo' && contact.photo !== undefined) continue
    const group = typeof params['group'] === 'string' ? params['group'] : undefined
    if (group !== undefined && !groups.has(group)) groups.set(group, nextGroup())
    const plain = plainParams(params)
    const legal = name.toLowerCase().replace(/[^a-z0-9-]/g, '-')
    const [kind, first] = asUri(property, plain)
    if (type === 'binary') delete plain['type']
    if (name === 'fn') plain['pref'] = '100'
    kept.push([
      SAFE_NAME.test(name) ? name : legal,
      { ...plain, ...(group === undefined ? {} : { group: groups.get(group) }) },
      typeof kind === 'string' ? kind : 'unknown',
      ...(values.length === 0 ? [''] : [first, ...values.slice(1)]),
    ])
  }
  if (contact.status === 'deceased' && !kept.some((property) => property[0] === 'deathdate'))
    kept.push(['deathdate', {}, 'text', 'unknown'])
  return kept
}
