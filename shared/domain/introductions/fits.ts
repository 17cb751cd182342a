import { fold } from '../../language/fold.ts'
import type { Need } from '../records/contact.ts'
import type { ContactId } from '../records/values.ts'
import { tellingWords } from './words.ts'

/** An ask of one contact that an offer of another may answer. */
export interface Fit {
  readonly ask: Need & { readonly owner: ContactId }
  readonly offer: Need & { readonly owner: ContactId }
  /** Tags and words (stems) both have; never empty. */
  readonly shared: readonly string[]
  /** The rarer what they share, the higher; only for ordering. */
  readonly weight: number
}

/** A tag says more than a word: it was chosen. */
const TAG_WEIGHT = 2

/** What this many offers say, or more, says nothing: no list grows past what one can weigh. */
const TOO_COMMON = 50

/** At most this many offers for one ask: so many introductions nobody makes. */
const OF_ONE_ASK = 10

type Owned = Need & { readonly owner: ContactId }

/**
 * Which open asks the open offers of others fit, by the tags and the telling
 * words they share, the best first. Mine are left out: an introduction brings
 * two others together. One pair of people counts once, with its best fit.
 * @param about only fits of an ask or an offer of this contact
 */
export function fitsOf(needs: readonly Need[], about?: ContactId): Fit[] {
  const open = needs.filter((need): need is Owned => need.owner !== 'me' && need.closedOn === undefined)
  const offers = new Map<string, Owned[]>()
  for (const offer of open.filter(({ kind }) => kind === 'offer')) {
    for (const sign of signsOf(offer)) {
      const list = offers.get(sign)
      if (list === undefined) offers.set(sign, [offer])
      else list.push(offer)
    }
  }
  const best = new Map<string, Fit>()
  for (const ask of open.filter(({ kind }) => kind === 'ask')) {
    for (const fit of fitsOfAsk(ask, offers, about)) {
      const { owner } = fit.offer
      const pair = ask.owner < owner ? `${ask.owner} ${owner}` : `${owner} ${ask.owner}`
      if (fit.weight > (best.get(pair)?.weight ?? 0)) best.set(pair, fit)
    }
  }
  return [...best.values()].toSorted(byWeight)
}

function fitsOfAsk(ask: Owned, offers: ReadonlyMap<string, readonly Owned[]>, about: ContactId | undefined): Fit[] {
  const found = new Map<string, { readonly offer: Owned; readonly shared: string[]; weight: number }>()
  for (const sign of signsOf(ask)) {
    const those = offers.get(sign) ?? []
    if (those.length >= TOO_COMMON) continue
    const others = those.filter(({ owner }) => owner !== ask.owner)
    for (const offer of others) {
      if (about !== undefined && ask.owner !== about && offer.owner !== about) continue
      const fit = found.get(offer.id) ?? { offer, shared: [], weight: 0 }
      fit.shared.push(sign)
      fit.weight += (sign.startsWith('#') ? TAG_WEIGHT : 1) / others.length
      found.set(offer.id, fit)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, OF_ONE_ASK)
    .map((fit) => ({ ask, ...fit }))
}

/** What an ask or offer is about: its tags, marked, and its telling words. */
function signsOf({ text, tags }: Need): ReadonlySet<string> {
  return new Set([...tags.map((tag) => `#${fold(tag)}`), ...tellingWords(text)])
}

const byWeight = (a: Fit, b: Fit): number => b.weight - a.weight || (a.ask.id + a.offer.id < b.ask.id + b.offer.id ? -1 : 1)
