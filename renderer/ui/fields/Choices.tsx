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
  selected?: Value | undefined
  onChoose: (value: Value) => void
}

/** A few things to choose from in a panel: arrows move, letters jump, Enter chooses. */
export const Choices = <Value extends string>({ label, choices, selected, onChoose }: ChoicesProps<Value>) => (
  <ListBox
    aria-label={label}
    className={classes(options.list)}
    selectionMode="single"
    selectedKeys={selected === undefined ? [] : [selected]}
    disallowEmptySelection
    onAction={(key) => {
      const chosen = choices.find(({ value }) => value === key)
      if (chosen) onChoose(chosen.value)
    }}
    onSelectionChange={(keys) => {
      const chosen = choices.find(({ value }) => keys === 'all' || keys.has(value))
      if (chosen) onChoose(chosen.value)
    }}
  >
    {choices.map(({ value, label: said, description }) => (
      <ListBoxItem key={value} id={value} textValue={said} className={classes(options.option)}>
        <span>{said}</span>
        {description && <span className={options.hint}>{description}</span>}
      </ListBoxItem>
    ))}
  </ListBox>
)
