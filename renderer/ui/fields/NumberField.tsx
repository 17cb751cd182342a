import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface NumberFieldProps extends FieldProps {
  /** `undefined` when empty. */
  value: number | undefined
  onChange: (value: number | undefined) => void
  min?: number
  max?: number
  step?: number
  /** As in Intl.NumberFormat: `{ style: 'unit', unit: 'minute' }`. */
  format?: Intl.NumberFormatOptions
  /** The most characters one can type, where the value is no larger in any way of writing. */
  digits?: number
  /** Buttons to go up and down a step. */
  steppers?: boolean
}

/** A number, read and written as the locale does. */
export const NumberField = (props: NumberFieldProps) => {
  const text = useUiText()
  return (
    <AriaNumberField
      {...ariaField(props)}
      className={fieldClass}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? undefined : value)}
      {...(props.min === undefined ? {} : { minValue: props.min })}
      {...(props.max === undefined ? {} : { maxValue: props.max })}
      {...(props.step === undefined ? {} : { step: props.step })}
      {...(props.format ? { formatOptions: props.format } : {})}
      isWheelDisabled
    >
      <FieldParts {...props}>
        <Group className={classes(boxClass, styles.end)}>
          <Input
            // A number one comes to change is typed over, not onto.
            onFocus={({ currentTarget }) => props.autoFocus === true && currentTarget.select()}
            {...(props.digits === undefined ? {} : { maxLength: props.digits })}
          />
          {props.steppers && (
            <>
              <Button slot="decrement" className={classes(styles.inner)} aria-label={text.decrease}>
                <Minus />
              </Button>
              <Button slot="increment" className={classes(styles.inner)} aria-label={text.increase}>
                <Plus />
              </Button>
            </>
          )}
        </Group>
      </FieldParts>
    </AriaNumberField>
  )
}
