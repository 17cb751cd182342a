import { useText } from '#app/i18n/index.ts'
import { groupChoices, guestsOfGroup } from '#data/queries/guestPeople.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { EventId, GroupId } from '#shared/domain/records/values.ts'
import { Button, Menu } from '#ui/index.ts'
import { useAddGuests } from './useAddGuests.ts'

/** Puts everyone of a group on the list; not there while there are no groups. */
export function AddGroup({ eventId }: { readonly eventId: EventId }) {
  const t = useText()
  const data = useData()
  const add = useAddGuests(eventId)
  const groups = useLive(groupChoices, [])
  if (groups === undefined || groups.length === 0) return null
  const take = async (id: GroupId) => add(await guestsOfGroup(data, id))
  return (
    <Menu
      label={t('events.guests.addGroup')}
      trigger={<Button>{t('events.guests.addGroup')}</Button>}
      items={groups.map(({ group, members }) => ({
        id: group.id,
        label: group.name,
        description: t('events.guests.members', { count: members }),
        onAction: () => void take(group.id),
      }))}
    />
  )
}
