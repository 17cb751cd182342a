import type { Clause } from './clause.ts'
import type { Span } from './reading.ts'
import { isOpen, openText, TAKEN, type Work } from './work.ts'

/** The folded text outside the clause, and what is understood, blanked out; offsets kept. */
export function textOf(work: Work, clause: Clause): string {
  const span = spanOf(work, clause)
  const open = openText(work)
  return TAKEN.repeat(span.start) + open.slice(span.start, span.end)
}

/** From the first to the last token of the clause. */
export function spanOf(work: Work, clause: Clause): Span {
  return { start: work.tokens[clause.from]?.start ?? 0, end: work.tokens[clause.to - 1]?.end ?? 0 }
}

const LEADING =
  /^(?:(?:de|het|een|'t|the|a|an|om|te|to|dat|that|nog|ook|still|also|en|and|:|over|about|for|aan|voor)(?=\s|$)\s*)+/iu
const TRAILING = /(?:(?:^|\s+)(?:still|nog|door|toe|op|mee|uit|terug|te|over|voor|by|on|back|for|to|aan|naar))$/iu

/** What of a clause is left when some tokens and spans are taken, as typed, without the articles and particles at its ends. */
export function restOf(
  work: Work,
  clause: Clause,
  used: ReadonlySet<number>,
  spans: readonly Span[],
  keepParticles = false,
): string {
  const pieces: string[] = []
  let start: number | undefined
  let end = 0
  const flush = (): void => {
    if (start !== undefined) pieces.push(work.original.slice(work.origin[start], work.origin[end]))
    start = undefined
  }
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token === undefined) continue
    const taken = used.has(i) || !isOpen(work, token) || spans.some((span) => token.start >= span.start && token.start < span.end)
    if (taken) flush()
    else {
      start ??= token.start
      end = token.end
    }
  }
  flush()
  const text = pieces
    .join(' ')
    .replaceAll(/^[\s,;:()-]+|[\s,;:()-]+$/gu, '')
    .replaceAll(/\s*,(?=\s*$)/gu, '')
    .trim()
  const bare = text.replace(LEADING, '').trim()
  return keepParticles ? bare : bare.replace(TRAILING, '').trim()
}

/** Whether a token starts inside a span. */
export const within = (token: Span | undefined, span: Span): boolean =>
  token !== undefined && token.start >= span.start && token.start < span.end
