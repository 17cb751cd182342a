import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Feedback.module.css'

export interface BannerProps {
  /** `problem` is told at once to screen readers; `done` is good news that asks nothing. */
  kind?: 'note' | 'problem' | 'done'
  /** Its name as a landmark where it stays on every screen. */
  label?: string
  /** Buttons. */
  actions?: ReactNode
  children: ReactNode
}

/** A message that stays where it is until it no longer holds. */
export const Banner = ({ kind = 'note', label, actions, children }: BannerProps) => (
  <div
    className={classes(styles.banner, kind === 'problem' && styles.problem, kind === 'done' && styles.done)}
    role={kind === 'problem' ? 'alert' : label ? 'region' : 'status'}
    aria-label={label}
  >
    <div className={styles.bannerWords}>{children}</div>
    {actions && <div className={styles.bannerActions}>{actions}</div>}
  </div>
)
