import { daysBetween } from '../../calendar/days.ts'
import { calledOf } from './called.ts'
import type { ProposalRule } from './proposal.ts'

const WEIGHT = 43
/** Sooner after the meeting nothing needs to have followed, in days. */
const SOON = 7

/** Met once, and no contact since. */
export const metOnce: ProposalRule = ({ guest, known }, { day }) => {
  if (known === undefined || known.isPlanned) return []
  const { meetings, lastMet, lastContact } = known.summary
  if (meetings !== 1 || lastMet === undefined || lastContact !== lastMet || daysBetween(lastMet, day) < SOON) return []
  return [{ kind: 'met-once', values: { name: calledOf(guest, known), date: lastMet }, weight: WEIGHT }]
}
