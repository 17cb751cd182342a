import type { GuestLine, MatchPerson } from '#shared/domain/matching/match.ts'
import { matchPersonOf } from '#shared/domain/matching/fromContact.ts'
import { mistype, network, random } from '#tests/unit/search/network.ts'
import { people, plain, type Wanted } from './people.ts'

/** A line of a guest list with who it is: the number of a contact, or nobody here. */
export interface MessyLine {
  readonly line: GuestLine
  readonly way: string
  readonly is?: string
}

/** Everyone as matching sees them. */
export const guestsAmong = (count: number, seed: number): readonly MatchPerson[] =>
  people(count, seed).map(({ contact }) => matchPersonOf(contact))

const initial = ({ given }: Wanted): string => `${given.charAt(0)}.`
const words = (family: string): string[] => family.split(' ')

/** Ways in which a list writes someone. */
const WAYS: readonly (readonly [way: string, write: (one: Wanted, next: () => number) => GuestLine])[] = [
  ['the name', ({ name }) => ({ name })],
  ['the name and where they work', ({ name, organisation }) => ({ name, organisation })],
  ['capitals', ({ name }) => ({ name: name.toUpperCase() })],
  [
    'family first',
    ({ given, family }) => ({ name: `${words(family).at(-1)}, ${given} ${words(family).slice(0, -1).join(' ')}`.trim() }),
  ],
  ['initial and where they work', (one) => ({ name: `${initial(one)} ${one.family}`, organisation: one.organisation })],
  ['diacritics left out', ({ name }) => ({ name: plain(name) })],
  ['one slip', ({ name, organisation }, next) => ({ name: mistype(name, next), organisation })],
  ['titles', ({ name }) => ({ name: `mw. drs. ${name} MSc` })],
  ['an address and a given name', ({ given, contact }) => ({ name: given, email: contact.emails[0]?.value ?? '' })],
]

/** So many lines of one list, one in six of someone who is not here. The same seed gives the same ones. */
export function messyLines(count: number, among: number, seed: number): readonly MessyLine[] {
  const next = random(seed + 5)
  const here = people(among, seed)
  const strangers = network(count, seed + 99)
  return Array.from({ length: count }, (_each, i): MessyLine => {
    const stranger = strangers[i]
    if (i % 6 === 5 && stranger !== undefined)
      return { line: { name: stranger.name, organisation: stranger.organisation }, way: 'nobody here' }
    const one = here[Math.floor(next() * here.length)]
    const [way, write] = WAYS[i % WAYS.length] ?? WAYS[0]!
    return one === undefined ? { line: { name: '' }, way } : { line: write(one, next), way, is: one.id }
  })
}
