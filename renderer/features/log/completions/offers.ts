import type { PersonToName } from '#data/queries/log.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import type { NamedPeople } from '../people.ts'
import { type Tail, typingAt } from './typing.ts'

/** Something that can be put in the place of what was typed. */
export type Offer =
  | { readonly kind: 'person'; readonly person: PersonToName; readonly description?: string }
  | { readonly kind: 'place' | 'tag'; readonly name: string }

/** What fits at the caret, the likeliest first. */
export interface Offers {
  /** What an offer is put in the place of: from here to the caret. */
  readonly from: number
  readonly offers: readonly Offer[]
}

/** What there is to offer. */
export interface Known {
  readonly people: NamedPeople | undefined
  /** Those in the line or at the table already. */
  readonly named: ReadonlySet<ContactId>
  /** The likeliest first. */
  readonly places: readonly string[]
  readonly tags: readonly string[]
}

/** As many as can be taken in at a glance, and as fit below the line in a window of 260 pixels. */
const MOST = 5
/** Letters of a name, where nothing says that one comes. */
const ENOUGH = 2
/** Words that are no name even where one is expected, or only the middle of one. */
const NEVER = new Set('de den der het the ik i hij zij ze he she we wij you je they van von ter ten'.split(' '))
/** Little words that begin many a name, where nothing says that one comes. */
const COMMON = new Set(
  'aan als an and at be bij by dan dat day die do door een eind en er for for from go had he het her his in is it kan last later me met mij mijn my na no nog nu of om on ons op or over so te to toen us voor was with'.split(
    ' ',
  ),
)

/** What the words before the caret may be the beginning of; undefined when nothing fits, or all of it is there already. */
export function offersAt(text: string, caret: number, known: Known): Offers | undefined {
  const typing = typingAt(text, caret)
  if (typing === undefined) return undefined
  if (typing.kind === 'tag') return wordsIn(known.tags, 'tag', typing.tails)
  if (typing.kind === 'place') return wordsIn(known.places, 'place', typing.tails)
  for (const tail of typing.tails) {
    const typed = fold(tail.text).replaceAll('.', ' ').trim()
    if (NEVER.has(typed)) continue
    if (!typing.isExpected && (COMMON.has(typed) || typed.length < ENOUGH)) continue
    const found = peopleFor(typed, known)
    const [only] = found
    if (found.length === 1 && only && isWhole(typed, only)) return undefined
    if (found.length > 0) return { from: tail.from, offers: found.map((one) => offerOf(one, found)) }
  }
  return undefined
}

/** Recent values that have a word beginning with what was typed. */
function wordsIn(values: readonly string[], kind: 'place' | 'tag', [tail]: readonly Tail[]): Offers | undefined {
  if (tail === undefined) return undefined
  const typed = fold(tail.text.trim())
  const fitting = values.filter((value) => ` ${fold(value)}`.includes(` ${typed}`) && fold(value) !== typed)
  const offers = fitting.slice(0, MOST).map((name): Offer => ({ kind, name }))
  return offers.length === 0 ? undefined : { from: tail.from, offers }
}

/** People a name fits: by the beginning of the whole name before one of its other words, the last met first. */
function peopleFor(typed: string, { people, named }: Known): PersonToName[] {
  const begins = ` ${typed}`
  const first: PersonToName[] = []
  const rest: PersonToName[] = []
  for (const { name, person } of people?.folded ?? []) {
    if (!name.includes(begins) || named.has(person.id)) continue
    if (name.startsWith(begins)) first.push(person)
    else if (rest.length < MOST) rest.push(person)
    if (first.length === MOST) break
  }
  return [...first, ...rest].slice(0, MOST)
}

/** Whether what was typed names the person as the line itself would read it: nothing is left to complete. */
function isWhole(typed: string, { displayName, name, nickname }: PersonToName): boolean {
  return [displayName, name.given, nickname].some((form) => form !== undefined && fold(form) === typed)
}

/** With the organisation or the city; both where another of the same name is offered too. */
function offerOf(person: PersonToName, among: readonly PersonToName[]): Offer {
  const { organisation, city } = person
  const hasNamesake = among.some((other) => other !== person && fold(other.displayName) === fold(person.displayName))
  const said = [organisation, city].filter((part) => part !== undefined)
  const description = hasNamesake ? said.join(' · ') : said[0]
  return { kind: 'person', person, ...(description !== undefined && description !== '' && { description }) }
}
