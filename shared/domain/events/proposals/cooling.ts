import { daysBetween } from '../../calendar/days.ts'
import { calledOf } from './called.ts'
import type { ProposalRule } from './proposal.ts'

const WEIGHT = 54
/** It is longer ago than I ever meant to leave it. */
const PAST_LONGEST = 14
/** Where there is no rhythm, in days: as in losing touch. */
const QUIET_DAYS = 60

/** Someone of tier A whom I was last in touch with longer ago than I have in mind, counted on the day of the gathering. */
export const cooling: ProposalRule = ({ guest, known }, { day }) => {
  if (known === undefined || known.contact.tier !== 'a' || known.isPlanned) return []
  const { lastContact, cadence } = known.summary
  if (lastContact === undefined) return []
  const quiet = daysBetween(lastContact, day)
  if (quiet < (cadence?.ideal ?? QUIET_DAYS)) return []
  const isLong = quiet > (cadence?.longest ?? 2 * QUIET_DAYS)
  return [
    {
      kind: 'cooling',
      values: { name: calledOf(guest, known), date: lastContact },
      weight: WEIGHT + (isLong ? PAST_LONGEST : 0),
    },
  ]
}
