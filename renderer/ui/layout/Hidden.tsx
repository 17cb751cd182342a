import type { ReactNode } from 'react'
import styles from './Layout.module.css'

/** Words for screen readers only. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={styles.hidden}>{children}</span>
