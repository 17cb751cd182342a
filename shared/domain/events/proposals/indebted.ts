import { isIndebted } from '../../balance/balance.ts'
import { asCups } from '../../ledger/cups.ts'
import { calledOf } from './called.ts'
import type { ProposalRule } from './proposal.ts'

const WEIGHT = 64

/** Who poured much more for me than I for them: there are cups to return. */
export const indebted: ProposalRule = ({ guest, known }) => {
  if (known === undefined || !isIndebted(known.summary)) return []
  const { poured, received } = known.summary
  return [{ kind: 'indebted', values: { name: calledOf(guest, known), cups: asCups(received - poured) }, weight: WEIGHT }]
}
