import type { ReactNode } from 'react'
import styles from './Person.module.css'

/** A few lines about someone under a small heading; nothing at all when there are none. */
export function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return undefined
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>{title}</h4>
      <ul className={styles.lines}>{children}</ul>
    </div>
  )
}
