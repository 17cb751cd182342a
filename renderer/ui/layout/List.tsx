import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Layout.module.css'

/** Rows under one another, each parted from the next by a line. */
export const List = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul className={styles.list} aria-label={label}>
    {children}
  </ul>
)

export interface ListRowProps {
  /** An `Avatar` or an icon. */
  leading?: ReactNode
  /** Name or first words: a link when the row leads somewhere. */
  title: ReactNode
  /** The reason or what tells more, muted, under the title. */
  text?: ReactNode
  /** A date or a sign at the end. */
  trailing?: ReactNode
  /** Buttons. */
  actions?: ReactNode
}

/** One row: who or what, why, and what to do with it. */
export const ListRow = ({ leading, title, text, trailing, actions }: ListRowProps) => (
  <li className={styles.row}>
    {leading && <span className={styles.leading}>{leading}</span>}
    <div className={classes(styles.rowWords)}>
      <div className={styles.rowTitle}>{title}</div>
      {text && <div className={styles.rowText}>{text}</div>}
    </div>
    {trailing && <div className={styles.trailing}>{trailing}</div>}
    {actions && <div className={styles.actions}>{actions}</div>}
  </li>
)
