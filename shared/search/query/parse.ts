import { fold } from '../../language/fold.ts'
import { operatorNamed, VALUES } from './operators.ts'
import type { Operator, QueryError, SearchQuery } from './query.ts'

const PIECE = /(-)?([\p{L}]+):\s?(>=?|<=?|=)?(?:"([^"]*)"?|([^\s"]*))|"([^"]*)"?|[^\s"]+/gu
/** Names before a colon that are part of ordinary text. */
const NO_OPERATOR = /^(https?|mailto|tel|re|fw|fwd)$/u

/**
 * Reads a query: words, and operators such as `in:utrecht`, `org:"gemeente
 * utrecht"`, `-tag:funding`, `last:>60d`, `kring:1`. Never throws: what cannot be
 * read is in `errors`, and counts neither as word nor as condition.
 */
export function parseQuery(text: string): SearchQuery {
  const words: string[] = []
  const operators: Operator[] = []
  const errors: QueryError[] = []
  for (const match of text.matchAll(PIECE)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const [, minus, name, sign = '', quoted, bare, phrase] = match
    if (name === undefined || NO_OPERATOR.test(name.toLowerCase())) {
      words.push(phrase ?? match[0])
      continue
    }
    const value = quoted ?? bare ?? ''
    const operator = operatorNamed(name)
    if (operator === undefined) {
      errors.push({ kind: 'unknown-operator', operator: name, value, ...at })
      continue
    }
    const condition = VALUES[operator](fold(sign + value).trim())
    if (condition === undefined) errors.push({ kind: 'bad-value', operator: name, value: sign + value, ...at })
    else operators.push({ condition, not: minus === '-', ...at })
  }
  return { text, words: words.join(' ').trim(), operators, errors }
}
