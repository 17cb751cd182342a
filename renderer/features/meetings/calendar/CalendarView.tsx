import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { rulesOf } from '#data/queries/desk.ts'
import { meetingsByDay } from '#data/queries/meetingCalendar.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day, MeetingId } from '#shared/domain/records/values.ts'
import { Button, Heading, IconButton, Link, monthAfter, MonthGrid, PopoverAt, sameDayIn, weeksOf } from '#ui/index.ts'
import { monthTitle } from '../meetingText.ts'
import { isFiltered, type MeetingsPlace } from '../place/useMeetingsPlace.ts'
import styles from './Calendar.module.css'
import { DayMarks } from './DayMarks.tsx'
import { DayPanel } from './DayPanel.tsx'
import { dayInWords } from './dayText.ts'

/** The meetings of a month in weeks; each day opens, and takes a new meeting. */
export function CalendarView({ place, current }: { readonly place: MeetingsPlace; readonly current: MeetingId | undefined }) {
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
  const { criteria } = place
  const byDay = useLive((data) => meetingsByDay(data, days, criteria), [days.from, days.to, JSON.stringify(criteria)], {
    keep: true,
  })
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
  const inMonth = [...byDay].filter(([day]) => day.startsWith(month)).reduce((count, [, rows]) => count + rows.length, 0)
  return (
    <section className={styles.calendar} aria-label={t('meetings.view.calendar')}>
      <div className={styles.head}>
        <Heading level={2}>{monthTitle(month, format)}</Heading>
        <span className={styles.count}>{t('meetings.count', { count: inMonth })}</span>
        {isFiltered(criteria) && <Link onPress={place.clear}>{t('meetings.clear')}</Link>}
        <div className={styles.turns}>
          <Button
            onPress={() => {
              setChosen(today)
              turnTo(today.slice(0, 7))
            }}
          >
            {t('meetings.calendar.today')}
          </Button>
          <IconButton label={t('meetings.calendar.previous')} onPress={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={t('meetings.calendar.next')} onPress={() => turn(1)}>
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
        renderDay={(day) => <DayMarks meetings={byDay.get(day) ?? []} hrefOf={place.hrefOf} current={current} />}
      />
      <p className={styles.legend}>
        <span className={styles.happened}>{t('meetings.state.happened')}</span>
        <span className={styles.planned}>{t('meetings.state.planned')}</span>
        <span>{t('meetings.calendar.hint')}</span>
      </p>
      {opened !== undefined && (
        <PopoverAt label={format.exactDay(opened)} anchor={anchor} isOpen onOpenChange={() => setOpened(undefined)}>
          <DayPanel day={opened} meetings={byDay.get(opened) ?? []} hrefOf={place.hrefOf} onLeave={() => setOpened(undefined)} />
        </PopoverAt>
      )}
    </section>
  )
}
