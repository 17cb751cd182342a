import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { classes } from '../classes.ts'
import options from './Options.module.css'

export interface Choice<Value extends string = string> {
  value: Value
  label: string
  description?: string | undefined
}

export interface ChoicesProps<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  /** What holds now, ticked; choosing it again is a choice too. */
  selected?: Value | undefined
  onChoose: (value: Value) => void
  /** Has the focus once it is there: in a panel that has just opened. */
  takesFocus?: boolean
}

/** A few things to choose from in a panel: arrows move, letters jump, Enter chooses. */
export const Choices = <Value extends string>({ label, choices, selected, onChoose, takesFocus }: ChoicesProps<Value>) => (
  <ListBox
    aria-label={label}
    className={classes(options.list)}
    onAction={(key) => {
      const chosen = choices.find(({ value }) => value === key)
      if (chosen) onChoose(chosen.value)
    }}
    {...(takesFocus ? { autoFocus: 'first' as const } : {})}
  >
    {choices.map(({ value, label: said, description }) => (
      <ListBoxItem key={value} id={value} textValue={said} className={classes(options.option)}>
        {selected === undefined ? undefined : selected === value ? (
          <Check aria-hidden="true" />
        ) : (
          <span className={options.tick} />
        )}
        <span>{said}</span>
        {description && <span className={options.hint}>{description}</span>}
      </ListBoxItem>
    ))}
  </ListBox>
)
