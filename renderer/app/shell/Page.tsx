import type { ReactNode } from 'react'
import { classes, Heading } from '#ui/index.ts'
import styles from './Page.module.css'
import { Waiting } from './Waiting.tsx'

export interface PageProps {
  /** The heading of level 1. */
  title: string
  /** A person's name rather than a screen's. */
  isName?: boolean
  /** One line under the title: date, role, count. */
  lead?: ReactNode
  /** Plain buttons at the end of the title's line. */
  actions?: ReactNode
  /** Before the title: a photo. */
  leading?: ReactNode
  /** For a table: the content takes the height that is left and scrolls by itself. */
  fill?: boolean
  /** `reading` for text and forms, `wide` for pages in columns. */
  width?: 'reading' | 'wide'
  /** Undefined while it is being fetched. */
  children: ReactNode
}

/** The frame of a screen: title, what goes with it, and content on one left edge. */
export const Page = ({ title, isName, lead, actions, leading, fill, width = 'wide', children }: PageProps) => (
  <div className={classes(styles.page, fill ? styles.fill : styles[width])}>
    <header className={styles.header}>
      {leading}
      <div className={styles.words}>
        <Heading level={1} isName={isName ?? false}>
          {title}
        </Heading>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
    <div className={styles.content}>{children ?? <Waiting />}</div>
  </div>
)
