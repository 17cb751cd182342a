import * as v from 'valibot'
import type { ContactFields } from '#data/commands/contacts.ts'
import type { DebriefEntry } from '#data/commands/debrief.ts'
import type { MeetingDraft } from '#data/commands/meetingDraft.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { PartialDateSchema, type Day } from '#shared/domain/records/values.ts'
import { readCard } from '#shared/formats/cards/card.ts'
import { parseNameAndNickname } from '#shared/language/names/parse.ts'
import { type DebriefPerson, hasNext, isKept, metOf, newPersonOf, noteOf, toldOf } from './people.ts'
import type { DebriefState, NewPerson, Told } from './state.ts'

/**
 * What is to be saved: of everyone who was met, and of those of whom something
 * was said here.
 * @param lines the meetings that the lines mean, by the key of whom they are about
 * @param day the day of the event that the debrief is of
 */
export function entriesOf(
  people: readonly DebriefPerson[],
  state: DebriefState,
  lines: ReadonlyMap<string, MeetingDraft>,
  { event, day }: { readonly event: GatheringEvent; readonly day: Day },
): DebriefEntry[] {
  return people.flatMap((person): DebriefEntry[] => {
    const told = toldOf(state, person)
    const met = metOf(person, told)
    if (met !== true && state.told[person.key] === undefined) return []
    const line = met === true ? lines.get(person.key) : undefined
    const note = noteOf(person, told)
    const isNoted = told.note !== undefined || note !== ''
    return [
      {
        guest: guestOf(person, told),
        ...(met !== undefined && { met }),
        ...isOf(person, told, { event, day }),
        ...(isNoted && { note }),
        ...(line && { line }),
        ...nextOf(told),
      },
    ]
  })
}

function guestOf(person: DebriefPerson, told: Told): DebriefEntry['guest'] {
  if (person.guest !== undefined) return { id: person.guest.id }
  const { name, organisation, role, email } = newPersonOf(person, told)
  const line = person.added?.line
  return {
    add: {
      name,
      ...(organisation !== undefined && { organisation }),
      ...(role !== undefined && { role }),
      ...(email !== undefined && { email }),
      ...(line !== undefined && { line }),
    },
  }
}

function isOf(
  person: DebriefPerson,
  told: Told,
  when: { readonly event: GatheringEvent; readonly day: Day },
): Pick<DebriefEntry, 'is'> {
  // Someone who is not on the list, known already.
  if (person.contactId !== undefined) return person.guest === undefined ? { is: { contactId: person.contactId } } : {}
  if (!isKept(person, told)) return {}
  return { is: { newContact: contactOf(newPersonOf(person, told), person.added?.line ?? person.guest?.line, when) } }
}

/** A new contact, met here. */
function contactOf(
  { name, organisation, role, email, phone, link }: NewPerson,
  line: string | undefined,
  { event, day }: { readonly event: GatheringEvent; readonly day: Day },
): ContactFields {
  const card = readCard(line ?? '')
  const where = event.where ?? event.city
  const position = { ...(organisation?.trim() && { organisation }), ...(role?.trim() && { role }) }
  return {
    ...parseNameAndNickname(name),
    emails: valuesOf(email, card?.emails),
    phones: valuesOf(phone, card?.phones),
    links: valuesOf(link, card?.links),
    positions: Object.keys(position).length === 0 ? [] : [position],
    ...(card?.city !== undefined && { city: card.city }),
    ...(card?.rest !== undefined && { about: card.rest }),
    met: { how: event.name, on: v.parse(PartialDateSchema, day), ...(where !== undefined && { where }) },
  }
}

/** The one in the field, and the others of the card behind it. */
function valuesOf(first: string | undefined, card: readonly string[] = []): { value: string }[] {
  const all = [...(first?.trim() ? [first.trim()] : []), ...card.slice(1)]
  return [...new Set(all)].map((value) => ({ value }))
}

function nextOf(told: Told): Pick<DebriefEntry, 'followUps'> {
  const { next } = told
  if (next?.due === undefined || !hasNext(told)) return {}
  return { followUps: [{ what: next.what.trim(), due: next.due }] }
}
