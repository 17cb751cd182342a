import { Bell, BookOpen, CalendarDays, HandHeart, Hourglass } from 'lucide-react'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { NextThing as Next } from '#shared/domain/summary/summary.ts'
import { Hidden } from '#ui/index.ts'
import styles from './NextThing.module.css'

const SIGNS = {
  meeting: CalendarDays,
  'my-promise': HandHeart,
  'their-promise': Hourglass,
  'follow-up': Bell,
  loan: BookOpen,
} as const satisfies Record<Next['kind'], unknown>

/** The next dated thing with someone: what it is as a sign, and when. */
export function NextThing({ next }: { next: Next }) {
  const t = useText()
  const format = useFormat()
  const Sign = SIGNS[next.kind]
  const what = t(`contacts.next.${next.kind}`)
  return (
    <span className={styles.next} title={t('contacts.nextOn', { what, day: format.exactDay(next.date) })}>
      <Sign aria-hidden="true" />
      <Hidden>{what} </Hidden>
      <span className={styles.when}>{format.relative(next.date)}</span>
    </span>
  )
}
