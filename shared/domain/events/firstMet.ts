import type { Met } from '../records/contact.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import { fold } from '../../language/fold.ts'
import { lastDayOf } from './when.ts'

/**
 * Whether someone was first met at an event, by what is kept of how, where and
 * when: it is named, or the place fits and the day does not speak against it.
 */
export function isFirstMetAt(met: Met | undefined, event: Pick<GatheringEvent, 'name' | 'where' | 'date' | 'endDate'>): boolean {
  if (met === undefined) return false
  const on: string = met.on ?? ''
  const isDay = on.length === 10 && on >= event.date && on <= lastDayOf(event)
  // A year or a month alone may hold the day, and so may nothing.
  const isOpen = on.length < 10 && event.date.startsWith(on)
  const isNamed = [met.how, met.where].some((text) => text !== undefined && fold(text).includes(fold(event.name)))
  const isPlace = met.where !== undefined && event.where !== undefined && fold(met.where) === fold(event.where)
  return (isNamed && (isDay || isOpen)) || (isPlace && isDay)
}
