import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Segments.module.css'

export interface SegmentsProps<Value extends string> {
  /** What is chosen: "View". */
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[]
}

/** One of a few ways to see the same thing, all in sight; arrow keys go from one to the next. */
export const Segments = <Value extends string>({ label, value, onChange, options }: SegmentsProps<Value>) => (
  <ToggleButtonGroup
    aria-label={label}
    className={classes(styles.segments)}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = options.find((option) => keys.has(option.value))
      if (chosen && chosen.value !== value) onChange(chosen.value)
    }}
  >
    {options.map((option) => (
      <ToggleButton key={option.value} id={option.value} className={classes(styles.segment)}>
        {option.icon}
        {option.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
