import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import styles from './Button.module.css'

/** A link to a place in the app (`#/people/…`) or, with `onPress`, out of it. */
export const Link = ({ href, onPress, children }: { href?: string; onPress?: () => void; children: ReactNode }) => (
  <AriaLink className={styles.link} {...(href ? { href } : {})} {...(onPress ? { onPress } : {})}>
    {children}
  </AriaLink>
)
