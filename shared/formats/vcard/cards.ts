import type { JcardProperty } from '../../imports/person.ts'
import { decodeLine } from './contentLine.ts'
import { parseLine } from './jcard.ts'
import type { LogicalLine } from './logicalLines.ts'

/** One card of a file, as properties. */
export interface Card {
  readonly properties: JcardProperty[]
  readonly line: number
  /** `cut-off`: no END; `no-beginning`: no BEGIN. */
  damage?: 'cut-off' | 'no-beginning'
}

interface OpenCard extends Card {
  /** Whole cards inside this one, kept until it is known whether this one ends. */
  readonly inner: Card[]
  readonly isAgent: boolean
}

/** Deepest nesting followed; cards inside that belong to nobody. */
const MAX_DEPTH = 100

/**
 * Puts lines together to cards, one line at a time. A card inside another is
 * that one's AGENT (vCard 2.1 §2.4.2): no person of its own but, by name, a
 * relation of the outer one, unless the
 * outer one never ends: then its END was lost, and the inner ones are people.
 */
export class CardBuilder {
  readonly #eightBit: string
  readonly #stack: OpenCard[] = []
  /** Lines outside any card: a card whose BEGIN was lost, if they end in END:VCARD. */
  #stray: Card | undefined
  #ignoredDepth = 0
  #otherComponents: string[] = []

  constructor(eightBit: string) {
    this.#eightBit = eightBit
  }

  /** @returns the cards that this line completes */
  add(line: LogicalLine): Card[] {
    const written = [given, additional, family].filter((part) => typeof part === 'string' && part !== '').join(' ')
  const name = typeof full === 'string' && full !== '' ? full : written
  if (at !== -1 && name.trim() !== '') outer.properties[at] = ['related', { type: 'assistant' }, 'text', name.trim()]
}
