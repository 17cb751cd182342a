import type { Met } from '../records/contact.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import { fold } from '../../language/fold.ts'
import { lastDayOf } from './when.ts'

/** What tells whether someone was met at an event. */
type MetEvent = Pick<GatheringEvent, 'id' | 'name' | 'where' | 'date' | 'endDate'>

/**
 * The event someone was first met at, by what is kept of how, where and when: one
 * that is named, or whose place fits, where the day does not speak against it. Of
 * several that fit, as the lunches of a series do, the earliest: one is met for the
 * first time once. Undefined when none fits.
 * @param events those they were at, in any order
 */
export function firstMetAt<Event extends MetEvent>(met: Met | undefined, events: readonly Event[]): Event | undefined {
  return events
    .filter((event) => fits(met, event))
    .toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(a.date, b.date)))[0]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function fits(met: Met | undefined, event: MetEvent): boolean {
  if (met === undefined) return false
  const on: string = met.on ?? ''
  const isDay = on.length === 10 && on >= event.date && on <= lastDayOf(event)
  // A year or a month alone may hold the day, and so may nothing.
  const isOpen = on.length < 10 && event.date.startsWith(on)
  const isNamed = [met.how, met.where].some((text) => text !== undefined && names(text, event.name))
  const isPlace = met.where !== undefined && event.where !== undefined && fold(met.where) === fold(event.where)
  return (isNamed && (isDay || isOpen)) || (isPlace && isDay)
}

/** Whether a text has the words of a name, whole and in a row: "Galavant" is no "Gala". */
function names(text: string, name: string): boolean {
  const words = wordsOf(name)
  return words !== '' && ` ${wordsOf(text)} `.includes(` ${words} `)
}

const wordsOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
