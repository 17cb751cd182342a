import type { Text } from '#app/i18n/index.ts'
import { describeQuery } from '#shared/search/query/describe.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import type { SearchQuery } from '#shared/search/query/query.ts'

/** What a query asks in one line: "A-tier, in Utrecht, not met for 60 days". */
export function sentenceOf(t: Text, query: SearchQuery): string {
  const said = describeQuery(query)
    .map(({ key, values }) => t(`search.${key}`, values))
    .join(', ')
  return said.charAt(0).toLocaleUpperCase() + said.slice(1)
}

/** One condition or the words of a query, and the query without it. */
export interface Phrase {
  readonly said: string
  readonly start: number
  readonly end: number
}

/** Every condition of a query in words, with its place in the text, in the order typed. Words looked for are in the field already. */
export function phrasesOf(t: Text, query: SearchQuery): Phrase[] {
  return query.operators.map(({ start, end }) => ({
    said: describeQuery(parseQuery(query.text.slice(start, end)))
      .map(({ key, values }) => t(`search.${key}`, values))
      .join(', '),
    start,
    end,
  }))
}
