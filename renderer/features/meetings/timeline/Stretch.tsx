import { useText } from '#app/i18n/index.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { timelineStretch } from '#data/queries/meetingTimeline.ts'
import { useLive } from '#data/react/index.ts'
import type { Day, MeetingId } from '#shared/domain/records/values.ts'
import { Muted } from '#ui/index.ts'
import { NothingFits } from '../NothingFits.tsx'
import type { MeetingsPlace } from '../place/useMeetingsPlace.ts'
import { Earlier } from './Earlier.tsx'
import { Month } from './Month.tsx'

interface StretchProps {
  readonly place: MeetingsPlace
  readonly current: MeetingId | undefined
  readonly before: Day
  readonly isFirst?: boolean
  /** Whether anything is shown above it. */
  readonly isAnyAbove: boolean
}

/**
 * Some months, and below them the stretch before, once it comes into sight. Each
 * reads its own months alone: a change repaints only the months it is in.
 */
export function Stretch({ place, current, before, isFirst = false, isAnyAbove }: StretchProps) {
  const t = useText()
  const { criteria } = place
  const stretch = useLive((data) => timelineStretch(data, criteria, before), [JSON.stringify(criteria), before], { keep: true })
  if (stretch === undefined) return <Waiting />
  const { months, next } = stretch
  const isAny = isAnyAbove || months.length > 0
  return (
    <>
      {months.map((month) => (
        <Month key={month.month} month={month} criteria={criteria} hrefOf={place.hrefOf} current={current} />
      ))}
      {next === undefined ? (
        isAny ? (
          !isFirst && <Muted>{t('meetings.timeline.beginning')}</Muted>
        ) : (
          <NothingFits place={place} />
        )
      ) : (
        // Nothing found in thousands: looking further is asked for, not begun by itself.
        <Earlier key={next} isByItself={months.length > 0} {...(!isAny && { emptyIn: place })}>
          <Stretch place={place} current={current} before={next} isAnyAbove={isAny} />
        </Earlier>
      )}
    </>
  )
}
