import { calledOf } from './called.ts'
import type { GuestFacts } from './facts.ts'
import type { ProposalReason, Purpose, PurposeSide, ReasonKind } from './proposal.ts'

/** What a reason is a purpose of, the relation itself or what goes to and fro in it, and the words that say it. */
const OF: Readonly<Record<ReasonKind, readonly [PurposeSide, Purpose['kind']]>> = {
  'my-promise': ['reciprocal', 'my-promise'],
  'asked-of-me': ['reciprocal', 'asked-of-me'],
  'their-promise': ['reciprocal', 'their-promise'],
  'asked-of-them': ['reciprocal', 'asked-of-them'],
  borrowed: ['reciprocal', 'borrowed'],
  lent: ['reciprocal', 'lent'],
  indebted: ['reciprocal', 'indebted'],
  'my-offer': ['reciprocal', 'my-offer'],
  'their-offer': ['reciprocal', 'their-offer'],
  introduce: ['reciprocal', 'introduce'],
  'introduce-giver': ['reciprocal', 'introduce-giver'],
  cooling: ['relational', 'cooling'],
  wanted: ['relational', 'get-to-know'],
  'organisation-ask': ['relational', 'get-to-know-organisation'],
  'organisation-strategy': ['relational', 'get-to-know-organisation'],
  'organisation-wanted': ['relational', 'get-to-know-organisation'],
  'own-organisation': ['relational', 'get-to-know'],
  'same-subject': ['relational', 'get-to-know'],
  'next-time': ['relational', 'next-time'],
  'met-once': ['relational', 'met-once'],
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
    const found = reasons.filter(({ kind }) => OF[kind][0] === side).map((reason) => purposeOf(reason))
    return found.length === 0 ? [{ kind: otherwise, values }] : onceEach(found).slice(0, MOST)
  }
  return { relational: of('relational', isNew ? 'get-to-know' : 'catch-up'), reciprocal: of('reciprocal', 'listen') }
}

function purposeOf({ kind, values: { what: _private, ...values } }: ProposalReason): Purpose {
  return { kind: OF[kind][1], values }
}

/** Two promises are one purpose: without their words they say the same. */
const onceEach = (purposes: readonly Purpose[]): Purpose[] =>
  [...new Map(purposes.toReversed().map((purpose) => [JSON.stringify(purpose), purpose])).values()].toReversed()
