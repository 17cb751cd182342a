import { fold } from '../../language/fold.ts'
import { tellingWords } from '../introductions/words.ts'
import type { Need } from '../records/contact.ts'

/**
 * Which offers fit which asks, for prompts: only what says clearly the same,
 * because nobody asked for the suggestion. Whether two fit depends on these two
 * alone, so that a change of one offer bears on the asks that fit it and no others.
 */

/** An offer that fits an ask. */
export interface OfferFit {
  readonly offer: Need
  /** Tags count double; only for ordering. */
  readonly weight: number
}

/** A tag was chosen: it says more than a word. */
const TAG_WEIGHT = 2
/** Words in common from which two texts are about one thing. */
const ENOUGH_WORDS = 2
/** The shortest word that says enough alone, where it is all that one of the two says. */
const TELLING_LENGTH = 5

/** What an ask or offer is about. */
interface Signs {
  readonly tags: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const signsOf = ({ text, tags }: Need): Signs => ({
  tags: new Set(tags.map((tag) => fold(tag))),
  words: tellingWords(text),
})

/**
 * How well an offer fits an ask: tags both have count double; 0 when they share no
 * tag and fewer than two telling words, unless the one word they share is all that
 * one of them says.
 */
function weightOf(ask: Signs, offer: Signs): number {
  let tags = 0
  for (const tag of ask.tags) if (offer.tags.has(tag)) tags += 1
  const shared = [...ask.words].filter((word) => offer.words.has(word))
  const isAll = shared.some((word) => word.length >= TELLING_LENGTH && (ask.words.size === 1 || offer.words.size === 1))
  return tags > 0 || shared.length >= ENOUGH_WORDS || isAll ? TAG_WEIGHT * tags + shared.length : 0
}

/** Whether an offer fits an ask. */
export const isFit = (ask: Need, offer: Need): boolean => weightOf(signsOf(ask), signsOf(offer)) > 0

/** Offers, to be found by what they are about. */
export class OfferIndex {
  readonly #bySign = new Map<string, Set<number>>()
  readonly #offers: readonly { readonly offer: Need; readonly signs: Signs }[]

  /** @param needs of which the open offers are taken */
  constructor(needs: readonly Need[]) {
    this.#offers = needs
      .filter(({ kind, closedOn }) => kind === 'offer' && closedOn === undefined)
      .map((offer) => ({ offer, signs: signsOf(offer) }))
    for (const [place, { signs }] of this.#offers.entries()) {
      for (const sign of keysOf(signs)) {
        const places = this.#bySign.get(sign)
        if (places === undefined) this.#bySign.set(sign, new Set([place]))
        else places.add(place)
      }
    }
  }

  /** The offers that fit an open ask, of others than who asks, the best first; none for a closed one. */
  fitting(ask: Need): OfferFit[] {
    if (ask.kind !== 'ask' || ask.closedOn !== undefined || this.#offers.length === 0) return []
    const signs = signsOf(ask)
    const places = new Set<number>()
    for (const sign of keysOf(signs)) for (const place of this.#bySign.get(sign) ?? []) places.add(place)
    const fits: OfferFit[] = []
    for (const place of places) {
      const found = this.#offers[place]
      if (found === undefined || found.offer.owner === ask.owner) continue
      const weight = weightOf(signs, found.signs)
      if (weight > 0) fits.push({ offer: found.offer, weight })
    }
    return fits.sort((a, b) => b.weight - a.weight || (a.offer.id < b.offer.id ? -1 : 1))
  }
}

const keysOf = ({ tags, words }: Signs): string[] => [...[...tags].map((tag) => `#${tag}`), ...words]
