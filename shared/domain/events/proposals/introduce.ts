import { isFit } from '../../prompts/fits.ts'
import { type Fit, fitsOf } from '../../introductions/fits.ts'
import type { ContactId } from '../../records/values.ts'
import { calledOf } from './called.ts'
import type { GuestFacts } from './facts.ts'
import type { ProposalReason, ProposalRule } from './proposal.ts'

const WEIGHT = 58
/** So many at one gathering nobody brings together; the best stay. */
const OF_ONE_PERSON = 2

/**
 * Two guests to bring together: what the one asks for, the other clearly offers.
 * Left out are two who are related, or whom anyone was to bring together before.
 * @returns the best fit first; a pair counts once
 */
export function fitsAmong(guests: readonly GuestFacts[]): Fit[] {
  const known = new Map(guests.flatMap(({ known: one }) => (one === undefined ? [] : [[one.contact.id, one] as const])))
  const knowsOther = (one: ContactId, other: ContactId): boolean => {
    const facts = known.get(one)
    if (facts === undefined || facts.related.has(other)) return true
    return facts.introductions.some(({ parties }) => {
      const ids = parties.flatMap((party) => (party.kind === 'contact' ? [party.id] : []))
      return ids.includes(one) && ids.includes(other)
    })
  }
  return fitsOf([...known.values()].flatMap(({ needs }) => needs)).filter(
    ({ ask, offer }) => isFit(ask, offer) && !knowsOther(ask.owner, offer.owner) && !knowsOther(offer.owner, ask.owner),
  )
}

/** Introductions to make there, said to both. */
export const introduce: ProposalRule = ({ guest, known }, { fits, nameOf }) => {
  if (known === undefined) return []
  const { id } = known.contact
  const name = calledOf(guest, known)
  return fits
    .filter(({ ask, offer }) => ask.owner === id || offer.owner === id)
    .slice(0, OF_ONE_PERSON)
    .flatMap(({ ask, offer }): ProposalReason[] => {
      const isAsker = ask.owner === id
      const other = nameOf.get(isAsker ? offer.owner : ask.owner)
      if (other === undefined) return []
      return [
        {
          kind: isAsker ? 'introduce' : 'introduce-giver',
          values: { name, other, what: ask.text, label: offer.text },
          weight: isAsker ? WEIGHT : WEIGHT - 6,
        },
      ]
    })
}
