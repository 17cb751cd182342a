import { fold } from '../../language/fold.ts'
import type { Guest, SettledLine } from '../records/gathering.ts'
import { GuestIndex, type GuestIdentity } from './guestList.ts'

/** What was decided about someone of a list before: they are on it, with the guest they are, or were left out. */
export type Decided =
  | { readonly kind: 'on-list'; readonly guest: Guest; readonly isCorrected: boolean }
  | { readonly kind: 'left-out' }

const folded = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim()

/** Who of a line was decided about, by line. */
const byLine = <T extends { readonly line?: string | undefined }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const lines = new Map<string, T[]>()
  for (const one of all) {
    if (one.line === undefined) continue
    const line = folded(one.line)
    const there = lines.get(line)
    if (there === undefined) lines.set(line, [one])
    else there.push(one)
  }
  return lines
}

/**
 * What was decided before about the lines of a guest list, by the guests there
 * are and the lines that were settled without one: the same list again asks
 * nothing twice.
 */
export class DecidedList {
  readonly #guests: GuestIndex<Guest>
  readonly #guestLines: ReadonlyMap<string, readonly Guest[]>
  readonly #settled: readonly SettledLine[]
  readonly #settledLines: ReadonlyMap<string, readonly SettledLine[]>

  constructor(guests: readonly Guest[], settled: readonly SettledLine[] = []) {
    this.#guests = new GuestIndex(guests)
    this.#guestLines = byLine(guests)
    this.#settled = settled.filter(({ email }) => email !== undefined)
    this.#settledLines = byLine(settled)
  }

  /**
   * What was decided about each of the people of one line, in their order;
   * undefined for who is new. Someone whose line is there under another name
   * than any on the list was corrected.
   */
  of(line: string, people: readonly GuestIdentity[]): readonly (Decided | undefined)[] {
    const key = folded(line)
    const settled = [...(this.#settledLines.get(key) ?? [])]
    const first = people.map((one): Decided | undefined => {
      const guest = this.#guests.find(one)
      if (guest !== undefined) return { kind: 'on-list', guest, isCorrected: false }
      const at = settled.findIndex(({ name }) => folded(name) === folded(one.name))
      if (at !== -1) settled.splice(at, 1)
      return at !== -1 || this.#isSettledElsewhere(one) ? { kind: 'left-out' } : undefined
    })
    // A guest of this line who is not one of its names any more is one that was corrected.
    const named = new Set(first.flatMap((decided) => (decided?.kind === 'on-list' ? [decided.guest] : [])))
    const corrected = (this.#guestLines.get(key) ?? []).filter((guest) => !named.has(guest))
    return first.map((decided) => {
      if (decided !== undefined) return decided
      const guest = corrected.shift()
      if (guest !== undefined) return { kind: 'on-list', guest, isCorrected: true }
      // Read otherwise than then: of a line with one person it is that person.
      return people.length === 1 && settled.length > 0 ? { kind: 'left-out' } : undefined
    })
  }

  /** The same person on a line that says something else now, such as another answer. */
  #isSettledElsewhere({ name, email }: GuestIdentity): boolean {
    if (email === undefined) return false
    return this.#settled.some((one) => folded(one.email ?? '') === folded(email) && folded(one.name) === folded(name))
  }
}

/** Settled lines with more of them, and without those of people who are put on the list after all. */
export function settledWith(
  before: readonly SettledLine[],
  more: readonly SettledLine[],
  added: readonly { readonly line?: string | undefined; readonly name: string }[] = [],
): SettledLine[] {
  const keyOf = ({ line = '', name }: { readonly line?: string | undefined; readonly name: string }) =>
    `${folded(line)}\n${folded(name)}`
  const back = new Set(added.map((one) => keyOf(one)))
  const all = new Map([...before, ...more].map((one) => [keyOf(one), one]))
  return [...all].flatMap(([key, one]) => (back.has(key) ? [] : [one]))
}

/** The line of a guest who goes, as settled; undefined for one who came from no list. */
export const settledLineOf = ({
  line,
  name,
  listName,
  email,
}: Pick<Guest, 'line' | 'name' | 'listName' | 'email'>): SettledLine | undefined =>
  line === undefined ? undefined : { line, name: listName ?? name, ...(email !== undefined && { email }) }
