import type { ReactNode } from 'react'
import styles from './Feedback.module.css'

/** Why something is asked or proposed, in one plain sentence. */
export const Reason = ({ children }: { children: ReactNode }) => <p className={styles.reason}>{children}</p>
