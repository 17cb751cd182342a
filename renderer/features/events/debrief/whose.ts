import { fold } from '#shared/language/fold.ts'
import type { LogState } from '#features/log/index.ts'
import { addedPerson, type DebriefPerson } from './people.ts'
import type { About, Added, DebriefState, NextStep, Told } from './state.ts'

/** Everyone one goes through: those of the list and the plan, and those added who stand on neither. */
export interface Everyone {
  readonly listed: readonly DebriefPerson[]
  readonly added: readonly DebriefPerson[]
}

/** Who was added here and got on the list since is one of the list, and was met. */
export function everyoneIn(listed: readonly DebriefPerson[], { added }: Pick<DebriefState, 'added'>): Everyone {
  const left = added.filter((one) => !listed.some((person) => isSame(one, person)))
  return {
    listed: listed.map((person) => (added.some((one) => isSame(one, person)) ? { ...person, wasAdded: true } : person)),
    added: left.map((one) => addedPerson(one)),
  }
}

/** Whether someone added is this person. */
export const isSame = (added: Added, { contactId, name }: Pick<DebriefPerson, 'name' | 'contactId'>): boolean =>
  added.contactId === undefined ? contactId === undefined && isName(added.name, name) : added.contactId === contactId

const isName = (one: string, other: string): boolean => fold(one.trim()) === fold(other.trim())

/** Whom something is said of. */
export const aboutOf = ({ name, guest, contactId }: DebriefPerson): About => ({
  name,
  ...(guest !== undefined && { guestId: guest.id }),
  ...(contactId !== undefined && { contactId }),
})

type IsTheirs = (person: DebriefPerson, key: string, about: About | undefined) => boolean

/** By what something said is known to be about someone, the surest first. */
const CLAIMS: readonly IsTheirs[] = [
  (person, key) => key === person.key,
  ({ guest }, key, about) => guest !== undefined && (key === guest.id || about?.guestId === guest.id),
  ({ contactId }, key, about) => contactId !== undefined && (key === contactId || about?.contactId === contactId),
  // A row of the plan may be about someone else by now; who had only a name may be a contact.
  ({ plan }, key, about) => about?.contactId === undefined && plan.some(({ id }) => id === key),
  ({ contactId, name }, _key, about) =>
    contactId === undefined && about !== undefined && about.contactId === undefined && isName(about.name, name),
  // Taken off the list as one with another guest, who may be a contact.
  ({ guest, name }, _key, about) =>
    guest !== undefined && about?.guestId !== undefined && about.contactId === undefined && isName(about.name, name),
]

/**
 * A debrief with all that was said under the key of whom it is about, wherever
 * they stand now: said of someone of the plan, it is theirs on the list too.
 * What is about nobody who is there stays as it is. The same when nothing moves.
 */
export function settled(state: DebriefState, people: readonly DebriefPerson[]): DebriefState {
  const keys = new Set(people.map(({ key }) => key))
  const entries = Object.entries(state.told)
  const strays = entries.filter(([key]) => !keys.has(key))
  if (strays.length === 0) return state
  const told = new Map(entries)
  for (const isTheirs of CLAIMS)
    for (const person of people)
      for (const [key, said] of strays) {
        if (!told.has(key) || keys.has(key) || !isTheirs(person, key, said.about)) continue
        told.delete(key)
        told.set(person.key, joined(said, told.get(person.key)))
      }
  const isMoved = strays.some(([key]) => !told.has(key))
  return isMoved ? { ...state, told: Object.fromEntries(told) } : state
}

/** What was said twice of one person: no words are lost, and of what cannot stand twice the last does. */
function joined(before: Told, now: Told | undefined): Told {
  if (now === undefined) return before
  const { note, line, next } = before
  return {
    ...before,
    ...now,
    ...(note !== undefined && now.note !== undefined && { note: together(note, now.note, '\n') }),
    ...(line !== undefined && now.line !== undefined && { line: joinedLine(line, now.line) }),
    ...(next !== undefined && now.next !== undefined && { next: joinedStep(next, now.next) }),
  }
}

/** Two lines as one, with what was given and corrected beside either. */
const joinedLine = (before: LogState, now: LogState): LogState => ({
  text: together(before.text, now.text, ', '),
  thrownBack: [...new Set([...before.thrownBack, ...now.thrownBack])],
  corrected: { ...before.corrected, ...now.corrected },
  given: { ...before.given, ...now.given },
  more: { ...before.more, ...now.more },
})

const joinedStep = (before: NextStep, now: NextStep): NextStep => {
  const due = now.due ?? before.due
  return { what: together(before.what, now.what, ', '), ...(due !== undefined && { due }) }
}

/** Two texts behind each other; one that holds the other says both. */
function together(before: string, now: string, between: string): string {
  const [first, second] = [before.trim(), now.trim()]
  if (second.includes(first)) return now
  return first.includes(second) ? before : `${first}${between}${second}`
}
