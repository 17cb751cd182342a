import { Plus } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { Page } from '#app/shell/Page.tsx'
import { hasEvents } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { EventList } from './EventList.tsx'

/** All events: those to come and those that were. */
export default function EventsScreen() {
  const t = useText()
  const isAny = useLive(hasEvents, [])
  if (isAny === undefined) return <Page title={t('events.title')}>{undefined}</Page>
  const add = () => openForm('event', {})
  if (!isAny)
    return (
      <Page title={t('events.title')}>
        <EmptyState
          title={t('events.empty.title')}
          text={t('events.empty.text')}
          action={
            <Button kind="primary" onPress={add}>
              {t('events.command.add')}
            </Button>
          }
        />
      </Page>
    )
  return (
    <Page
      title={t('events.title')}
      actions={
        <Button icon={<Plus />} onPress={add}>
          {t('events.command.add')}
        </Button>
      }
    >
      <EventList />
    </Page>
  )
}
