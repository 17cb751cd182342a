import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import type { Day } from '#shared/domain/records/values.ts'
import { classes } from '../classes.ts'
import styles from './MonthGrid.module.css'
import { dayAtKey, weeksOf } from './monthDays.ts'

export interface MonthGridProps {
  /** The month in words. */
  label: string
  /** `YYYY-MM` */
  month: string
  today: Day
  /** 0 is Sunday. */
  firstDayOfWeek: number
  /** The day that has the focus, or gets it on the next Tab. */
  focused: Day
  onFocus: (day: Day) => void
  /** Enter, Space or a press on a day. */
  onOpen: (day: Day, cell: HTMLElement) => void
  /** A day in words, with what is on it: the cell's name. */
  dayInWords: (day: Day) => string
  /** What stands under the number; anything in it to press is for the pointer, and leads where opening the day leads too. */
  renderDay: (day: Day) => ReactNode
}

/** A month of days in weeks, gone through by keyboard as one grid. */
export const MonthGrid = ({ label, month, focused, onFocus, onOpen, ...props }: MonthGridProps) => {
  const { today, firstDayOfWeek, dayInWords, renderDay } = props
  const { locale } = useLocale()
  const grid = useRef<HTMLTableElement>(null)
  const isMoving = useRef(false)
  const weeks = weeksOf(month, firstDayOfWeek)
  const cellOf = (day: Day) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus()
  }, [focused, grid])

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event
    // A link within a day answers its own keys.
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement) || !target.matches('[data-day]')) return
    const next = dayAtKey(focused, key, { isShift: shiftKey, firstDayOfWeek })
    const cell = cellOf(focused)
    if (next !== undefined) {
      isMoving.current = true
      onFocus(next)
    } else if ((key === 'Enter' || key === ' ') && cell) onOpen(focused, cell)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent, day: Day) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    const cell = cellOf(day)
    if (cell) onOpen(day, cell)
  }

  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return (
    <table
      ref={grid}
      role="grid"
      aria-label={label}
      tabIndex={-1}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // Arriving here means arriving at the day.
        if (event.target === grid.current) cellOf(focused)?.focus()
      }}
    >
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={long.format(noonOf(day))} className={styles.weekday}>
              {short.format(noonOf(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-day={day}
                tabIndex={day === focused ? 0 : -1}
                aria-label={dayInWords(day)}
                aria-current={day === today ? 'date' : undefined}
                className={classes(styles.day, !day.startsWith(month) && styles.outside)}
                onFocus={(event) => {
                  if (event.target === event.currentTarget && day !== focused) onFocus(day)
                }}
                onClick={(event) => onClick(event, day)}
              >
                <span className={styles.number}>{Number(day.slice(8))}</span>
                {renderDay(day)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Noon in UTC of a day: no zone can push it to another. Only for formatting in UTC. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)
