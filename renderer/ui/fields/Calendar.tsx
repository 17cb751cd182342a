import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'
import styles from './Date.module.css'

export type Weekday = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'

/** A month of days; stands inside a date picker, which tells it what is chosen. */
export const Calendar = () => (
  <AriaCalendar className={styles.calendar}>
    <header className={styles.header}>
      <Button slot="previous" className={styles.turn}>
        <ChevronLeft />
      </Button>
      <Heading className={styles.month} />
      <Button slot="next" className={styles.turn}>
        <ChevronRight />
      </Button>
    </header>
    <CalendarGrid className={styles.grid} weekdayStyle="short">
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
    </CalendarGrid>
  </AriaCalendar>
)
