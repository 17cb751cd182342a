import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useUiText } from '../text.tsx'
import { classes } from '../classes.ts'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface SearchFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
}

/** A search box; Escape empties it. */
export const SearchField = (props: SearchFieldProps) => {
  const text = useUiText()
  return (
    <AriaSearchField
      {...ariaField(props)}
      className={fieldClass}
      value={props.value}
      onChange={props.onChange}
      {...(props.onSubmit ? { onSubmit: props.onSubmit } : {})}
    >
      <FieldParts {...props}>
        <Group className={boxClass}>
          <span className={styles.leading} aria-hidden="true">
            <Search />
          </span>
          <Input ref={props.inputRef ?? null} placeholder={props.placeholder} autoComplete="off" spellCheck={false} />
          {props.value !== '' && (
            <Button className={classes(styles.inner)} aria-label={text.clear}>
              <X />
            </Button>
          )}
        </Group>
      </FieldParts>
    </AriaSearchField>
  )
}
