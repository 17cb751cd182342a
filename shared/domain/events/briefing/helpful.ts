import { OfferIndex } from '../../prompts/fits.ts'
import type { Need } from '../../records/contact.ts'
import type { Introduction } from '../../records/favour.ts'
import type { ContactId } from '../../records/values.ts'
import { isSureTie, type Acquaintance } from './ties.ts'

/** Two guests worth bringing together there: what the one looks for, the other offers. */
export interface HelpfulIntroduction {
  readonly asker: ContactId
  readonly giver: ContactId
  readonly ask: Need
  readonly offer: Need
}

/** A need of a guest and one of mine that fits it. */
export interface MyFit {
  readonly theirs: Need
  readonly mine: Need
}

/** At most so many for one guest: nobody brings together more in an evening. */
const OF_ONE_GUEST = 3

/**
 * Introductions that would help, of each guest, the best first. Left out are two
 * who know each other for sure, and two who were or are being introduced, or said
 * no to it.
 * @param needs open asks and offers of the guests
 */
export function helpfulIntroductions(
  needs: readonly Need[],
  introductions: readonly Introduction[],
  known: ReadonlyMap<ContactId, readonly Acquaintance[]>,
): Map<ContactId, HelpfulIntroduction[]> {
  const theirs = needs.filter((need): need is Need & { readonly owner: ContactId } => need.owner !== 'me')
  const offers = new OfferIndex(theirs)
  const passed = new Set(
    introductions.flatMap(({ parties: [a, b] }) => (a.kind === 'contact' && b.kind === 'contact' ? [pairOf(a.id, b.id)] : [])),
  )
  for (const [id, others] of known) for (const other of others) if (other.ties.some(isSureTie)) passed.add(pairOf(id, other.id))
  const found = theirs
    .flatMap((ask) =>
      offers.fitting(ask).flatMap(({ offer, weight }) => {
        const { owner } = offer
        return owner === 'me' || owner === ask.owner ? [] : [{ asker: ask.owner, giver: owner, ask, offer, weight }]
      }),
    )
    .toSorted((a, b) => b.weight - a.weight || (a.ask.id + a.offer.id < b.ask.id + b.offer.id ? -1 : 1))
  const of = new Map<ContactId, HelpfulIntroduction[]>()
  for (const { weight: _weight, ...one } of found) {
    const pair = pairOf(one.asker, one.giver)
    const [asker, giver] = [of.get(one.asker) ?? [], of.get(one.giver) ?? []]
    if (passed.has(pair) || asker.length >= OF_ONE_GUEST || giver.length >= OF_ONE_GUEST) continue
    passed.add(pair)
    of.set(one.asker, [...asker, one])
    of.set(one.giver, [...giver, one])
  }
  return of
}

const pairOf = (a: ContactId, b: ContactId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Asks of the guests that an offer of mine fits, and offers of theirs that fit an ask of mine, by the guest's need: the best of mine. */
export function myFits(needs: readonly Need[], mine: readonly Need[]): Map<Need['id'], MyFit> {
  const fits = new Map<Need['id'], MyFit>()
  const myOffers = new OfferIndex(mine)
  const theirOffers = new OfferIndex(needs)
  for (const theirs of needs) {
    const best = myOffers.fitting(theirs)[0]
    if (best !== undefined) fits.set(theirs.id, { theirs, mine: best.offer })
  }
  for (const ask of mine) {
    for (const { offer } of theirOffers.fitting(ask)) if (!fits.has(offer.id)) fits.set(offer.id, { theirs: offer, mine: ask })
  }
  return fits
}
