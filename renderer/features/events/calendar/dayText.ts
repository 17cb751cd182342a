import type { Format, Text } from '#app/i18n/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** How many events a day shows before it says how many more there are. */
const SHOWN = 3

/** The events a day has room for, and how many more there are: never "+1", where that one would fit. */
export function shownOfDay<One>(events: readonly One[]): { readonly shown: readonly One[]; readonly more: number } {
  if (events.length <= SHOWN) return { shown: events, more: 0 }
  return { shown: events.slice(0, SHOWN - 1), more: events.length - SHOWN + 1 }
}

/** A day with what is on it, for those who hear it: "Tuesday 17 November 2026, 2 events: …". */
export function dayInWords(day: Day, events: readonly GatheringEvent[], t: Text, format: Format): string {
  const date = format.exactDay(day)
  if (events.length === 0) return date
  const { shown, more } = shownOfDay(events)
  const names = shown.map(({ name }) => name)
  const all = more === 0 ? names : [...names, t('events.calendar.more', { count: more })]
  return t('events.calendar.day', { date, count: events.length, events: all.join('; ') })
}
