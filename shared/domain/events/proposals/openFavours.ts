import { isOpenFavour, isOutstanding } from '../../favours/favours.ts'
import type { Favour } from '../../records/favour.ts'
import type { Day } from '../../records/values.ts'
import { calledOf } from './called.ts'
import type { ProposalReason, ProposalRule, ReasonKind } from './proposal.ts'

/** What is open between us: what I promised or was asked weighs more than what I wait for. */
const WEIGHTS = {
  'my-promise': 80,
  'asked-of-me': 74,
  borrowed: 66,
  'their-promise': 46,
  'asked-of-them': 40,
  lent: 40,
} as const satisfies Partial<Record<ReasonKind, number>>

/** On the day of the gathering it is due. */
const DUE = 12

/** Open favours both ways, and what one of us still has of the other. */
export const openFavours: ProposalRule = ({ guest, known }, { today, day }) => {
  if (known === undefined) return []
  return known.favours.flatMap((favour): ProposalReason[] => {
    const kind = kindOf(favour, today)
    if (kind === undefined) return []
    const due = kind === 'borrowed' || kind === 'lent' ? favour.loan?.returnBy : favour.due
    return [
      {
        kind,
        values: { name: calledOf(guest, known), what: favour.loan?.item ?? favour.what },
        weight: WEIGHTS[kind] + (due !== undefined && due <= day ? DUE : 0),
      },
    ]
  })
}

function kindOf(favour: Favour, today: Day): keyof typeof WEIGHTS | undefined {
  const isMine = favour.direction === 'given'
  if (isOutstanding(favour, today)) return isMine ? 'lent' : 'borrowed'
  if (!isOpenFavour(favour, today)) return undefined
  if (favour.state === 'promised') return isMine ? 'my-promise' : 'their-promise'
  return isMine ? 'asked-of-me' : 'asked-of-them'
}
