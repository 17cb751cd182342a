import { parseDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import { Button, DateInput, DatePicker as AriaDatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import { Calendar, type Weekday } from './Calendar.tsx'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import dates from './Date.module.css'

export interface DateFieldProps<Day extends string = string> extends FieldProps {
  /** `YYYY-MM-DD`, `undefined` when empty. */
  value: Day | undefined
  onChange: (value: Day | undefined) => void
  /** Makes a `Day` of `YYYY-MM-DD`: `asDay` of shared/domain/calendar. */
  asDay: (text: string) => Day
  min?: Day
  max?: Day
  /** From the rules; else as the locale has it. */
  firstDayOfWeek?: Weekday
  /** Leaves out the button with the calendar. */
  hideCalendar?: boolean
}

/** A local calendar day, typed or chosen. */
export const DateField = <Day extends string>(props: DateFieldProps<Day>) => {
  const text = useUiText()
  return (
    <AriaDatePicker
      {...ariaField(props)}
      className={fieldClass}
      granularity="day"
      shouldForceLeadingZeros={false}
      value={props.value ? parseDate(props.value) : null}
      onChange={(date) => props.onChange(date ? props.asDay(date.toString().slice(0, 10)) : undefined)}
      {...(props.min ? { minValue: parseDate(props.min) } : {})}
      {...(props.max ? { maxValue: parseDate(props.max) } : {})}
      {...(props.firstDayOfWeek ? { firstDayOfWeek: props.firstDayOfWeek } : {})}
    >
      <FieldParts {...props}>
        <Group className={boxClass}>
          <DateInput className={classes(dates.input)}>
            {(segment) => <DateSegment segment={segment} className={classes(dates.segment)} />}
          </DateInput>
          {!props.hideCalendar && (
            <Button className={classes(styles.inner)} aria-label={text.openCalendar}>
              <CalendarDays />
            </Button>
          )}
        </Group>
      </FieldParts>
      <Popover className={classes(dates.popover)} offset={2}>
        <Dialog className={classes(dates.dialog)}>
          <Calendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}
