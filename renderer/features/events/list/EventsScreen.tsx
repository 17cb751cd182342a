import { CalendarDays, List, Plus } from 'lucide-react'
import { routeAt } from '#app/features/routes.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { hasEvents } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState, Link, Segments } from '#ui/index.ts'
import { EventCalendar } from '../calendar/EventCalendar.tsx'
import { EventList } from './EventList.tsx'
import { useEventsPlace, VIEWS } from './useEventsPlace.ts'

const SIGNS = { list: <List aria-hidden />, calendar: <CalendarDays aria-hidden /> }

/** All events, in a list or in a calendar. */
export default function EventsScreen() {
  const t = useText()
  const place = useEventsPlace()
  const isAny = useLive(hasEvents, [])
  if (isAny === undefined) return <Page title={t('events.title')}>{undefined}</Page>
  const add = (
    <Button kind={isAny ? 'plain' : 'primary'} icon={<Plus />} onPress={() => openForm('event', {})}>
      {t('events.command.add')}
    </Button>
  )
  if (!isAny)
    return (
      <Page title={t('events.title')}>
        <EmptyState title={t('events.empty.title')} text={t('events.empty.text')} action={add} />
      </Page>
    )
  return (
    <Page
      title={t('events.title')}
      actions={
        <>
          {routeAt('/events/year') && <Link href={href('/events/year')}>{t('events.list.year')}</Link>}
          <Segments
            label={t('events.view.label')}
            value={place.view}
            onChange={place.show}
            options={VIEWS.map((value) => ({ value, label: t(`events.view.${value}`), icon: SIGNS[value] }))}
          />
          {add}
        </>
      }
    >
      {place.view === 'list' ? <EventList place={place} /> : <EventCalendar place={place} />}
    </Page>
  )
}
