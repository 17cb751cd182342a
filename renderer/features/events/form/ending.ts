import { useText } from '#app/i18n/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { endsBeforeItBegins, type EventWhen, runsPastMidnight } from '#shared/domain/events/when.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { EventState } from './state.ts'

type When = Pick<EventState, 'date' | 'time' | 'endDate' | 'endTime'>

const asEvent = ({ date, time, endDate, endTime }: When): EventWhen | undefined =>
  date && { date, ...(time && { time }), ...(endDate && { endDate }), ...(endTime && { endTime }) }

/** Whether an event is said to end before it begins: marked, and kept. */
const isTurnedRound = (when: When): boolean => {
  const event = asEvent(when)
  return event !== undefined && endsBeforeItBegins(event)
}

/** What stands under the end of an event: that it is in the night after, or that it is before the start. */
export function useEndWords(when: When): { readonly description?: string; readonly warning?: string } {
  const t = useText()
  const event = asEvent(when)
  if (event === undefined) return {}
  if (runsPastMidnight(event)) return { description: t('events.form.pastMidnight') }
  return endsBeforeItBegins(event) ? { warning: t('events.form.turnedRound') } : {}
}

/** Whether the day after is offered as the last one: the end is before the start, and no other day is said. */
export const canEndNextDay = (when: When): boolean =>
  isTurnedRound(when) && (when.endDate === undefined || when.endDate === when.date)

/** The day after the first. */
export const nextDay = ({ date }: Pick<When, 'date'>): Day | undefined => date && addDays(date, 1)
