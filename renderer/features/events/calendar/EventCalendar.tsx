import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { rulesOf } from '#data/queries/desk.ts'
import { eventsByDay } from '#data/queries/events.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, Heading, IconButton, monthAfter, MonthGrid, PopoverAt, sameDayIn, weeksOf } from '#ui/index.ts'
import { capital } from '../eventText.ts'
import type { EventsPlace } from '../list/useEventsPlace.ts'
import styles from './Calendar.module.css'
import { EventDay } from './EventDay.tsx'
import { EventMarks } from './EventMarks.tsx'
import { dayInWords } from './dayText.ts'

/** The events of a month in weeks, each on all its days; each day opens, and takes a new event. */
export function EventCalendar({ place }: { readonly place: EventsPlace }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const rules = useLive(rulesOf, [])
  const month = place.month ?? today.slice(0, 7)
  const [chosen, setChosen] = useState<Day>()
  const focused = chosen?.startsWith(month) ? chosen : today.startsWith(month) ? today : asDay(`${month}-01`)
  const [opened, setOpened] = useState<Day>()
  const anchor = useRef<HTMLElement>(null)
  const first = rules?.firstDayOfWeek ?? 1
  const weeks = weeksOf(month, first)
  const days = { from: weeks[0]?.[0] ?? focused, to: weeks.at(-1)?.at(-1) ?? focused }
  const byDay = useLive((data) => eventsByDay(data, days), [days.from, days.to], { keep: true })
  if (rules === undefined || byDay === undefined) return <Waiting />

  const turnTo = (next: string) => place.change({ month: next === today.slice(0, 7) ? undefined : next })
  const focus = (day: Day) => {
    setChosen(day)
    if (!day.startsWith(month)) turnTo(day.slice(0, 7))
  }
  const turn = (months: number) => {
    const next = monthAfter(month, months)
    setChosen(sameDayIn(next, focused))
    turnTo(next)
  }
  const inMonth = new Set([...byDay].flatMap(([day, events]) => (day.startsWith(month) ? events.map(({ id }) => id) : []))).size
  return (
    <section className={styles.calendar} aria-label={t('events.view.calendar')}>
      <div className={styles.head}>
        <Heading level={2}>{capital(format.month(month), format)}</Heading>
        <span className={styles.count}>{t('events.calendar.count', { count: inMonth })}</span>
        <div className={styles.turns}>
          <Button
            onPress={() => {
              setChosen(today)
              turnTo(today.slice(0, 7))
            }}
          >
            {t('events.calendar.today')}
          </Button>
          <IconButton label={t('events.calendar.previous')} onPress={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={t('events.calendar.next')} onPress={() => turn(1)}>
            <ChevronRight />
          </IconButton>
        </div>
      </div>
      <MonthGrid
        label={format.month(month)}
        month={month}
        today={today}
        firstDayOfWeek={first}
        focused={focused}
        onFocus={focus}
        onOpen={(day, cell) => {
          anchor.current = cell
          focus(day)
          setOpened(day)
        }}
        dayInWords={(day) => dayInWords(day, byDay.get(day) ?? [], t, format)}
        renderDay={(day) => <EventMarks events={byDay.get(day) ?? []} />}
      />
      {opened !== undefined && (
        <PopoverAt label={format.exactDay(opened)} anchor={anchor} isOpen onOpenChange={() => setOpened(undefined)}>
          <EventDay day={opened} events={byDay.get(opened) ?? []} onLeave={() => setOpened(undefined)} />
        </PopoverAt>
      )}
    </section>
  )
}
