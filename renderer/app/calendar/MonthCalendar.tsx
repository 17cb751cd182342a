import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { capital } from '#app/i18n/capital.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, Heading, IconButton, MonthGrid, PopoverAt } from '#ui/index.ts'
import styles from './Calendar.module.css'
import type { ShownMonth } from './useMonth.ts'

interface MonthCalendarProps {
  readonly label: string
  readonly shown: ShownMonth
  readonly firstDayOfWeek: number
  /** Beside the month: how much it holds. */
  readonly count: string
  /** Beside the count. */
  readonly beside?: ReactNode
  /** A day with what is on it, for those who hear it. */
  readonly dayInWords: (day: Day) => string
  /** What a day shows. */
  readonly renderDay: (day: Day) => ReactNode
  /** What a day shows when it is opened; `leave` closes it. */
  readonly renderPanel: (day: Day, leave: () => void) => ReactNode
  /** Below the weeks. */
  readonly legend?: ReactNode
}

/** A month in weeks, gone through by keyboard; each day opens. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { label, shown, firstDayOfWeek, count, beside, dayInWords, renderDay, renderPanel, legend } = props
  const t = useText()
  const format = useFormat()
  const [opened, setOpened] = useState<Day>()
  const anchor = useRef<HTMLElement>(null)
  const { month, today, focused, focus, turn } = shown
  return (
    <section className={styles.calendar} aria-label={label}>
      <div className={styles.head}>
        <Heading level={2}>{capital(format.month(month), format)}</Heading>
        <span className={styles.count}>{count}</span>
        {beside}
        <div className={styles.turns}>
          <Button onPress={() => focus(today)}>{t('common.calendar.today')}</Button>
          <IconButton label={t('common.calendar.previous')} onPress={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={t('common.calendar.next')} onPress={() => turn(1)}>
            <ChevronRight />
          </IconButton>
        </div>
      </div>
      <MonthGrid
        label={format.month(month)}
        month={month}
        today={today}
        firstDayOfWeek={firstDayOfWeek}
        focused={focused}
        onFocus={focus}
        onOpen={(day, cell) => {
          anchor.current = cell
          focus(day)
          setOpened(day)
        }}
        dayInWords={dayInWords}
        renderDay={renderDay}
      />
      {legend !== undefined && <p className={styles.legend}>{legend}</p>}
      {opened !== undefined && (
        <PopoverAt label={format.exactDay(opened)} anchor={anchor} isOpen onOpenChange={() => setOpened(undefined)}>
          {renderPanel(opened, () => setOpened(undefined))}
        </PopoverAt>
      )}
    </section>
  )
}

/** What is filled in a calendar, and what is an outline. */
export function LegendMark({ isAhead, children }: { readonly isAhead: boolean; readonly children: ReactNode }) {
  return <span className={isAhead ? styles.ahead : styles.been}>{children}</span>
}
