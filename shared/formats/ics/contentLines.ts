import ICAL from 'ical.js'

/** One property of a calendar component (RFC 5545 §3.1), its value unescaped, its parameters by lower-case name. */
export interface CalendarLine {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  /** As text; of several values the first. */
  readonly value: string
  /** The value as it stands in the file. */
  readonly raw: string
  /** Line of the file it starts on, from 1. */
  readonly at: number
}

/** A line that could not be read at all. */
export interface UnreadLine {
  readonly at: number
  readonly text: string
}

/** The start of a property; its name may stand alone, folded before its first mark. */
const HEAD = /^[A-Za-z][A-Za-z0-9-]*\s*[;:]|^(?:[A-Z]+|X-[A-Z-]+)$/

/**
 * The content lines of a calendar with folds undone. Blank lines inside are
 * left out; a line that is neither folded nor starts a property belongs to the
 * one before it: programs forget to fold.
 */
export function contentLines(text: string): { readonly text: string; readonly at: number }[] {
  const lines: { text: string; at: number }[] = []
  for (const [i, line] of text.split(/\r*\n|\r/u).entries()) {
    const last = lines.at(-1)
    if (line.trim() === '') continue
    if (/^[ \t]/u.test(line) && last !== undefined && !isFrame(last.text)) last.text += line.slice(1)
    else if (HEAD.test(line.trimStart())) lines.push({ text: line.trimStart(), at: i + 1 })
    else if (last !== undefined && !isFrame(last.text)) last.text += `\\n${line.trim()}`
  }
  return lines
}

const isFrame = (line: string): boolean => /^(?:BEGIN|END)\s*:/iu.test(line)

/** Reads one content line; undefined when nothing can be made of it. Spaces around marks are forgiven. */
export function readContentLine(text: string, at: number): CalendarLine | undefined {
  const raw = text.slice(valueStart(text)).trim()
  for (const attempt of [tidied(text), text]) {
    try {
      const [name, params, , first] = ICAL.parse.property(attempt)
      return { name: String(name).toLowerCase(), params: textParams(params), value: textOf(first), raw, at }
    } catch {
      // The next attempt, and after the last one the head alone.
    }
  }
  const name = /^[A-Za-z][A-Za-z0-9-]*/.exec(text)?.[0]
  return name === undefined ? undefined : { name: name.toLowerCase(), params: {}, value: unescapeText(raw), raw, at }
}

/** Where the value starts: after the first colon outside quotes. */
function valueStart(text: string): number {
  let isQuoted = false
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') isQuoted = !isQuoted
    else if (text[i] === ':' && !isQuoted) return i + 1
  }
  return text.indexOf(':') + 1
}

/** A head without spaces around its marks: `DTSTART ; VALUE = DATE :`. */
function tidied(text: string): string {
  const at = valueStart(text)
  return `${text.slice(0, at).replace(/\s*([;:=])\s*/gu, '$1')}${text.slice(at)}`
}

const unescapeText = (text: string): string =>
  text.replace(/\\([nN,;\\])/gu, (_all, mark: string) => (/n/iu.test(mark) ? '\n' : mark))

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}

const textParams = (params: unknown): Record<string, string> =>
  typeof params === 'object' && params !== null
    ? Object.fromEntries(Object.entries(params).map(([key, value]) => [key.toLowerCase(), textOf(value)]))
    : {}
