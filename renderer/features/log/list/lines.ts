import type { LogState } from '../draft/state.ts'

/** Ends of lines of every system, and those word processors paste. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
/** What cannot be seen and only turns text around or joins it: never part of a name. */
const INVISIBLE = /(?!\t)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu
const BULLET = /^(?:[-*+•◦▪▸►‣·–—>☐☑✓✔]|\[[ xX✓]?\])\s+/u
const NUMBER = /^\(?\d{1,3}[.)]\s+/u

/**
 * The lines of a pasted text that say something, in order, without the bullets,
 * boxes and numbers of a list. A number goes only where more than one line has
 * one. Cells of a table become parts of a line.
 */
export function linesOf(pasted: string): string[] {
  const lines = pasted
    .split(LINE_ENDS)
    .map((line) => withoutBullets(withoutCells(line.replaceAll(INVISIBLE, ''))))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
  const numbered = lines.filter((line) => NUMBER.test(line)).length
  return numbered > 1 ? lines.map((line) => withoutBullets(line.replace(NUMBER, ''))) : lines
}

/** Whether a text is several lines that say something: a list, never one line. */
export const isList = (text: string): boolean => LINE_ENDS.test(text) && linesOf(text).length > 1

const withoutCells = (line: string): string =>
  line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ')

function withoutBullets(line: string): string {
  const text = line.trim()
  return BULLET.test(text) ? withoutBullets(text.replace(BULLET, '')) : text
}

/** A line as a heading would say it: without marks of headings around it, and the colon behind it. */
export const headingIn = (line: string): string =>
  line
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^(\*{1,3}|_{1,3})(.*)\1$/u, '$2')
    .replace(/[:.,]+$/u, '')
    .trim()

/** A line with the text of a list in it again, as it was pasted, behind what is there already. */
export const putBack =
  (pasted: string) =>
  (state: LogState): LogState => ({ ...state, text: state.text.trim() === '' ? pasted : `${state.text}\n${pasted}` })
