import { decodeAs, isUtf8 } from '../text/encoding.ts'
import { decodeQuotedPrintable } from './quotedPrintable.ts'

/** The part of a content line before its value, repaired: `item1.TEL;CELL` gives group `item1`, name `tel`, type `CELL`. */
export interface Head {
  readonly group?: string
  /** Lower case. */
  readonly name: string
  /** In file order, names in lower case; bare vCard 2.1 parameters have their name. */
  readonly params: readonly (readonly [name: string, value: string])[]
  readonly encoding: 'plain' | 'quoted-printable' | 'base64'
  readonly charset?: string
  /** Where the value starts in the line. */
  readonly valueAt: number
}

/** A line with its value decoded to text; folded lines joined, escapes still in place. */
export interface ContentLine {
  readonly group?: string
  readonly name: string
  readonly params: Head['params']
  readonly base64: boolean
  readonly value: string
}

/** Longest head that is looked for: what is longer is no head but a value that lost its line. */
const MAX_HEAD = 4096
const ENCODINGS: Readonly<Record<string, Head['encoding']>> = {
  'quoted-printable': 'quoted-printable',
  base64: 'base64',
  b: 'base64',
}
const BARE_ENCODING = /^(quoted-printable|base64|b|7bit|8bit)$/i
const BARE_VALUE = /^(url|uri|content-id|cid|inline)$/i
/** Parameters whose values are text that writers forget to quote. */
const UNQUOTED_TEXT = /;(label|geo|sort-as|tz|x-[a-z-]+)=[^;]*$/i
/** After a colon that stands in an unquoted parameter, more parameters follow. */
const MORE_PARAMETERS = /^[^:"]*;(type|pref|value|encoding|charset|label|altid|language|geo|tz|x-[a-z-]+)=[^:]*:/i

/** Latin-1 text of bytes: heads are ASCII; their rare accents are decoded with the value's charset. */
const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Offset of the colon that ends the head, or -1. */
function colonOf(head: string): number {
  let quoted = false
  let first = -1
  for (let i = 0; i < head.length; i += 1) {
    const character = head[i]
    if (character === '"') quoted = !quoted
    else if (character === ':') {
      if (first === -1) first = i
      if (!quoted) {
        const more = UNQUOTED_TEXT.test(head.slice(0, i)) ? MORE_PARAMETERS.exec(head.slice(i + 1)) : null
        return more === null ? i : i + more[0].length
      }
    }
  }
  return first
}

/** Parts between unquoted semicolons. */
function splitParams(text: string): string[] {
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === ';' && !quoted) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return quoted ? text.split(';') : parts
}

function parameterOf(part: string): readonly [string, string] | undefined {
  const equals = part.indexOf('=')
  const value = (equals === -1 ? part : part.slice(equals + 1)).replaceAll('"', '').trim()
  if (value === '') return undefined
  if (equals !== -1) return [part.slice(0, equals).trim().toLowerCase(), value]
  if (BARE_ENCODING.test(value)) return ['encoding', value]
  if (BARE_VALUE.test(value)) return ['value', value]
  return ['type', value]
}

/** Reads the head of an unfolded line; undefined when it has none. */
export function readHead(line: Uint8Array): Head | undefined {
  const start = latin(line.subarray(0, MAX_HEAD))
  const colon = colonOf(start)
  if (colon === -1) return undefined
  const [path = '', ...parts] = splitParams(start.slice(0, colon))
  const dot = path.indexOf('.')
  const name = path
    .slice(dot + 1)
    .trim()
    .toLowerCase()
  if (name === '') return undefined
  const params = parts.map((part) => parameterOf(part)).filter((param) => param !== undefined)
  const encoding = params.find(([key]) => key === 'encoding')?.[1].toLowerCase() ?? ''
  const charset = params.find(([key]) => key === 'charset')?.[1]
  return {
    ...(dot > 0 ? { group: path.slice(0, dot).trim() } : {}),
    name,
    params: params.filter(([key]) => key !== 'encoding' && key !== 'charset'),
    encoding: Object.hasOwn(ENCODINGS, encoding) ? (ENCODINGS[encoding] ?? 'plain') : 'plain',
    ...(charset === undefined ? {} : { charset }),
    valueAt: colon + 1,
  }
}

/** Control characters no value has; tabs stay. */
const CONTROLS = /[^\P{Cc}\t]/gu

/**
 * Decodes the value of an unfolded line: transfer encoding first, then charset
 * (declared, else UTF-8, else the file's 8-bit encoding), so that a backslash
 * within a Shift-JIS character is never taken for an escape. Line ends become
 * the escape `\n`.
 */
export function decodeLine(line: Uint8Array, head: Head, eightBit: string): ContentLine {
  const raw = line.subarray(head.valueAt)
  const bytes = head.encoding === 'quoted-printable' ? decodeQuotedPrintable(raw) : raw
  const charset = head.charset ?? (isUtf8(bytes) ? 'utf-8' : eightBit)
  const decode = (text: string) =>
    /^\p{ASCII}*$/u.test(text)
      ? text
      : decodeAs(
          Uint8Array.from(text, (c) => c.charCodeAt(0)),
          head.charset ?? 'utf-8',
        )
  const value = decodeAs(bytes, charset)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(CONTROLS, '')
  return {
    ...(head.group === undefined ? {} : { group: decode(head.group) }),
    name: decode(head.name),
    params: head.params.map(([key, param]) => [key, decode(param)] as const),
    base64: head.encoding === 'base64',
    value,
  }
}
