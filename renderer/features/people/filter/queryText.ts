import { parseQuery } from '#shared/search/query/parse.ts'
import type { Condition } from '#shared/search/query/query.ts'

export type ConditionKind = Condition['kind']

/** A query without its conditions of a kind, and with the one typed as `operator`, if any, at its end. */
export function withCondition(text: string, kind: ConditionKind, operator: string | undefined): string {
  const without = cut(
    text,
    parseQuery(text).operators.filter(({ condition }) => condition.kind === kind),
  )
  return [without, operator].filter((part) => part !== undefined && part !== '').join(' ')
}

/** A query without what stands at some places of it. */
export function cut(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A value as an operator takes it: in quotes where it has more than one word. */
export function quoted(value: string): string {
  const plain = value.replaceAll('"', '')
  return /[\s:]/u.test(plain) ? `"${plain}"` : plain
}

/** The condition that some typed text is, when it is just one. */
export function conditionOf(operator: string): Condition | undefined {
  const { operators, words, errors } = parseQuery(operator)
  const [only] = operators
  return only !== undefined && operators.length === 1 && !only.not && words === '' && errors.length === 0
    ? only.condition
    : undefined
}

/** Whether two conditions ask the same. */
export function isSame(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
