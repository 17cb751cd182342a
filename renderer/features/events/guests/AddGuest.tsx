import { useState, type Ref } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { guestsFrom } from '#data/queries/guestPeople.ts'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { useAddGuests } from './useAddGuests.ts'

/** Puts someone on the list: a contact found by typing, or a name one does not know. */
export function AddGuest({ eventId, inputRef }: { readonly eventId: EventId; readonly inputRef: Ref<HTMLInputElement> }) {
  const t = useText()
  const data = useData()
  const add = useAddGuests(eventId)
  const [turn, setTurn] = useState(0)
  const take = async (choice: PersonChoice | undefined) => {
    if (choice?.kind === 'contact') await add(await guestsFrom(data, [choice.id]))
    if (choice?.kind === 'name' && choice.name.trim() !== '') await add([{ name: choice.name.trim() }])
  }
  return (
    <PersonField
      // A new field for each guest: its list is shut, and the next name can be typed at once.
      key={turn}
      autoFocus={turn > 0}
      label={t('events.guests.add')}
      hideLabel
      placeholder={t('events.guests.add')}
      value={undefined}
      inputRef={inputRef}
      newName={t('events.guests.newName')}
      onChange={(choice) => {
        setTurn(turn + 1)
        void take(choice)
      }}
    />
  )
}
