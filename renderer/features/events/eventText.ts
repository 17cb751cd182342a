import type { Format } from '#app/i18n/index.ts'
import { lastDayOf } from '#shared/domain/events/when.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'

/** Where an event is: "Pakhuis de Zwijger, Amsterdam"; '' when not known. The city is not said twice. */
export function placeInWords({ where, city }: Pick<GatheringEvent, 'where' | 'city'>): string {
  if (where === undefined || city === undefined) return where ?? city ?? ''
  return where.toLowerCase().includes(city.toLowerCase()) ? where : `${where}, ${city}`
}

/** When an event is: "Tuesday 17 Nov 12:30–14:00", with the last day when it is another. */
export function whenInWords(event: Pick<GatheringEvent, 'date' | 'time' | 'endDate' | 'endTime'>, format: Format): string {
  const { date, time, endTime } = event
  const last = lastDayOf(event)
  const start = format.dayTime(date, time)
  if (last !== date) return `${start} – ${format.dayTime(last, endTime)}`
  return endTime === undefined ? start : `${start}–${endTime}`
}
