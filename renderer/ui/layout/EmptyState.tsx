import type { ReactNode } from 'react'
import styles from './Feedback.module.css'
import { Heading } from './Section.tsx'

export interface EmptyStateProps {
  /** Left out where the page's own title says it. */
  title?: string
  /** One thing to know. */
  text: string
  /** One button. */
  action?: ReactNode
}

/** What stands where nothing is yet: teaches one thing, offers one button. */
export const EmptyState = ({ title, text, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    {title && <Heading level={2}>{title}</Heading>}
    <p>{text}</p>
    {action && <div className={styles.emptyAction}>{action}</div>}
  </div>
)
