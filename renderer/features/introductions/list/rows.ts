import type { NamedIntroduction, NamedParty } from '#data/queries/names.ts'
import { type Role, roleOf } from '#shared/domain/introductions/role.ts'
import { isOutcomeUnknown } from '#shared/domain/introductions/steps.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'

export const WHOSE = ['by-me', 'to-me', 'between-others'] as const satisfies readonly Role[]
export const STAGES = ['open', 'unknown', 'fruitful', 'declined'] as const
export const ORDERS = ['latest', 'oldest', 'name'] as const
export type Stage = (typeof STAGES)[number]
export type Order = (typeof ORDERS)[number]

/** What the list is narrowed to; absent is everything. */
export interface IntroductionsFilter {
  readonly text: string | undefined
  readonly whose: Role | undefined
  readonly stage: Stage | undefined
}

/** Introductions that a filter lets through. */
export function filterIntroductions(
  rows: readonly NamedIntroduction[],
  { text, whose, stage }: IntroductionsFilter,
): NamedIntroduction[] {
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return rows.filter((row) => {
    if (whose !== undefined && roleOf(row.introduction) !== whose) return false
    if (stage !== undefined && !isAt(row.introduction, stage)) return false
    const said = words.length === 0 ? '' : fold(saidIn(row))
    return words.every((word) => said.includes(word))
  })
}

function isAt(introduction: Introduction, stage: Stage): boolean {
  const { state } = introduction
  switch (stage) {
    case 'open':
      return state === 'proposed' || state === 'agreed'
    case 'unknown':
      return isOutcomeUnknown(introduction)
    default:
      return state === stage
  }
}

function saidIn({ introduction, by, parties }: NamedIntroduction): string {
  const { why, outcome } = introduction
  return [...[by, ...parties].map(nameOf), why, outcome].join(' ')
}

const nameOf = (party: NamedParty): string => (party.kind === 'me' ? '' : party.name)

/** The day a row stands on: when they met, when it was made, else when it was proposed. */
export function dayShown({ metOn, madeOn, on }: Introduction): Day {
  return metOn ?? madeOn ?? on
}

/** In the order asked for. */
export function sortIntroductions(rows: readonly NamedIntroduction[], order: Order): NamedIntroduction[] {
  const byDay = (a: NamedIntroduction, b: NamedIntroduction) =>
    dayShown(a.introduction).localeCompare(dayShown(b.introduction)) || a.introduction.id.localeCompare(b.introduction.id)
  const byName = (a: NamedIntroduction, b: NamedIntroduction) => namesIn(a).localeCompare(namesIn(b)) || byDay(b, a)
  if (order === 'name') return rows.toSorted(byName)
  return order === 'oldest' ? rows.toSorted(byDay) : rows.toSorted((a, b) => byDay(b, a))
}

const namesIn = ({ parties }: NamedIntroduction): string =>
  parties
    .map(nameOf)
    .filter((name) => name !== '')
    .join(' ')

/** How many were made (whatever came of them), and how many of those bore fruit. */
export function countIntroductions(rows: readonly NamedIntroduction[]): { readonly made: number; readonly fruitful: number } {
  const states = rows.map(({ introduction }) => introduction.state)
  return {
    made: states.filter((state) => state === 'made' || state === 'met' || state === 'fruitful').length,
    fruitful: states.filter((state) => state === 'fruitful').length,
  }
}
