import { calledOf } from './called.ts'
import type { GuestFacts } from './facts.ts'
import type { ProposalReason, Purpose, PurposeSide, ReasonKind } from './proposal.ts'

/** What a reason is a purpose of: the relation itself, or what goes to and fro in it. */
const SIDES: Readonly<Record<ReasonKind, PurposeSide>> = {
  'my-promise': 'reciprocal',
  'asked-of-me': 'reciprocal',
  'their-promise': 'reciprocal',
  'asked-of-them': 'reciprocal',
  borrowed: 'reciprocal',
  lent: 'reciprocal',
  indebted: 'reciprocal',
  'my-offer': 'reciprocal',
  'their-offer': 'reciprocal',
  introduce: 'reciprocal',
  'introduce-giver': 'reciprocal',
  cooling: 'relational',
  wanted: 'relational',
  'organisation-ask': 'relational',
  'organisation-strategy': 'relational',
  'organisation-wanted': 'relational',
  'own-organisation': 'relational',
  'same-subject': 'relational',
  'next-time': 'relational',
  'met-once': 'relational',
}

/** More than this nobody keeps in mind in one talk. */
const MOST = 2

/**
 * Purposes to start from, two at most on each side; where no reason gives one, to
 * catch up (or to get to know each other) and to hear what they look for.
 * @param reasons the best first
 */
export function purposesOf(
  { guest, known }: GuestFacts,
  reasons: readonly ProposalReason[],
): Readonly<Record<PurposeSide, readonly Purpose[]>> {
  const values = { name: calledOf(guest, known) }
  const isNew = known?.summary.lastContact === undefined
  const of = (side: PurposeSide, otherwise: Purpose['kind']): readonly Purpose[] => {
    const found = reasons.filter(({ kind }) => SIDES[kind] === side).slice(0, MOST)
    return found.length === 0 ? [{ kind: otherwise, values }] : found.map(({ kind, values: own }) => ({ kind, values: own }))
  }
  return { relational: of('relational', isNew ? 'get-to-know' : 'catch-up'), reciprocal: of('reciprocal', 'listen') }
}
