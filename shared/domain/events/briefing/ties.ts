import type { Contact, Relation } from '../../records/contact.ts'
import type { Introduction } from '../../records/favour.ts'
import type { ContactId, Day } from '../../records/values.ts'

/** What says that two guests know each other. */
export type Tie =
  | {
      readonly kind: 'relation'
      /** In the user's words, or one of the suggested kinds. */
      readonly words: string
      /** Who of the two is that: the other to them, or they to the other. */
      readonly is: 'other' | 'self'
    }
  /** I met the one through the other. */
  | { readonly kind: 'met-through' }
  | { readonly kind: 'introduced'; readonly byMe: boolean }
  | { readonly kind: 'meetings'; readonly count: number; readonly last: Day }
  | { readonly kind: 'events'; readonly count: number; readonly last: Day; readonly name: string }

/** Another guest whom a guest knows, and what says so, the most telling first. */
export interface Acquaintance {
  readonly id: ContactId
  readonly ties: readonly Tie[]
}

/** Some who were together on a day: at a meeting, or at an event. */
export interface Together {
  readonly date: Day
  readonly people: readonly ContactId[]
  /** Of an event. */
  readonly name?: string
}

/** What is looked at to tell who of some people know each other. */
export interface TieFacts {
  readonly contacts: readonly Contact[]
  readonly relations: readonly Relation[]
  readonly introductions: readonly Introduction[]
  /** Meetings that happened. */
  readonly meetings: readonly Together[]
  /** Earlier events, with those who were met there. */
  readonly events: readonly Together[]
}

/** Having been in a room with more than this says nothing of knowing one another. */
export const TOO_LARGE_A_ROOM = 40

const WEIGHTS = { relation: 100, introduced: 60, 'met-through': 50, meetings: 20, events: 5 } as const satisfies Record<
  Tie['kind'],
  number
>

/** How telling a tie is; only for ordering. */
const weightOf = (tie: Tie): number => WEIGHTS[tie.kind] + ('count' in tie ? Math.min(tie.count, 10) : 0)

/** Whether two guests know each other for sure, rather than having been in one room. */
export const isSureTie = ({ kind }: Tie): boolean => kind !== 'events'

/** Who of these people know each other, and by what: of each, those whom the ties say most of first. */
export function tiesAmong(facts: TieFacts): Map<ContactId, Acquaintance[]> {
  const here = new Set(facts.contacts.map(({ id }) => id))
  const known = new Map<ContactId, Map<ContactId, Tie[]>>()
  const add = (from: ContactId, to: ContactId, tie: Tie) => {
    if (from === to || !here.has(from) || !here.has(to)) return
    const of = known.get(from) ?? new Map<ContactId, Tie[]>()
    known.set(from, of.set(to, [...(of.get(to) ?? []), tie]))
  }
  const both = (a: ContactId, b: ContactId, tie: Tie) => {
    add(a, b, tie)
    add(b, a, tie)
  }
  for (const { contactId, otherId, kind } of facts.relations)
    if (otherId !== undefined) {
      add(contactId, otherId, { kind: 'relation', words: kind, is: 'other' })
      add(otherId, contactId, { kind: 'relation', words: kind, is: 'self' })
    }
  for (const { id, met } of facts.contacts) if (met?.throughId !== undefined) both(id, met.throughId, { kind: 'met-through' })
  for (const introduction of facts.introductions) {
    for (const [a, b] of knowingBy(introduction)) both(a, b, { kind: 'introduced', byMe: introduction.by.kind === 'me' })
  }
  for (const [a, b, times] of timesTogether(facts.meetings, here)) both(a, b, { kind: 'meetings', ...times })
  for (const [a, b, { name = '', ...times }] of timesTogether(facts.events, here)) both(a, b, { kind: 'events', ...times, name })
  return new Map(
    [...known].map(([id, others]) => [
      id,
      [...others].map(([other, ties]) => ({ id: other, ties: inOrder(once(ties)) })).toSorted(byTies),
    ]),
  )
}

/** The pairs an introduction says to know each other: who introduced knows both; the two each other once it was made. */
function knowingBy({ by, parties: [first, second], state }: Introduction): [ContactId, ContactId][] {
  if (state === 'declined') return []
  const isMade = state === 'made' || state === 'met' || state === 'fruitful'
  const pairs: [ContactId, ContactId][] = []
  if (isMade && first.kind === 'contact' && second.kind === 'contact') pairs.push([first.id, second.id])
  if (by.kind === 'contact') for (const party of [first, second]) if (party.kind === 'contact') pairs.push([by.id, party.id])
  return pairs
}

type Times = { readonly count: number; readonly last: Day; readonly name?: string }

/** How often every two were together, and when last. */
function timesTogether(all: readonly Together[], here: ReadonlySet<ContactId>): [ContactId, ContactId, Times][] {
  const pairs = new Map<string, [ContactId, ContactId, Times]>()
  for (const { date, people, name } of all) {
    if (people.length > TOO_LARGE_A_ROOM) continue
    const present = [...new Set(people)].filter((id) => here.has(id)).toSorted()
    for (const [at, a] of present.entries()) {
      for (const b of present.slice(at + 1)) {
        const before = pairs.get(`${a} ${b}`)?.[2]
        const isLater = before === undefined || date > before.last
        const latest = isLater ? { last: date, ...(name !== undefined && { name }) } : before
        pairs.set(`${a} ${b}`, [a, b, { ...latest, count: (before?.count ?? 0) + 1 }])
      }
    }
  }
  return [...pairs.values()]
}

/** One tie of each kind and words: the first. */
const once = (ties: readonly Tie[]): Tie[] =>
  ties.filter((tie, at) => ties.findIndex((other) => keyOf(other) === keyOf(tie)) === at)

const keyOf = (tie: Tie): string => (tie.kind === 'relation' ? `relation ${tie.words} ${tie.is}` : tie.kind)

const inOrder = (ties: readonly Tie[]): Tie[] => ties.toSorted((a, b) => weightOf(b) - weightOf(a))

const byTies = (a: Acquaintance, b: Acquaintance): number =>
  sumOf(b.ties) - sumOf(a.ties) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const sumOf = (ties: readonly Tie[]): number => ties.reduce((sum, tie) => sum + weightOf(tie), 0)
