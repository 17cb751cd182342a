import type { Data } from '#data/data.ts'
import type { Contact, NextTime } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { editContact } from './contacts.ts'
import { newId } from './ids.ts'
import { found, InvalidDraft } from './valid.ts'

/** Notes a line to bring up next time. */
export async function addNextTime(
  data: Data,
  id: ContactId,
  text: string,
): Promise<{ id: ContactId; lineId: string; seq: number }> {
  if (text.trim() === '') throw new InvalidDraft('contacts', ['nextTime.text'])
  const line: NextTime = { id: newId.nextTime(), text: text.trim() }
  const done = await editContact(data, id, 'contact.nextTimeAdded', { text: line.text }, (contact) => ({
    nextTime: [...contact.nextTime, line],
  }))
  return { ...done, lineId: line.id }
}

/** Ticks a line off: it was brought up today. */
export async function tickNextTime(data: Data, id: ContactId, lineId: string): Promise<{ id: ContactId; seq: number }> {
  const doneOn = data.clock.today()
  return editContact(data, id, 'contact.nextTimeDone', { text: await textOf(data, id, lineId) }, (contact) => ({
    nextTime: editLine(contact, lineId, (line) => ({ ...line, doneOn })),
  }))
}

/** Takes a tick back: it is still to be brought up. */
export async function untickNextTime(data: Data, id: ContactId, lineId: string): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.nextTimeReopened', { text: await textOf(data, id, lineId) }, (contact) => ({
    nextTime: editLine(contact, lineId, ({ doneOn: _doneOn, ...line }) => line),
  }))
}

/** Removes a line. */
export async function removeNextTime(data: Data, id: ContactId, lineId: string): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.nextTimeRemoved', {}, (contact) => ({
    nextTime: contact.nextTime.filter((line) => line.id !== lineId),
  }))
}

async function textOf(data: Data, id: ContactId, lineId: string): Promise<string> {
  const contact = found(await data.db.contacts.get(id), 'contacts', id)
  return found(
    contact.nextTime.find((line) => line.id === lineId),
    'contacts',
    lineId,
  ).text
}

function editLine(contact: Contact, lineId: string, edit: (line: NextTime) => NextTime): NextTime[] {
  return contact.nextTime.map((line) => (line.id === lineId ? edit(line) : line))
}
