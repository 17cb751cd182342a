import { useText } from '#app/i18n/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import type { ParticipantDraft } from '#data/commands/meetings.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Puts someone on a meeting: a contact, or a new one by name. */
export function AddPerson({
  isThere,
  onAdd,
}: {
  readonly isThere: (id: ContactId) => boolean
  readonly onAdd: (person: ParticipantDraft) => void
}) {
  const t = useText()
  const add = (choice: PersonChoice | undefined) => {
    if (choice?.kind === 'contact' && !isThere(choice.id)) onAdd({ contactId: choice.id })
    if (choice?.kind === 'name' && choice.name.trim() !== '') onAdd({ newName: choice.name.trim() })
  }
  return (
    <div>
      <FormPopover label={t('meetings.page.add.person')} shown={t('meetings.page.add.person')} isMissing>
        {(close) => (
          <PersonField
            label={t('meetings.page.add.person')}
            value={undefined}
            newName={t('meetings.page.newPerson')}
            onChange={(choice) => {
              close()
              add(choice)
            }}
            autoFocus
          />
        )}
      </FormPopover>
    </div>
  )
}
