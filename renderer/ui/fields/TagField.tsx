import type { FieldProps } from './Field.tsx'
import { PickMany } from './PickMany.tsx'

export interface TagFieldProps extends FieldProps {
  value: readonly string[]
  onChange: (value: readonly string[]) => void
  /** Tags in use, the most used first. */
  suggestions: readonly string[]
  placeholder?: string
}

const asOption = (tag: string) => ({ id: tag, label: tag })

/** Tags: those in use are completed, others are made. A leading # is left out. */
export const TagField = ({ value, onChange, suggestions, ...props }: TagFieldProps) => (
  <PickMany
    {...props}
    value={value.map(asOption)}
    onChange={(options) => onChange(options.map(({ id }) => id))}
    load={(text) => {
      const typed = text.replace(/^#/, '').toLocaleLowerCase()
      return suggestions
        .filter((tag) => tag.toLocaleLowerCase().includes(typed))
        .slice(0, 50)
        .map(asOption)
    }}
    onCreate={(text) => {
      const tag = text.replace(/^#/, '').trim()
      if (tag !== '' && !value.includes(tag)) onChange([...value, tag])
    }}
  />
)
