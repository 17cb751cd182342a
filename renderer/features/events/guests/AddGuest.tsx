import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { guestsFrom } from '#data/queries/guestPeople.ts'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { useAddGuests } from './useAddGuests.ts'

/** Puts someone on the list: a contact found by typing, or a name one does not know. */
export function AddGuest({ eventId }: { readonly eventId: EventId }) {
  const t = useText()
  const data = useData()
  const add = useAddGuests(eventId)
  const take = async (choice: PersonChoice | undefined) => {
    if (choice?.kind === 'contact') await add(await guestsFrom(data, [choice.id]))
    if (choice?.kind === 'name' && choice.name.trim() !== '') await add([{ name: choice.name.trim() }])
  }
  return (
    <PersonField
      label={t('events.guests.add')}
      hideLabel
      placeholder={t('events.guests.add')}
      value={undefined}
      newName={t('events.guests.newName')}
      onChange={(choice) => void take(choice)}
    />
  )
}
