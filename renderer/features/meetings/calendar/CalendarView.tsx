import { CalendarPlus } from 'lucide-react'
import { type DayMark, DayMarks } from '#app/calendar/DayMarks.tsx'
import { DayPanel, type DayRow } from '#app/calendar/DayPanel.tsx'
import { LegendMark, MonthCalendar } from '#app/calendar/MonthCalendar.tsx'
import { shownInWords } from '#app/calendar/ofDay.ts'
import { useMonth } from '#app/calendar/useMonth.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { type CalendarMeeting, meetingsByDay } from '#data/queries/meetingCalendar.ts'
import { useLive } from '#data/react/index.ts'
import type { Day, MeetingId } from '#shared/domain/records/values.ts'
import { Link, MeetingSign } from '#ui/index.ts'
import { namesInWords } from '../meetingText.ts'
import { isFiltered, type MeetingsPlace } from '../place/useMeetingsPlace.ts'
import { meetingInWords } from './meetingInWords.ts'

/** The meetings of a month in weeks; each day opens, and takes a new meeting. */
export function CalendarView({ place, current }: { readonly place: MeetingsPlace; readonly current: MeetingId | undefined }) {
  const t = useText()
  const format = useFormat()
  const { criteria } = place
  const shown = useMonth(place.month, (month) => place.change({ month }))
  const { days, month, today } = shown
  const byDay = useLive((data) => meetingsByDay(data, days, criteria), [days.from, days.to, JSON.stringify(criteria)], {
    keep: true,
  })
  if (shown.firstDayOfWeek === undefined || byDay === undefined) return <Waiting />

  const ofDay = (day: Day) => byDay.get(day) ?? []
  const common = ({ meeting }: CalendarMeeting) => ({
    key: meeting.id,
    href: place.hrefOf(meeting.id),
    sign: <MeetingSign kind={meeting.kind} />,
    isAhead: meeting.state === 'planned',
  })
  const markOf = (row: CalendarMeeting): DayMark => ({
    ...common(row),
    name: row.firstNames.join(', '),
    title: meetingInWords(row, t, format),
    isCurrent: row.meeting.id === current,
  })
  const rowOf = (row: CalendarMeeting): DayRow => {
    const { time, kind, where, state } = row.meeting
    const facts = [time, t(`meetings.kind.${kind}`), where, state === 'planned' ? t('meetings.state.planned') : undefined]
    return { ...common(row), name: namesInWords(row, t, format), facts: facts.filter((fact) => fact !== undefined) }
  }
  const inMonth = [...byDay].filter(([day]) => day.startsWith(month)).reduce((count, [, rows]) => count + rows.length, 0)
  return (
    <MonthCalendar
      label={t('meetings.view.calendar')}
      shown={shown}
      firstDayOfWeek={shown.firstDayOfWeek}
      count={t('meetings.count', { count: inMonth })}
      beside={isFiltered(criteria) && <Link onPress={place.clear}>{t('meetings.clear')}</Link>}
      dayInWords={(day) => {
        const date = format.exactDay(day)
        const said = ofDay(day).map((row) => meetingInWords(row, t, format))
        if (said.length === 0) return date
        return t('meetings.calendar.day', { date, count: said.length, meetings: shownInWords(said, t) })
      }}
      renderDay={(day) => <DayMarks marks={ofDay(day).map(markOf)} />}
      renderPanel={(day, leave) => (
        <DayPanel
          day={day}
          rows={ofDay(day).map(rowOf)}
          nothing={t('meetings.calendar.nothing')}
          add={{
            label: t(day > today ? 'meetings.calendar.plan' : 'meetings.calendar.log'),
            icon: <CalendarPlus />,
            run: () => openForm('log', { date: day }),
          }}
          onLeave={leave}
        />
      )}
      legend={
        <>
          <LegendMark isAhead={false}>{t('meetings.state.happened')}</LegendMark>
          <LegendMark isAhead>{t('meetings.state.planned')}</LegendMark>
          <span>{t('meetings.calendar.hint')}</span>
        </>
      }
    />
  )
}
