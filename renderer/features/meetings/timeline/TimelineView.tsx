import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { comingMeetings } from '#data/queries/meetingTimeline.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { Link, Section } from '#ui/index.ts'
import type { MeetingsPlace } from '../place/useMeetingsPlace.ts'
import { Stretch } from './Stretch.tsx'
import styles from './Timeline.module.css'
import { TimelineRows } from './TimelineRows.tsx'

/** How many coming meetings stand above today at first: the nearest. */
const NEAREST = 5

/** Meetings along a line, by month: the coming ones above today, and back from there as far as one scrolls. */
export function TimelineView({ place, current }: { readonly place: MeetingsPlace; readonly current: MeetingId | undefined }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { criteria } = place
  const filter = JSON.stringify(criteria)
  const [isFurther, setFurther] = useState(false)
  const coming = useLive((data) => comingMeetings(data, criteria), [filter, today], { keep: true })
  if (coming === undefined) return null
  const shown = isFurther ? coming : coming.slice(0, NEAREST)
  const further = coming.length - shown.length
  return (
    <div className={styles.timeline}>
      {coming.length > 0 && (
        <Section title={t('meetings.timeline.coming')} count={coming.length}>
          {further > 0 && (
            <div>
              <Link onPress={() => setFurther(true)}>{t('meetings.timeline.further', { count: further })}</Link>
            </div>
          )}
          <TimelineRows rows={shown.toReversed()} hrefOf={place.hrefOf} current={current} />
        </Section>
      )}
      <p className={styles.today}>{t('meetings.timeline.today', { day: format.day(today) })}</p>
      <Stretch key={filter} place={place} current={current} before={addDays(today, 1)} isFirst isAnyAbove={coming.length > 0} />
    </div>
  )
}
