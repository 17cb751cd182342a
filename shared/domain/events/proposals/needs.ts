import { OfferIndex } from '../../prompts/fits.ts'
import type { Need } from '../../records/contact.ts'
import { calledOf } from './called.ts'
import type { ProposalReason, ProposalRule } from './proposal.ts'

const MY_OFFER = 60
const THEIR_OFFER = 57

/** What they ask for and I offer, and what I ask for and they offer: the best fit of each ask. */
export const needs: ProposalRule = ({ guest, known }, { myNeeds }) => {
  if (known === undefined || known.needs.length === 0) return []
  const name = calledOf(guest, known)
  const reasonsOf = (kind: 'my-offer' | 'their-offer', asks: readonly Need[], offers: readonly Need[]): ProposalReason[] => {
    const index = new OfferIndex(offers)
    return asks.flatMap((ask): ProposalReason[] => {
      const [best] = index.fitting(ask)
      if (best === undefined) return []
      const weight = kind === 'my-offer' ? MY_OFFER : THEIR_OFFER
      return [{ kind, values: { name, what: ask.text, label: best.offer.text }, weight: weight + Math.min(best.weight, 4) }]
    })
  }
  return [...reasonsOf('my-offer', known.needs, myNeeds), ...reasonsOf('their-offer', myNeeds, known.needs)]
}
