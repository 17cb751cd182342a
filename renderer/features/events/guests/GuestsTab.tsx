import { useText } from '#app/i18n/index.ts'
import { eventGuests } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { EmptyState, List, ListRow, Name } from '#ui/index.ts'

/** Who comes. */
export function GuestsTab({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const guests = useLive((data) => eventGuests(data, event.id), [event.id])
  if (guests === undefined) return null
  if (guests.length === 0) return <EmptyState title={t('events.guests.empty.title')} text={t('events.guests.empty.text')} />
  return (
    <List label={t('events.tab.guests')}>
      {guests.map(({ guest, name, organisation, state }) => (
        <ListRow key={guest.id} title={<Name>{name}</Name>} text={organisation} trailing={t(`events.guests.state.${state}`)} />
      ))}
    </List>
  )
}
