import ICAL from 'ical.js'
import type { JcardProperty } from '../../imports/person.ts'
import type { ContentLine } from './contentLine.ts'

/** Objects without a prototype, because ical.js looks names from the file up in them: `__proto__` must not be found. */
const bare = <T extends object>(entries: T): T => Object.assign(Object.create(null), entries)

/**
 * Stands for an escaped backslash on the way through ical.js, which takes the
 * second half of one for the escape of the separator after it. No value holds
 * it: control characters are taken out before.
 */
const BACKSLASH = '\u0001'

/** Undoes the escapes of RFC 6350 §3.4, and `\\:` and `\\"`, which writers add; any other backslash is one. */
const unescape = (value: string): string =>
  value
    .replace(/\\([;,:"nN])/g, (_all, character: string) => (character === 'n' || character === 'N' ? '\n' : character))
    .replaceAll(BACKSLASH, '\\')

const text = { defaultType: 'text' }
const list = { defaultType: 'text', multiValue: ',' }
const structured = { defaultType: 'text', structuredValue: ';' }
const compound = { defaultType: 'text', structuredValue: ';', multiValue: ',' }

const TEXTS = `fn email tel title role note label bday anniversary url impp uid kind version lang pronouns related geo tz
  deathdate member sort-string mailer name x-ablabel x-abdate x-abrelatednames x-socialprofile x-anniversary
  x-phonetic-first-name x-phonetic-middle-name x-phonetic-last-name x-spouse x-manager x-assistant x-pronouns
  x-evolution-spouse x-evolution-manager x-evolution-assistant x-bakkie-field x-bakkie-city`.split(/\s+/)

const PROPERTIES = bare({
  ...Object.fromEntries(TEXTS.map((name) => [name, text])),
  n: compound,
  adr: compound,
  org: structured,
  gender: structured,
  nickname: list,
  categories: list,
})

/**
 * How ical.js splits values here: the structures of RFC 6350, everything else
 * as text, because in files from the field dates, numbers and links do not
 * always look like what they say they are. Names not listed keep their value raw.
 */
const DESIGN = {
  name: 'vcard-tolerant',
  propertyGroups: false,
  value: bare({ text: { fromICAL: unescape } }),
  param: bare({ type: { valueType: 'text', multiValue: ',' } }),
  property: PROPERTIES,
}

/** Properties that are always read as text, whatever VALUE= says. */
const READ_AS_TEXT = new Set(Object.keys(PROPERTIES))

const parameter = ([name, value]: readonly [string, string]): string =>
  `;${name.toUpperCase().replace(/[^A-Z0-9-]/g, '-')}="${value.replaceAll('"', '')}"`

/** Whether a value, from ical.js or a stored row, has the shape of a jCard property. */
export function isProperty(value: unknown): value is JcardProperty {
  return (
    Array.isArray(value) &&
    value.length >= 3 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'object' &&
    value[1] !== null &&
    !Array.isArray(value[1])
  )
}

/** Parameters as ical.js gives them, for values too large to send through it. */
function rawProperty(line: ContentLine): JcardProperty {
  const params: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of line.params) if (name !== 'value') params[name] = value
  return [line.name, { ...params, ...groupOf(line) }, line.base64 ? 'binary' : 'uri', line.value]
}

const groupOf = (line: ContentLine): { group?: string } => (line.group === undefined ? {} : { group: line.group.toLowerCase() })

/** A raw value gets its escaped backslashes back. */
const restored = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(BACKSLASH, '\\\\') : value)

/**
 * A repaired line as a jCard property (RFC 7095). Base64 and `data:` values
 * keep their text, of type `binary` and `uri`.
 * @returns undefined when ical.js cannot make anything of it
 */
export function parseLine(line: ContentLine): JcardProperty | undefined {
  if (line.base64 || /^data\\?:/i.test(line.value)) return rawProperty(line)
  const params = line.params.filter(([name]) => name !== 'value' || !READ_AS_TEXT.has(line.name))
  try {
    const parsed: unknown = ICAL.parse.property(
      `${line.name}${params.map(parameter).join('')}:${line.value.replaceAll('\\\\', BACKSLASH)}`,
      DESIGN,
    )
    if (!isProperty(parsed)) return undefined
    const [name, given, type, ...values] = parsed
    return [name, { ...given, ...groupOf(line) }, typeof type === 'string' ? type : 'unknown', ...values.map(restored)]
  } catch {
    return undefined
  }
}
