import { useAct } from '#app/changes/useAct.ts'
import { changeContact, updateContact } from '#data/commands/contacts.ts'
import type { ContactFields } from '#data/commands/contacts.ts'
import { useData } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Saves fields of a person edited in place: what changed is in sight, so no toast says it. */
export function useSave(id: ContactId): (fields: ContactFields) => void {
  const data = useData()
  const act = useAct()
  return (fields) => void act(() => updateContact(data, id, fields), { quiet: true })
}

/** Saves an edit of what is kept at that moment: for an item of a list, found by what it was. */
export function useSaveBy(id: ContactId): (edit: (contact: Contact) => ContactFields) => void {
  const data = useData()
  const act = useAct()
  return (edit) => void act(() => changeContact(data, id, edit), { quiet: true })
}
