import { useFormat, useText } from '#app/i18n/index.ts'
import { warmthCourseOf } from '#data/queries/losingTouch.ts'
import { useLive } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import { WarmthCourse } from '#ui/index.ts'

/** Weeks shown of what comes without contact. */
const WEEKS_AHEAD = [1, 2, 3, 4]

/** The last twelve months of a relation as a small line, and the four weeks to come. Only rows in sight ask for it. */
export function Course({ row: { summary, warmth, ahead }, today }: { readonly row: Cooling; readonly today: Day }) {
  const t = useText()
  const format = useFormat()
  const { id, halfLife } = summary
  const course = useLive((data) => warmthCourseOf(data, id, halfLife), [id, halfLife, today])
  const [first, ...others] = course ?? []
  if (first === undefined) return undefined
  const most = others.reduce((top, point) => (point.warmth > top.warmth ? point : top), first)
  const label = t('losingTouch.course', {
    most: Math.round(most.warmth),
    month: format.month(most.day.slice(0, 7)),
    now: Math.round(warmth),
    ahead: Math.round(ahead),
  })
  return (
    <WarmthCourse
      past={[first, ...others].map((point) => point.warmth)}
      ahead={WEEKS_AHEAD.map((weeks) => warmthOf(summary, addDays(today, weeks * 7)))}
      label={label}
      width={112}
    />
  )
}
