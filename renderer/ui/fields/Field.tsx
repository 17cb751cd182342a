import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Field.module.css'

/** What every field has. Values come in and go out; empty is `undefined` except for plain text. */
export interface FieldProps {
  label: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  description?: string
  /** Kept but marked: "This does not look like an e-mail address". Never stops saving. */
  warning?: string
  /** What stops saving. */
  error?: string
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}

/** The properties of `FieldProps` that a react-aria field takes itself. */
export const ariaField = ({ label, hideLabel, error, isRequired, isDisabled, autoFocus }: FieldProps) => ({
  ...(hideLabel ? { 'aria-label': label } : {}),
  ...(isRequired ? { isRequired } : {}),
  ...(isDisabled ? { isDisabled } : {}),
  ...(autoFocus ? { autoFocus } : {}),
  isInvalid: error !== undefined,
  validationBehavior: 'aria' as const,
})

/** Label above, control, then what helps and what is wrong. Stands inside a react-aria field, which ties them together. */
export const FieldParts = ({ label, hideLabel, description, warning, error, children }: FieldProps & { children: ReactNode }) => (
  <>
    {!hideLabel && <Label className={styles.label}>{label}</Label>}
    {children}
    {(description ?? warning) && (
      <Text slot="description" className={styles.help}>
        {description && <span className={styles.description}>{description}</span>}
        {warning && <span className={styles.warning}>{warning}</span>}
      </Text>
    )}
    {error && <FieldError className={styles.error}>{error}</FieldError>}
  </>
)

/** The class of a whole field, and of the box that is typed in. */
export const fieldClass = classes(styles.field)
export const boxClass = classes(styles.box)
