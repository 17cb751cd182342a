import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import styles from './Button.module.css'

export interface LinkProps {
  href?: string
  onPress?: () => void
  /** Its accessible name where the words alone do not say where it leads; begins with those words. */
  label?: string
  children: ReactNode
}

/** A link to a place in the app (`#/people/…`) or, with `onPress`, out of it. */
export const Link = ({ href, onPress, label, children }: LinkProps) => (
  <AriaLink
    className={styles.link}
    {...(href ? { href } : {})}
    {...(onPress ? { onPress } : {})}
    {...(label ? { 'aria-label': label } : {})}
  >
    {children}
  </AriaLink>
)
