import { isInfix } from './infix.ts'

const BULLET = /^(?:[-*+•·◦▪▫■□●○‣⁃–—►▶➤➢>→]+(?=\s|\p{Lu})|[☐☑☒✓✔✗✘✅❌❏❑])\s*/u
const CHECK_BOX = /^\[\s*[xXvV✓✔]?\s*\]\s*/u
const NUMBER = /^(?:#\s*)?\(?\d{1,4}(?:[.):\]]+\s*|\s*[-–]\s+|\s+)(?=[\p{L}"'(<[☐✓])/u
const LETTER = /^\(?[a-z]\)\s+/u
/** A time before a name: "17:00 Anna de Vries". */
export const CLOCK =
  /^\d{1,2}[:.]\d{2}\s*(?:uur|u|h|am|pm)?\s*(?:[-–]\s*\d{1,2}[:.]\d{2}\s*(?:uur|u|h|am|pm)?)?\s*[-–:|]?\s+(?=\p{L})/iu
const MARKDOWN = /^(\*\*|__|\*|_)(.+)\1$/u

/** A line without what the list put before it. */
export interface Unmarked {
  readonly text: string
  /** The line is an item: it had a bullet, a box or a number. */
  readonly isItem: boolean
}

/**
 * Takes bullets, boxes, numbers, a clock time and marks of emphasis off the
 * front of a line. "'t Hoen" keeps its apostrophe, "+1" and "3 gasten" are left
 * to the rules of noise.
 */
export function unmark(line: string): Unmarked {
  let text = line.trim()
  let isItem = false
  for (let before = ''; before !== text;) {
    before = text
    if (/^\+\s*\d/.test(text)) break
    for (const mark of [BULLET, CHECK_BOX, NUMBER, LETTER]) {
      const rest = text.replace(mark, '')
      if (rest === text || (mark === NUMBER && isInfix(rest))) continue
      text = rest
      isItem = true
    }
  }

  text = text.replace(MARKDOWN, '$2').replace(/^#{1,6}\s+/u, '')
  return { text: text.replace(/[\s,;|·•]+$/u, '').trim(), isItem }
}
