import type { Format, Text } from '#app/i18n/index.ts'
import { lastDayOf } from '#shared/domain/events/when.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'

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

/**
 * What is not plain of someone's coming: that they may not or will not be there,
 * and what they said about it ("komt later", "+1"); '' when there is nothing to say.
 */
export function comingInWords({ answer, remark }: Pick<Guest, 'answer' | 'remark'>, t: Text): string {
  const isPlain = answer === undefined || answer === 'accepted' || answer === 'needs-action'
  return [isPlain ? undefined : t(`events.guests.answer.${answer}`), remark].filter((part) => part !== undefined).join(', ')
}
