import { squeeze } from './clean.ts'
import { emailsIn } from './extras.ts'
import { familyFirst } from './familyFirst.ts'

/**
 * The recipients of an e-mail line, each as written: `"Vries, Anna de" <a@b.nl>`.
 * Separated by `;` where there is one and else by commas, quotes and angle
 * brackets respected. `Vries, Anna de <a@b.nl>` between commas is put together
 * again, as programs that leave the quotes out write it. What is longer than a
 * recipient can be is left out. (RFC 5322 §3.4, read
 * leniently: no parser of it takes the last form.)
 */
export function splitRecipients(text: string): string[] {
  const bySemicolon = split(text, ';')
  const parts = bySemicolon.length > 1 ? bySemicolon : rejoin(split(text, ','))
  return parts.filter((part) => part.length <= LONGEST)
}

/** Longest recipient, in letters: a name and an address. */
const LONGEST = 600

function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  let isQuoted = false
  let depth = 0
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && (letter === '<' || letter === '(')) depth += 1
    else if (!isQuoted && (letter === '>' || letter === ')')) depth = Math.max(0, depth - 1)
    if (letter === separator && !isQuoted && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  // A quote that was never closed splits nothing; the text is split as if it were not there.
  if (isQuoted && text.includes('"')) return split(text.replaceAll('"', ''), separator)
  return [...parts, part].map(squeeze).filter((each) => each !== '')
}

function rejoin(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const isShort = (before?.length ?? 0) <= LONGEST && part.length <= LONGEST
    const isTail =
      isShort && before !== undefined && emailsIn(before).length === 0 && !before.includes('"') && emailsIn(part).length > 0
    const name = part.replace(/<.*$/u, '').trim()
    if (isTail && name !== '' && !name.includes('@') && familyFirst(before, name))
      joined[joined.length - 1] = `${before}, ${part}`
    else joined.push(part)
  }
  return joined
}
