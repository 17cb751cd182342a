import type { ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components'
import styles from './InPlace.module.css'

/** Text that can be pressed to change it where it stands, looking like text that is edited in place. */
export function TextButton({
  label,
  isMissing,
  isExpanded,
  children,
  ...props
}: {
  /** Its name, where the words alone do not say what is changed. */
  readonly label?: string
  readonly isMissing?: boolean
  /** For what shows more or less: whether it shows more. */
  readonly isExpanded?: boolean
  readonly onPress?: () => void
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}) {
  return (
    <Button
      {...props}
      className={[styles.text, isMissing ? styles.missing : ''].join(' ')}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  )
}
