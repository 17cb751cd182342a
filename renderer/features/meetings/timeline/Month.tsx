import { useId, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { MeetingCriteria } from '#data/queries/meetingCriteria.ts'
import type { MonthOfMeetings } from '#data/queries/meetingTimeline.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { Heading, Link } from '#ui/index.ts'
import { monthTitle } from '../meetingText.ts'
import { monthEntriesPath } from './entriesPath.ts'
import styles from './Timeline.module.css'
import { TimelineRows } from './TimelineRows.tsx'

/** Rows of a month shown at once; a month of some hundred says how many more there are. */
const SHOWN = 60

/** A month on the line: how many meetings, what was poured and received, and the meetings. */
export function Month({
  month,
  criteria,
  hrefOf,
  current,
}: {
  readonly month: MonthOfMeetings
  /** Which meetings are shown. */
  readonly criteria: MeetingCriteria
  readonly hrefOf: (id: MeetingId) => string
  readonly current: MeetingId | undefined
}) {
  const t = useText()
  const format = useFormat()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const { rows } = month
  const shown = isWhole ? rows : rows.slice(0, SHOWN)
  const title = monthTitle(month.month, format)
  const sum = (side: 'poured' | 'received') => {
    const cups = month[side]
    if (cups === 0) return undefined
    return (
      <span className={styles[side]}>
        <Link
          href={href(monthEntriesPath(month, criteria, side))}
          label={t(`balances.see.${side}`, { cups: format.cupsInWords(cups) })}
        >
          {t(`ledger.${side}Cups`, { cups: format.cups(cups), count: cups <= 100 ? 1 : 2 })}
        </Link>
      </span>
    )
  }
  return (
    <section aria-labelledby={id} className={styles.month}>
      <div className={styles.monthHead}>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <span className={styles.sums}>
          <span>{t('meetings.count', { count: rows.length })}</span>
          {sum('poured')}
          {sum('received')}
        </span>
      </div>
      <TimelineRows rows={shown} hrefOf={hrefOf} current={current} />
      {shown.length < rows.length && (
        <div>
          <Link onPress={() => setWhole(true)}>
            {t('meetings.timeline.wholeMonth', { count: rows.length, month: format.month(month.month) })}
          </Link>
        </div>
      )}
    </section>
  )
}
