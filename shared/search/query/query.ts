import type { Phase } from '../../domain/ledger/entry.ts'
import type { Tier } from '../../domain/records/contact.ts'
import type { Contact } from '../../domain/records/contact.ts'

/** A length of time as typed: `60d`, `2w`, `3m`, `1y`, and in days. */
export interface Age {
  readonly count: number
  readonly unit: 'd' | 'w' | 'm' | 'y'
  readonly days: number
}

/** One condition on a contact. */
export type Condition =
  | { readonly kind: 'city' | 'tag' | 'organisation'; readonly text: string }
  | { readonly kind: 'tier'; readonly tier: Tier | 'none' }
  /** Last met longer ago than, or within, the time; never met counts as longer ago than any. */
  | { readonly kind: 'last'; readonly than: 'longer' | 'within'; readonly age: Age }
  | { readonly kind: 'phase'; readonly phase: Phase }
  /** An open favour: of theirs to me, of mine to them. */
  | { readonly kind: 'owes'; readonly who: 'me' | 'them' }
  | { readonly kind: 'status'; readonly status: Contact['status'] }
  /** More poured than received, or the other way. */
  | { readonly kind: 'balance'; readonly more: 'poured' | 'received' | 'even' }
  | { readonly kind: 'warmth'; readonly than: 'above' | 'below'; readonly value: number }

/** A condition, or its opposite, and where it was typed (offsets, `end` exclusive). */
export interface Operator {
  readonly condition: Condition
  readonly not: boolean
  readonly start: number
  readonly end: number
}

/** An operator that could not be read: its name, its value, what would be right. */
export interface QueryError {
  readonly kind: 'unknown-operator' | 'bad-value'
  readonly operator: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A query: words to look for, and conditions that must all hold. */
export interface SearchQuery {
  readonly text: string
  /** Without operators; quotes taken off. */
  readonly words: string
  readonly operators: readonly Operator[]
  readonly errors: readonly QueryError[]
}
