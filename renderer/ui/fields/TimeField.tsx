import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, Group, TimeField as AriaTimeField } from 'react-aria-components'
import { classes } from '../classes.ts'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import dates from './Date.module.css'

export interface TimeFieldProps<Time extends string = string> extends FieldProps {
  /** `HH:MM`, 24 hours; `undefined` when empty. */
  value: Time | undefined
  onChange: (value: Time | undefined) => void
  /** Makes a clock time of `HH:MM`. */
  asTime: (text: string) => Time
}

/** A time of the day, on the 24-hour clock of both our languages. */
export const TimeField = <Time extends string>(props: TimeFieldProps<Time>) => (
  <AriaTimeField
    {...ariaField(props)}
    className={fieldClass}
    hourCycle={24}
    shouldForceLeadingZeros
    value={props.value ? parseTime(props.value) : null}
    onChange={(time) => props.onChange(time ? props.asTime(time.toString().slice(0, 5)) : undefined)}
  >
    <FieldParts {...props}>
      <Group className={boxClass}>
        <DateInput className={classes(dates.input)}>
          {(segment) => <DateSegment segment={segment} className={classes(dates.segment)} />}
        </DateInput>
      </Group>
    </FieldParts>
  </AriaTimeField>
)
