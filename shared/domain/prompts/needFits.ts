import type { NeedFit } from '../facts.ts'
import type { Need } from '../records/contact.ts'
import type { Introduction } from '../records/favour.ts'
import type { ContactId } from '../records/values.ts'
import type { OfferIndex } from './fits.ts'

/** How many of the offers that fit one ask are looked at: of mine, and of others. */
const PER_ASK = 3

/** What is known around a contact who asks. */
export interface AskerFacts {
  readonly asks: readonly Need[]
  readonly introductions: readonly Introduction[]
  /** Those who are related to the contact: they know one another. */
  readonly related: ReadonlySet<ContactId>
}

/**
 * The offers that fit the open asks of a contact, the best three of mine and of
 * others for each ask. Left out are offers of those who are related to the contact
 * or were to be introduced before, and of those who cannot be introduced.
 * @param nameOf what an active contact is called; undefined for anyone else
 */
export function needFitsOf(
  id: ContactId,
  { asks, introductions, related }: AskerFacts,
  offers: OfferIndex,
  nameOf: (id: ContactId) => string | undefined,
): NeedFit[] {
  const known = new Set(related)
  for (const { parties } of introductions) {
    const ids = parties.flatMap((party) => (party.kind === 'contact' ? [party.id] : []))
    if (ids.includes(id)) for (const other of ids) known.add(other)
  }
  const inOrder = [...asks].sort((a, b) =>
    a.openedOn === b.openedOn ? (a.id < b.id ? -1 : 1) : a.openedOn < b.openedOn ? -1 : 1,
  )
  return inOrder.flatMap((ask) => {
    const fits: NeedFit[] = []
    const count = { me: 0, contact: 0 }
    for (const { offer } of offers.fitting(ask)) {
      const giver = giverOf(offer, known, nameOf)
      if (giver === undefined || count[giver.kind] === PER_ASK) continue
      count[giver.kind] += 1
      fits.push({ ask, offer, giver })
    }
    return fits
  })
}

function giverOf(
  { owner }: Need,
  known: ReadonlySet<ContactId>,
  nameOf: (id: ContactId) => string | undefined,
): NeedFit['giver'] | undefined {
  if (owner === 'me') return { kind: 'me' }
  const name = known.has(owner) ? undefined : nameOf(owner)
  return name === undefined ? undefined : { kind: 'contact', id: owner, name }
}
