import { foldWithOrigin } from '../fold.ts'
import type { Confidence, LogPart, PartValues, Span } from './reading.ts'
import { writtenInFull } from './shorthand.ts'
import { mendKindsAndDays } from './lineSlips.ts'

/** A word, number or punctuation mark of the line, at offsets of the folded text. */
export interface Token extends Span {
  /** Folded. */
  readonly text: string
  /** As typed. */
  readonly typed: string
  /** Starts with a capital, or with a letter of a script that has none. */
  readonly capital: boolean
  readonly word: boolean
}

/** The line while it is being read: who claimed which words. Offsets are of the folded text until `finish`. */
export interface Work {
  readonly original: string
  readonly text: string
  readonly origin: readonly number[]
  readonly tokens: readonly Token[]
  /** 1 where a part holds the letter, 2 where it was turned back into text. */
  readonly claimed: Uint8Array
  readonly parts: LogPart[]
  readonly glue: Span[]
  /** Tokens at which a clause starts or ends, whatever stands there: what was read before the clauses. */
  readonly breaks: Set<number>
  /** Where a slip was mended: what is read there is asked. */
  readonly slips: readonly Span[]
}

/** Stands in for letters already understood: no word, no space, no digit. */
export const TAKEN = '\u0001'

const TOKEN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*\.?|'[\p{L}]+|[^\s\p{L}\p{N}]/gu

/**
 * The line in words, what was shortened or slipped in it mended.
 * @param names folded words that start someone's name, and are no slip of another
 */
export function startWork(original: string, ignored: readonly string[] = [], names: ReadonlySet<string> = new Set()): Work {
  const { text, origin, slips } = mendKindsAndDays(writtenInFull(foldWithOrigin(original), original, names), original, names)
  const claimed = new Uint8Array(text.length)
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = trimDot(match[0])
    const typed = original.slice(origin[match.index], origin[match.index + token.length])
    const at = { start: match.index, end: match.index + token.length }
    const first = typed.charAt(0)
    tokens.push({
      ...at,
      text: token,
      typed,
      capital: first !== first.toLowerCase() || isCaseless(first),
      word: /[\p{L}\p{N}]/u.test(token),
    })
    if (token.length < match[0].length)
      tokens.push({ start: at.end, end: at.end + 1, text: '.', typed: '.', capital: false, word: false })
  }
  const work: Work = { original, text, origin, tokens, claimed, parts: [], glue: [], breaks: new Set(), slips }
  for (const chip of ignored) ignore(work, chip)
  return work
}

/** Letters without capitals: those of Arabic, Hebrew or Chinese names. */
export const isCaseless = (letter: string): boolean => /^\p{Lo}/u.test(letter)

/** A full stop belongs to an initial or a title ("J.", "dr."), else it ends the sentence. */
function trimDot(token: string): string {
  return token.endsWith('.') && !/^(\p{L}|(\p{L}\.)+\p{L}?|dr|drs|ir|ing|mr|mevr|prof|st)\.$/u.test(token)
    ? token.slice(0, -1)
    : token
}

function ignore(work: Work, chip: string): void {
  const wanted = foldWithOrigin(chip).text
  if (wanted.trim() === '') return
  // As it was typed: the line itself may have been mended.
  const typed = foldWithOrigin(work.original)
  for (let at = typed.text.indexOf(wanted); at !== -1; at = typed.text.indexOf(wanted, at + wanted.length)) {
    const [start, end] = [typed.origin[at] ?? 0, typed.origin[at + wanted.length] ?? 0]
    for (let i = 0; i < work.text.length; i += 1) {
      const from = work.origin[i] ?? 0
      if (from >= start && from < end) work.claimed[i] = 2
    }
  }
}

/** The folded text with everything understood blanked out, offsets kept. */
export function openText(work: Work): string {
  let open = ''
  for (let i = 0; i < work.text.length; i += 1) open += work.claimed[i] === 0 ? work.text.charAt(i) : TAKEN
  return open
}

export function isOpen(work: Work, span: Span): boolean {
  for (let i = span.start; i < span.end; i += 1) if (work.claimed[i] !== 0) return false
  return true
}

export function claim(work: Work, span: Span): void {
  for (let i = span.start; i < span.end; i += 1) if (work.claimed[i] === 0) work.claimed[i] = 1
}

/** Marks joining words: understood, but nothing of their own. */
export function claimGlue(work: Work, span: Span): void {
  if (!isOpen(work, span)) return
  claim(work, span)
  work.glue.push(span)
}

/** Keeps a part and the words it came from; its alternatives are each another reading. */
export function addPart<K extends keyof PartValues>(
  work: Work,
  kind: K,
  span: Span,
  value: PartValues[K],
  confidence: Confidence = 'sure',
  alternatives: readonly PartValues[K][] = [],
): void {
  claim(work, span)
  const seen = new Set([JSON.stringify(value)])
  const others = alternatives.filter((other) => !seen.has(JSON.stringify(other)) && seen.add(JSON.stringify(other)))
  work.parts.push({ kind, value, span, confidence, alternatives: others } as LogPart)
}
