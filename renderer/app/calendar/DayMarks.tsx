import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { classes } from '#ui/index.ts'
import styles from './Calendar.module.css'
import { shownOfDay } from './ofDay.ts'

/** One thing on a day of a calendar. */
export interface DayMark {
  readonly key: string
  readonly href: string
  readonly sign: ReactNode
  readonly name: string
  /** Everything about it in a few words, for the pointer. */
  readonly title: string
  /** Still to come: an outline. What was, is filled. */
  readonly isAhead: boolean
  /** The one that is open beside the calendar. */
  readonly isCurrent?: boolean
}

/** What is on a day as short rows. */
export function DayMarks({ marks }: { readonly marks: readonly DayMark[] }) {
  const t = useText()
  const { shown, more } = shownOfDay(marks)
  if (shown.length === 0) return null
  return (
    <span className={styles.marks}>
      {shown.map(({ key, href, sign, name, title, isAhead, isCurrent = false }) => (
        // For the pointer: by keyboard the day opens, and what is on it is there.
        <a
          key={key}
          tabIndex={-1}
          href={href}
          title={title}
          className={classes(styles.mark, isAhead ? styles.ahead : styles.been, isCurrent && styles.current)}
        >
          {sign}
          <span className={styles.names}>{name}</span>
        </a>
      ))}
      {more > 0 && <span className={styles.more}>{t('common.calendar.plus', { count: more })}</span>}
    </span>
  )
}
