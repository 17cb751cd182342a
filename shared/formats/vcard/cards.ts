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
    const name = line.head.name
    if (name === 'begin' || name === 'end') {
      const what = decodeLine(line.bytes, line.head, this.#eightBit).value.trim().toLowerCase()
      if (what !== 'vcard') return this.#other(name, what)
      return name === 'begin' ? this.#begin(line) : this.#end()
    }
    if (this.#otherComponents.length > 0 || this.#ignoredDepth > 0) return []
    const top = this.#stack.at(-1)
    const property = parseLine(decodeLine(line.bytes, line.head, this.#eightBit))
    if (property === undefined) return []
    if (top !== undefined) top.properties.push(property)
    else (this.#stray ??= { properties: [], line: line.line, damage: 'no-beginning' }).properties.push(property)
    return []
  }

  /** @returns what was still open when the file ended: cards cut off, and the whole cards inside them */
  finish(): Card[] {
    const cards: Card[] = []
    for (const open of this.#stack) {
      if (open.isAgent) continue
      cards.push({ properties: open.properties, line: open.line, damage: 'cut-off' }, ...open.inner)
    }
    this.#stack.length = 0
    return cards.sort((a, b) => a.line - b.line)
  }

  #begin(line: LogicalLine): Card[] {
    this.#stray = undefined
    if (this.#stack.length >= MAX_DEPTH) {
      this.#ignoredDepth += 1
      return []
    }
    const outer = this.#stack.at(-1)
    const last = outer?.properties.at(-1)
    const isAgent = outer !== undefined && (outer.isAgent || (last?.[0] === 'agent' && last[3] === ''))
    this.#stack.push({ properties: [], line: line.line, inner: [], isAgent })
    return []
  }

  #end(): Card[] {
    if (this.#ignoredDepth > 0) {
      this.#ignoredDepth -= 1
      return []
    }
    const stray = this.#stray
    this.#stray = undefined
    const card = this.#stack.pop()
    if (card === undefined) return stray !== undefined && stray.properties.some(isNaming) ? [stray] : []
    const outer = this.#stack.at(-1)
    const whole: Card = { properties: card.properties, line: card.line }
    if (outer === undefined) return [whole]
    if (card.isAgent) nameAgent(outer, card)
    else outer.inner.push(whole, ...card.inner)
    return []
  }

  /** BEGIN and END of calendars and of SOGo's lists: what is inside is no card. */
  #other(name: 'begin' | 'end', what: string): Card[] {
    if (this.#stack.length > 0) return []
    this.#stray = undefined
    if (name === 'begin' && this.#otherComponents.length < MAX_DEPTH) this.#otherComponents.push(what)
    const at = this.#otherComponents.lastIndexOf(what)
    if (name === 'end' && at !== -1) this.#otherComponents.length = at
    return []
  }
}

const isNaming = (property: JcardProperty): boolean => ['fn', 'n', 'version'].includes(property[0])

/** Puts the name of a nested card where its AGENT stands, as the assistant that it is. */
function nameAgent(outer: OpenCard, agent: Card): void {
  const at = outer.properties.findLastIndex((property) => property[0] === 'agent' && property[3] === '')
  const said = (wanted: string) => agent.properties.find((property) => property[0] === wanted)?.[3]
  const [full, parts] = [said('fn'), said('n')]
  // N is family, given, additional, prefix, suffix.
  const [family, given, additional] = Array.isArray(parts) ? parts : [parts]
  const written = [given, additional, family].filter((part) => typeof part === 'string' && part !== '').join(' ')
  const name = typeof full === 'string' && full !== '' ? full : written
  if (at !== -1 && name.trim() !== '') outer.properties[at] = ['related', { type: 'assistant' }, 'text', name.trim()]
}
