import type { Text, TextKey } from '#app/i18n/index.ts'
import { describeQuery } from '#shared/search/query/describe.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import type { SearchQuery } from '#shared/search/query/query.ts'
import type { ConditionKind } from './queryText.ts'
import { conditionOf, isSame } from './queryText.ts'

/** What one can choose from without knowing the operators: message keys whose text is the operator. */
export const CHOICES = {
  tier: ['contacts.operator.tier.a', 'contacts.operator.tier.b', 'contacts.operator.tier.c', 'contacts.operator.tier.none'],
  phase: [
    'contacts.operator.phase.new',
    'contacts.operator.phase.investing',
    'contacts.operator.phase.mutual',
    'contacts.operator.phase.indebted',
    'contacts.operator.phase.oneWay',
    'contacts.operator.phase.resting',
  ],
  last: [
    'contacts.operator.last.within30',
    'contacts.operator.last.over30',
    'contacts.operator.last.over60',
    'contacts.operator.last.over90',
    'contacts.operator.last.over180',
    'contacts.operator.last.overYear',
  ],
  balance: ['contacts.operator.balance.received', 'contacts.operator.balance.poured', 'contacts.operator.balance.even'],
  owes: ['contacts.operator.owes.me', 'contacts.operator.owes.them'],
  status: ['contacts.operator.status.active', 'contacts.operator.status.archived', 'contacts.operator.status.deceased'],
} as const satisfies Partial<Record<ConditionKind, readonly TextKey[]>>
export type ChoiceKind = keyof typeof CHOICES

/** One of a list: the operator that asks for it, and how it reads. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** The choices of a kind in the user's language. */
export function choicesOf(t: Text, kind: ChoiceKind): Choice[] {
  return CHOICES[kind].map((key) => choiceFor(t, t(key)))
}

/** What a typed operator reads as, in a list: with a capital. */
export function choiceFor(t: Text, operator: string): Choice {
  const said = describeQuery(parseQuery(operator))
    .map(({ key, values }) => t(`search.${key}`, values))
    .join(', ')
  return { value: operator, label: said.charAt(0).toLocaleUpperCase() + said.slice(1) }
}

/** What a query asks of a kind, as it is typed there; the first where it asks several things. */
export function typedOf(query: SearchQuery, kind: ConditionKind): string | undefined {
  const found = query.operators.find(({ condition }) => condition.kind === kind)
  return found === undefined ? undefined : query.text.slice(found.start, found.end)
}

/** The choice that is what was typed, or what was typed as a choice of its own. */
export function chosenOf(t: Text, choices: readonly Choice[], typed: string | undefined): Choice | undefined {
  if (typed === undefined) return undefined
  const condition = conditionOf(typed)
  const known = choices.find(({ value }) => {
    const other = conditionOf(value)
    return condition !== undefined && other !== undefined && isSameMeaning(condition, other)
  })
  return known ?? choiceFor(t, typed)
}

type Asked = NonNullable<ReturnType<typeof conditionOf>>

/** `last:>1y` and `last:>365d` are one choice. */
function isSameMeaning(a: Asked, b: Asked): boolean {
  return a.kind === 'last' && b.kind === 'last' ? a.than === b.than && a.age.days === b.age.days : isSame(a, b)
}
