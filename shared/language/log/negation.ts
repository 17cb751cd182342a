import { clausesOf } from './clause.ts'
import type { LogPart, Span } from './reading.ts'
import { isNegation } from './verbs.ts'
import type { Work } from './work.ts'

/** How many words before something turn it round: "did not have a coffee". */
const BEFORE = 3
/** And how many after: "Bob was er niet bij". */
const AFTER = 3
/** Said of a whole meeting: it was not, wherever in the sentence that stands. */
const FELL_THROUGH =
  /\b(?:ging (?:\p{L}+ )?niet door|niet doorgegaan|gaat niet door|afgezegd|zegde (?:\p{L}+ )?af|gecanceld|geannuleerd|afgelast|lukte niet|kan niet|kon niet|niet gelukt|cancelled|canceled|called off|fell through|no[- ]show)\b/u

/** Whether a word beside the span, in its own sentence, turns it round. */
export function isDenied(work: Work, span: Span, { before = BEFORE, after = 0 } = {}): boolean {
  const { tokens } = work
  const clause = clausesOf(work).find(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    return first !== undefined && last !== undefined && first.start <= span.start && span.start < last.end
  })
  if (clause === undefined) return false
  const first = tokens.findIndex((token) => token.end > span.start)
  const last = tokens.findLastIndex((token) => token.start < span.end)
  return tokens
    .slice(Math.max(clause.from, first - before), Math.min(clause.to, last + 1 + after))
    .some((token) => isNegation(token.text))
}

/**
 * The parts of a line, those a "not" may have turned round no longer sure:
 * which meeting it was ("did not have coffee", "ging niet door") and who was
 * there ("Bob was er niet bij"), and what a slip was mended for. The words
 * themselves stay in the note.
 */
export function doubted(work: Work): LogPart[] {
  const off = FELL_THROUGH.test(work.text) || /\b(?:did not|didn't|never) (?:happen|take place)\b/u.test(work.text)
  return work.parts.map((part): LogPart => {
    const denied =
      part.kind === 'kind'
        ? off || isDenied(work, part.span)
        : part.kind === 'person' && opensSentence(work, part.span) && isDenied(work, part.span, { before: 0, after: AFTER })
    return denied || isMended(work, part) ? { ...part, confidence: 'asked' } : part
  })
}

/** Whether what a part was read from had a slip in it. */
const isMended = ({ slips }: Work, { kind, span }: LogPart): boolean =>
  !/^(?:person|place|tag)$/u.test(kind) && slips.some(({ start, end }) => start < span.end && span.start < end)

/** Whether nothing but stops stands before it in its sentence. */
function opensSentence(work: Work, span: Span): boolean {
  return clausesOf(work).some(({ from }) => work.tokens[from]?.start === span.start)
}
