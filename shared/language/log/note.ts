import type { Span } from './reading.ts'
import type { Work } from './work.ts'

const JOIN =
  /^(?:[\s.,;:!?&+/|•–—-]|(?:met|with|en|and|w|op|on|om|at|bij|in|voor|for|uit|van|from|of|to|naar|de|het|een|the|a|an|'s|daarna|toen|then|but|maar|ik|i|we|had|heb|have|was|is)(?![\p{L}\p{N}]))*$/u
const PUNCTUATION = /[\s,;:.!?&+/|•–—-]/u

/**
 * What nobody understood, as typed. Runs of nothing but joining words and
 * punctuation between understood parts are glue.
 */
export function readNote(work: Work): { note: string; noteSpans: Span[]; glue: Span[] } {
  const noteSpans: Span[] = []
  const glue: Span[] = []
  const { text, claimed } = work
  for (let i = 0; i < text.length;) {
    if (claimed[i] === 1) {
      i += 1
      continue
    }
    let end = i
    while (end < text.length && claimed[end] !== 1) end += 1
    splitRun(work, i, end, noteSpans, glue)
    i = end
  }
  const note = noteSpans.map((span) => work.original.slice(work.origin[span.start], work.origin[span.end])).join(' ')
  return { note, noteSpans, glue }
}

/** One unclaimed run: punctuation at an understood neighbour is glue, the rest is note. */
function splitRun(work: Work, from: number, to: number, noteSpans: Span[], glue: Span[]): void {
  const { text, claimed } = work
  const kept = (at: number): boolean => claimed[at] === 2
  const hasKept = claimed.subarray(from, to).includes(2)
  const inside = from > 0
  const alone = from === 0 && to === text.length
  if (!alone && !hasKept && JOIN.test(text.slice(from, to))) {
    addVisible(text, from, to, glue)
    return
  }
  let start = from
  let end = to
  const atEdge = (at: number): boolean => (inside || /\s/u.test(text.charAt(at))) && PUNCTUATION.test(text.charAt(at))
  while (start < end && !kept(start) && atEdge(start)) start += 1
  while (
    end > start &&
    !kept(end - 1) &&
    (/\s/u.test(text.charAt(end - 1)) || (to < text.length && /[,;:&+/|•–—-]/u.test(text.charAt(end - 1))))
  )
    end -= 1
  addVisible(text, from, start, glue)
  addVisible(text, end, to, glue)
  if (end > start) noteSpans.push({ start, end })
}

function addVisible(text: string, from: number, to: number, into: Span[]): void {
  if (text.slice(from, to).trim() !== '') into.push({ start: from, end: to })
}
