import { useId, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { MonthOfMeetings } from '#data/queries/meetingTimeline.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { Heading, Link } from '#ui/index.ts'
import { monthTitle } from '../meetingText.ts'
import styles from './Timeline.module.css'
import { TimelineRows } from './TimelineRows.tsx'

/** Rows of a month shown at once; a month of some hundred says how many more there are. */
const SHOWN = 60

/** A month on the line: how many meetings, what was poured and received, and the meetings. */
export function Month({
  month,
  hrefOf,
  current,
}: {
  readonly month: MonthOfMeetings
  readonly hrefOf: (id: MeetingId) => string
  readonly current: MeetingId | undefined
}) {
  const t = useText()
  const format = useFormat()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const { rows, poured, received } = month
  const shown = isWhole ? rows : rows.slice(0, SHOWN)
  const title = monthTitle(month.month, format)
  const said = (key: 'ledger.pouredCups' | 'ledger.receivedCups', cups: number) =>
    t(key, { cups: format.cups(cups), count: cups > 0 && cups <= 100 ? 1 : 2 })
  return (
    <section aria-labelledby={id} className={styles.month}>
      <div className={styles.monthHead}>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <span className={styles.sums}>
          <span>{t('meetings.count', { count: rows.length })}</span>
          {poured > 0 && <span className={styles.poured}>{said('ledger.pouredCups', poured)}</span>}
          {received > 0 && <span className={styles.received}>{said('ledger.receivedCups', received)}</span>}
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
