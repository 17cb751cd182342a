import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { classes } from '../classes.ts'
import { ariaField, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import type { SelectOption } from './Select.tsx'
import styles from './Choice.module.css'

export interface RadioGroupProps<Value extends string> extends FieldProps {
  value: Value | undefined
  onChange: (value: Value) => void
  options: readonly SelectOption<Value>[]
  /** Side by side, or one under the other. */
  orientation?: 'horizontal' | 'vertical'
}

/** One out of a few, all in sight. */
export const RadioGroup = <Value extends string>(props: RadioGroupProps<Value>) => (
  <AriaRadioGroup
    {...ariaField(props)}
    className={fieldClass}
    orientation={props.orientation ?? 'vertical'}
    value={props.value ?? null}
    onChange={(chosen) => {
      const option = props.options.find(({ value }) => value === chosen)
      if (option) props.onChange(option.value)
    }}
  >
    <FieldParts {...props}>
      <div className={classes(styles.options, props.orientation === 'horizontal' && styles.across)}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.choice}>
            <span className={styles.round} aria-hidden="true" />
            <span>
              {option.label}
              {option.description && <span className={styles.hint}>{option.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </FieldParts>
  </AriaRadioGroup>
)
