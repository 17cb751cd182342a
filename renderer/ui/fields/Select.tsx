import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classes } from '../classes.ts'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import options from './Options.module.css'

export interface SelectOption<Value extends string> {
  value: Value
  label: string
  description?: string
  icon?: ReactNode
}

export interface SelectProps<Value extends string> extends FieldProps {
  value: Value | undefined
  onChange: (value: Value) => void
  options: readonly SelectOption<Value>[]
  placeholder?: string
}

/** One out of a short list. For long lists and search, `ComboBox`. */
export const Select = <Value extends string>(props: SelectProps<Value>) => (
  <AriaSelect
    {...ariaField(props)}
    className={fieldClass}
    value={props.value ?? null}
    onChange={(key) => {
      const option = props.options.find(({ value }) => value === key)
      if (option) props.onChange(option.value)
    }}
    placeholder={props.placeholder ?? '—'}
  >
    <FieldParts {...props}>
      <Button className={classes(boxClass, options.trigger)}>
        <SelectValue className={classes(options.value)} />
        <ChevronDown aria-hidden="true" />
      </Button>
    </FieldParts>
    <Popover className={classes(options.popover)} offset={2}>
      <ListBox className={classes(options.list)} items={props.options.map((option) => ({ ...option, id: option.value }))}>
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label} className={classes(options.option)}>
            {option.icon}
            <span>{option.label}</span>
            {option.description && <span className={options.hint}>{option.description}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
)
