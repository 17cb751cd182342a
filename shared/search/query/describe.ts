import type { Condition, SearchQuery } from './query.ts'

/** One part of the sentence that says what a query asks: a key of the `search` catalogue under `filter`, with its values. */
export interface QueryPart {
  readonly key: `filter.${FilterKey}`
  readonly values: Readonly<Record<string, string | number>>
}

/** The conditions the catalogue has words for, each also with `not_` before it. */
type Stem =
  | 'city'
  | 'tag'
  | 'organisation'
  | 'tier_a'
  | 'tier_b'
  | 'tier_c'
  | 'tier_none'
  | 'longer_d'
  | 'longer_w'
  | 'longer_m'
  | 'longer_y'
  | 'within_d'
  | 'within_w'
  | 'within_m'
  | 'within_y'
  | 'phase_new'
  | 'phase_investing'
  | 'phase_mutual'
  | 'phase_indebted'
  | 'phase_oneWay'
  | 'phase_resting'
  | 'owes_me'
  | 'owes_them'
  | 'status_archived'
  | 'status_deceased'
  | 'status_active'
  | 'balance_poured'
  | 'balance_received'
  | 'balance_even'
  | 'warmth_above'
  | 'warmth_below'
export type FilterKey = 'words' | Stem | `not_${Stem}`

/** In this order the parts make a sentence: who, where, since when, how it stands, what is looked for. */
const ORDER = ['tier', 'status', 'city', 'organisation', 'tag', 'last', 'phase', 'owes', 'balance', 'warmth']

function stemOf(condition: Condition): { stem: Stem; values: QueryPart['values'] } {
  switch (condition.kind) {
    case 'city':
    case 'tag':
    case 'organisation':
      return { stem: condition.kind, values: { text: condition.text } }
    case 'tier':
      return { stem: `tier_${condition.tier}`, values: {} }
    case 'last':
      return { stem: `${condition.than}_${condition.age.unit}`, values: { count: condition.age.count } }
    case 'phase':
      return { stem: condition.phase === 'one-way' ? 'phase_oneWay' : `phase_${condition.phase}`, values: {} }
    case 'owes':
      return { stem: `owes_${condition.who}`, values: {} }
    case 'status':
      return { stem: `status_${condition.status}`, values: {} }
    case 'balance':
      return { stem: `balance_${condition.more}`, values: {} }
    case 'warmth':
      return { stem: `warmth_${condition.than}`, values: { value: condition.value } }
  }
}

/** As typed, capitals kept: `in:Utrecht` says Utrecht. */
function typedValue(query: SearchQuery, start: number, end: number): string {
  return query.text
    .slice(start, end)
    .replace(/^-?\p{L}+:\s?#?/u, '')
    .replaceAll('"', '')
}

/** What a query asks, in parts to be joined with commas: "A-tier", "in Utrecht", "not met for 60 days". Empty for an empty query. */
export function describeQuery(query: SearchQuery): QueryPart[] {
  const parts = query.operators
    .toSorted((a, b) => ORDER.indexOf(a.condition.kind) - ORDER.indexOf(b.condition.kind))
    .map(({ condition, not, start, end }): QueryPart => {
      const { stem, values } = stemOf(condition)
      const shown = 'text' in values ? { text: typedValue(query, start, end) } : values
      return { key: not ? `filter.not_${stem}` : `filter.${stem}`, values: shown }
    })
  return query.words === '' ? parts : [...parts, { key: 'filter.words', values: { words: query.words } }]
}
