import type { LogState } from '#features/log/index.ts'
import type { SavedBefore, ToDebrief } from '#data/queries/debrief.ts'
import type { RoomPerson } from '#data/queries/room.ts'
import { readCard } from '#shared/formats/cards/card.ts'
import { fold } from '#shared/language/fold.ts'
import type { Added, DebriefState, NewPerson, Told } from './state.ts'

/** Someone to go through: a guest, someone of the plan, or someone added. */
export interface DebriefPerson extends RoomPerson {
  readonly saved?: SavedBefore
  /** Set for someone met who is not on the list. */
  readonly added?: Added
  /** On the list by now, and put among those met here before that. */
  readonly wasAdded?: true
}

/** Where someone stands in the list: those met, those of the plan, the rest. */
export type Part = 'met' | 'planned' | 'rest'

/** The people of the list in the order one goes through them. */
export function peopleInParts({ room, saved }: ToDebrief): Readonly<Record<Part, readonly DebriefPerson[]>> {
  const withSaved = (person: RoomPerson): DebriefPerson => {
    const before = person.contactId === undefined ? undefined : saved.get(person.contactId)
    return { ...person, ...(before && { saved: before }) }
  }
  const planned = room.planned.map((person) => withSaved(person))
  const others = room.others.map((person) => withSaved(person))
  const isMet = (person: DebriefPerson) => metOf(person, {}) === true
  return {
    met: [...planned, ...others].filter(isMet),
    planned: planned.filter((person) => !isMet(person)),
    rest: others.filter((person) => !isMet(person)),
  }
}

/** Someone added, as one goes through them. */
export const addedPerson = (added: Added): DebriefPerson => ({
  key: added.contactId ?? added.key,
  name: added.name,
  plan: [],
  added,
  ...(added.contactId !== undefined && { contactId: added.contactId }),
})

/** What is said of someone so far. */
export const toldOf = ({ told }: DebriefState, { key }: Pick<DebriefPerson, 'key'>): Told => told[key] ?? {}

/**
 * Whether they were met, as said here or on the list; someone added was, and so
 * was who has a meeting at the event that was logged elsewhere.
 */
export function metOf({ guest, saved, added, wasAdded }: DebriefPerson, told: Told): boolean | undefined {
  const isKnown = added !== undefined || wasAdded === true || saved !== undefined
  return told.met ?? (added === undefined ? guest?.met : true) ?? (isKnown ? true : undefined)
}

/** The person as a line names them: someone new by the name that stands, or will stand, on the guest list. */
const refOf = (person: DebriefPerson, told: Told) => {
  const { contactId, name, guest } = person
  if (contactId !== undefined) return { kind: 'contact' as const, id: contactId, name }
  return { kind: 'new' as const, name: guest?.name ?? newPersonOf(person, told).name }
}

/** The line about someone, with them at the table. */
export function lineOf(person: DebriefPerson, told: Told): LogState {
  const { line } = told
  const others = line?.given.person?.slice(1) ?? []
  // Whom it is about may have become a contact, or got another name, since it was typed.
  const given = { ...line?.given, person: [refOf(person, told), ...others] }
  return { text: '', thrownBack: [], corrected: {}, more: {}, ...line, given }
}

/** Whether the line says more than that one met. */
export function hasLine({ line }: Told): boolean {
  if (line === undefined) return false
  const { person = [], ...given } = line.given
  const isGiven = Object.values(given).some((values) => values !== undefined && values.length > 0)
  return line.text.trim() !== '' || isGiven || person.length > 1 || Object.values(line.more).some((said) => said !== undefined)
}

export const hasNext = ({ next }: Told): boolean => next !== undefined && next.what.trim() !== ''

/** Whether someone unknown becomes a contact: as said; else when they were put on the list here, or something about them needs one. */
export function isKept(person: DebriefPerson, told: Told): boolean {
  if (person.contactId !== undefined) return false
  return needsContact(told) || (told.keep ?? person.added !== undefined)
}

/** Whether what is said cannot be saved without a contact. */
export const needsContact = (told: Told): boolean => hasLine(told) || hasNext(told)

/** What a new contact gets: as changed here, else as the guest list and the card say. */
export function newPersonOf({ name, organisation, role, guest, added }: DebriefPerson, told: Told): NewPerson {
  if (told.person !== undefined) return told.person
  const card = readCard(added?.line ?? guest?.line ?? '')
  const isOwn = card !== undefined && fold(card.written) === fold(guest?.name ?? name)
  const of = isOwn ? card : undefined
  const [email, phone, link] = [of?.emails[0] ?? guest?.email, of?.phones[0], of?.links[0]]
  return {
    name,
    ...optional('organisation', organisation ?? of?.organisation),
    ...optional('role', role ?? of?.role),
    ...optional('email', email),
    ...optional('phone', phone),
    ...optional('link', link),
  }
}

const optional = (field: keyof NewPerson, value: string | undefined): Partial<NewPerson> =>
  value === undefined ? {} : { [field]: value }

/** The note about someone: as changed here, else what was saved with the meeting and noted at the event. */
export function noteOf({ guest, saved }: DebriefPerson, { note }: Told): string {
  if (note !== undefined) return note
  const parts = [saved?.note, guest?.note].filter((part) => part !== undefined)
  const [first = '', second = first] = parts
  return first.includes(second) ? first : second.includes(first) ? second : `${first}\n${second}`
}
