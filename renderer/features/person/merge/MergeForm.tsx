import type { FormProps } from '#app/forms/forms.ts'
import { useLive } from '#data/react/index.ts'
import { displayName } from '#shared/language/names/display.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** The merge of two people chosen in a list: the first is kept, the second stands ready as the other. */
export function MergeForm({ request, onClose }: FormProps<'merge'>) {
  const [keep, gone] = request.contactIds
  const both = useLive(async ({ db }) => db.contacts.bulkGet([keep, gone]), [keep, gone])
  const [contact, other] = both ?? []
  if (contact === undefined || other === undefined) return null
  return (
    <MergeDialog
      contact={contact}
      title={displayName(contact)}
      with={{ id: other.id, label: displayName(other) }}
      onClose={onClose}
    />
  )
}
