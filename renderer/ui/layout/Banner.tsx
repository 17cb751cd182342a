import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Feedback.module.css'

export interface BannerProps {
  /** `problem` is told at once to screen readers. */
  kind?: 'note' | 'problem'
  /** Its name as a landmark where it stays on every screen. */
  label?: string
  /** Buttons. */
  actions?: ReactNode
  children: ReactNode
}

/** A message that stays where it is until it no longer holds. */
export const Banner = ({ kind = 'note', label, actions, children }: BannerProps) => (
  <div
    className={classes(styles.banner, kind === 'problem' && styles.problem)}
    role={kind === 'problem' ? 'alert' : label ? 'region' : 'status'}
    aria-label={label}
  >
    <div className={styles.bannerWords}>{children}</div>
    {actions && <div className={styles.bannerActions}>{actions}</div>}
  </div>
)
