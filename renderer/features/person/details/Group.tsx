import type { ReactNode } from 'react'
import styles from './Details.module.css'

/** One kind of detail: what it is on the left, what is known on the right. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3 className={styles.term}>{title}</h3>
      <div className={styles.known}>{children}</div>
    </div>
  )
}
