import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Meeting, Note, Participation } from '#shared/domain/records/meeting.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { Field, FieldTexts } from '#shared/search/searchIndex.ts'

/** What of a contact is searched as it is typed, and how much each counts. */
export const PEOPLE_FIELDS: readonly Field[] = [
  { name: 'name', weight: 1 },
  { name: 'organisation', weight: 0.6 },
  { name: 'tags', weight: 0.5 },
  { name: 'role', weight: 0.45 },
  { name: 'city', weight: 0.45 },
  { name: 'reach', weight: 0.4 },
]
/** What of an event is searched as it is typed. */
export const EVENT_FIELDS: readonly Field[] = [
  { name: 'name', weight: 1 },
  { name: 'place', weight: 0.7 },
]
/** Longer texts: one field for what they say, one for where, topics and tags. */
export const TEXT_FIELDS: readonly Field[] = [
  { name: 'text', weight: 1 },
  { name: 'about', weight: 0.8 },
]

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

export function contactTexts(contact: Contact): FieldTexts {
  const { additional, prefix } = contact.name
  const current = contact.positions.filter((position) => position.to === undefined)
  return {
    name: [displayName(contact), contact.nickname, additional, prefix].filter((part) => part !== undefined).join(' '),
    organisation: join(current.flatMap((position) => [position.organisation, position.department])),
    role: join(current.map((position) => position.role)),
    city: contact.city ?? contact.addresses[0]?.city,
    tags: contact.tags.join(' '),
    reach: join([...contact.emails, ...contact.phones, ...contact.links].map((item) => item.value)),
  }
}

/** The standing notes on a person, with what they value and what to bring up. */
export function aboutContact(contact: Contact): FieldTexts {
  const { valueAdded } = contact
  return {
    text: join([
      contact.about,
      ...contact.nextTime.filter((line) => line.doneOn === undefined).map((line) => line.text),
      ...contact.custom.flatMap((own) => [own.label, own.value]),
    ]),
    about: join([contact.met?.how, contact.met?.where, contact.met?.throughName, ...Object.values(valueAdded ?? {})]),
  }
}

export function meetingTexts(meeting: Meeting): FieldTexts {
  return { text: meeting.note, about: join([meeting.where, ...meeting.topics, ...meeting.tags]) }
}

export function participationTexts(participation: Participation): FieldTexts {
  return { text: participation.note }
}

export function noteTexts(note: Note): FieldTexts {
  return { text: note.text, about: note.tags.join(' ') }
}

export function favourTexts(favour: Favour): FieldTexts {
  return { text: favour.what, about: join([favour.note, favour.loan?.item, favour.forName]) }
}

export function eventTexts(event: GatheringEvent): FieldTexts {
  return { name: event.name, place: join([event.where, event.city]) }
}

/** The text of a field list as it is shown, the first that says something first, none twice. */
export function shownText(texts: FieldTexts): string {
  return join([...new Set(Object.values(texts).flatMap((text) => text?.split(' · ') ?? []))])
}
