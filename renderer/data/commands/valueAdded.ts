import type { Data } from '#data/data.ts'
import type { ValueAdded } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { editContact } from './contacts.ts'
import type { Patch } from './valid.ts'

/** Writes down value added with a person; fields not given stay, blank ones are cleared. */
export function setValueAdded(data: Data, id: ContactId, fields: Patch<ValueAdded>): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.valueAddedSet', {}, (contact) => {
    // A field cleared here must not survive from the row: the merged whole is tidied when the row is checked.
    const merged: Patch<ValueAdded> = { ...contact.valueAdded, ...fields }
    return { valueAdded: Object.fromEntries(Object.entries(merged).filter(([, text]) => text !== undefined)) }
  })
}
