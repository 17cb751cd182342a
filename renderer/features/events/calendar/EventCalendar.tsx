import { CalendarDays, Plus } from 'lucide-react'
import { type DayMark, DayMarks } from '#app/calendar/DayMarks.tsx'
import { DayPanel, type DayRow } from '#app/calendar/DayPanel.tsx'
import { MonthCalendar } from '#app/calendar/MonthCalendar.tsx'
import { shownInWords } from '#app/calendar/ofDay.ts'
import { useMonth } from '#app/calendar/useMonth.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { eventsByDay } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { isPast } from '#shared/domain/events/when.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { placeInWords } from '../eventText.ts'
import type { EventsPlace } from '../list/useEventsPlace.ts'

/** The events of a month in weeks, each on all its days; each day opens, and takes a new event. */
export function EventCalendar({ place }: { readonly place: EventsPlace }) {
  const t = useText()
  const format = useFormat()
  const shown = useMonth(place.month, (month) => place.change({ month }))
  const { days, month, today } = shown
  const byDay = useLive((data) => eventsByDay(data, days), [days.from, days.to], { keep: true })
  if (shown.firstDayOfWeek === undefined || byDay === undefined) return <Waiting />

  const ofDay = (day: Day) => byDay.get(day) ?? []
  const common = (event: GatheringEvent) => ({
    key: event.id,
    href: href(eventPath(event.id)),
    name: event.name,
    isAhead: !isPast(event, today),
  })
  const markOf = (event: GatheringEvent): DayMark => ({ ...common(event), sign: <CalendarDays aria-hidden />, title: event.name })
  const rowOf = (event: GatheringEvent): DayRow => ({
    ...common(event),
    facts: [event.time ?? '', placeInWords(event)].filter((part) => part !== ''),
  })
  const inMonth = new Set([...byDay].flatMap(([day, events]) => (day.startsWith(month) ? events.map(({ id }) => id) : []))).size
  return (
    <MonthCalendar
      label={t('events.view.calendar')}
      shown={shown}
      firstDayOfWeek={shown.firstDayOfWeek}
      count={t('events.calendar.count', { count: inMonth })}
      dayInWords={(day) => {
        const date = format.exactDay(day)
        const names = ofDay(day).map(({ name }) => name)
        if (names.length === 0) return date
        return t('events.calendar.day', { date, count: names.length, events: shownInWords(names, t) })
      }}
      renderDay={(day) => <DayMarks marks={ofDay(day).map(markOf)} />}
      renderPanel={(day, leave) => (
        <DayPanel
          day={day}
          rows={ofDay(day).map(rowOf)}
          nothing={t('events.calendar.nothing')}
          add={{ label: t('events.calendar.add'), icon: <Plus />, run: () => openForm('event', { date: day }) }}
          onLeave={leave}
        />
      )}
    />
  )
}
