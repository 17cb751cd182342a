import { useRef, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import type { DueWeeks } from '#data/queries/dueDays.ts'
import { weekdayOf } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { classes } from '#ui/index.ts'
import { DueDayCell } from './DueDayCell.tsx'
import styles from './DueStrip.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Six weeks, a row each, with the first names of who is due on a day. Arrows walk from day to day; a day opens its people. */
export function DueStrip({ weeks: { days, names, daysOff } }: { readonly weeks: DueWeeks }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const busy = days.filter(({ due }) => due.length > 0).map(({ date }) => date)
  const strip = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<Day>()
  const stop = chosen !== undefined && busy.includes(chosen) ? chosen : busy[0]
  const weekday = new Intl.DateTimeFormat(format.locale, { weekday: 'short', timeZone: 'UTC' })

  /** To the nearest day that way on which someone is due: a week further when that day has nobody. */
  const walk = (key: string): boolean => {
    const step = STEPS[key]
    const from = days.findIndex(({ date }) => date === stop)
    if (step === undefined || from === -1) return false
    for (let at = from + step; at >= 0 && at < days.length; at += step) {
      const day = days[at]
      if (day === undefined || day.due.length === 0) continue
      setChosen(day.date)
      strip.current?.querySelector<HTMLElement>(`[data-day="${day.date}"]`)?.focus()
      break
    }
    return true
  }
  return (
    <section ref={strip} className={styles.strip} aria-label={t('today.due.label')}>
      {days.slice(0, 7).map(({ date }) => (
        <span key={date} className={styles.head} aria-hidden="true">
          {weekday.format(new Date(`${date}T12:00:00Z`))}
        </span>
      ))}
      {days.map((day) => (
        <div
          key={day.date}
          className={classes(
            styles.day,
            day.date < today && styles.past,
            day.date === today && styles.today,
            daysOff.includes(weekdayOf(day.date)) && styles.off,
          )}
        >
          <DueDayCell day={day} names={names} isStop={day.date === stop} onFocus={() => setChosen(day.date)} onWalk={walk} />
        </div>
      ))}
    </section>
  )
}
