import { useFormat, useText } from '#app/i18n/index.ts'
import { useQueryValue } from '#app/place/place.ts'
import { useKeys } from '#app/keys/registry.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { EventRow } from '#data/queries/events.ts'
import { useToday } from '#data/react/index.ts'
import { isPast } from '#shared/domain/events/when.ts'
import { Muted, Tabs } from '#ui/index.ts'
import { leaveEvent } from '../goOut.ts'
import { EventActions } from './EventActions.tsx'
import { EventFacts } from './EventFacts.tsx'
import { EVENT_TABS } from './tabs.tsx'

/** One event with its tabs; which tab is open stands in the address. */
export function OneEvent({ row }: { readonly row: EventRow }) {
  const t = useText()
  const format = useFormat()
  const [asked, setTab] = useQueryValue('tab')
  const { event } = row
  const today = useToday()
  const isOver = isPast(event, today)
  const said = { known: row.knownComing, spoken: row.met, count: row.coming }
  useScreenTitle(event.name)
  useKeys([{ keys: 'Escape', title: t('common.actions.back'), run: () => leaveEvent(event.id) }])
  const [first] = EVENT_TABS
  const tabs = EVENT_TABS.filter(({ when }) => when?.(event, today) ?? true)
  const tab = tabs.find(({ id }) => id === asked) ?? first
  return (
    <Page
      title={event.name}
      lead={
        <Muted title={format.exactDay(event.date)}>
          {[
            format.relative(event.date),
            row.coming > 0 ? t(isOver ? 'events.page.spoken' : 'events.page.known', said) : '',
            row.listed > row.coming ? t('events.list.declined', { count: row.listed - row.coming }) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Muted>
      }
      actions={<EventActions event={event} />}
    >
      <EventFacts event={event} />
      <Tabs
        label={t('events.page.parts')}
        selected={tab.id}
        onSelect={(id) => setTab(id === first.id ? undefined : id)}
        items={tabs.map(({ id, title, count, Content }) => ({
          id,
          title: t(title),
          ...(count && count(row) > 0 && { count: count(row) }),
          content: <Content event={event} />,
        }))}
      />
    </Page>
  )
}
