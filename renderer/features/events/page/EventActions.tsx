import { Ellipsis } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { navigate } from '#app/place/place.ts'
import { setSeries } from '#data/commands/copyEvent.ts'
import { deleteEvent } from '#data/commands/events.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, IconButton, Menu } from '#ui/index.ts'
import { EVENT_ACTIONS } from './actions.tsx'

/** What one does with an event: buttons with their keys, and the rest under a menu. */
export function EventActions({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const shown = EVENT_ACTIONS.filter(({ when }) => when?.(event, today) ?? true)
  const edit = () => openForm('event', { eventId: event.id })
  useKeys([
    { keys: 'e', title: t('events.action.edit'), run: edit },
    ...shown.map(({ keys, title, run }) => ({ keys, title: t(title), run: () => run(event) })),
  ])
  const remove = async () => {
    const done = await act(() => deleteEvent(data, event.id))
    if (done) navigate('/events')
  }
  return (
    <>
      {shown.map(({ id, title, icon, run }) => (
        <Button key={id} icon={icon} onPress={() => run(event)}>
          {t(title)}
        </Button>
      ))}
      <Menu
        label={t('common.ui.more')}
        trigger={
          <IconButton label={t('common.ui.more')}>
            <Ellipsis />
          </IconButton>
        }
        items={[
          { id: 'edit', label: t('events.action.edit'), shortcut: 'E', onAction: edit },
          {
            id: 'copy',
            label: t('events.action.copy'),
            onAction: () => openForm('event', { from: { eventId: event.id, isNext: false } }),
          },
          {
            id: 'next',
            label: t('events.action.next'),
            onAction: () => openForm('event', { from: { eventId: event.id, isNext: true } }),
          },
          ...(event.seriesId === undefined
            ? []
            : [
                {
                  id: 'leave',
                  label: t('events.action.leaveSeries'),
                  onAction: () => void act(() => setSeries(data, event.id, undefined)),
                },
              ]),
          'separator',
          { id: 'delete', label: t('events.action.delete'), isDanger: true, onAction: () => void remove() },
        ]}
      />
    </>
  )
}
