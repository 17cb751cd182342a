import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { rememberSeries, nextInRhythm, type SeriesMemory } from '#shared/domain/events/series.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day, EventId } from '#shared/domain/records/values.ts'
import { earlierFirst, type EventRow, eventRows } from './events.ts'

/** The other events of a series, and what they tell about one. */
export interface Series extends SeriesMemory {
  /** The last one first. */
  readonly earlier: readonly EventRow[]
  /** The first one first. */
  readonly later: readonly EventRow[]
}

/** The series of an event; undefined when it is in none. */
export async function eventSeries({ db }: Data, id: EventId): Promise<Series | undefined> {
  const event = await db.events.get(id)
  if (event?.seriesId === undefined) return undefined
  const all = await inSeries(db, event.seriesId)
  const earlier = all.filter((one) => earlierFirst(one, event) < 0)
  const later = all.filter((one) => earlierFirst(one, event) > 0)
  const guestsOf = (one: GatheringEvent) => db.guests.where('eventId').equals(one.id).toArray()
  const before = []
  for (const one of earlier) before.push({ date: one.date, guests: await guestsOf(one) })
  return {
    earlier: (await eventRows(db, earlier)).toReversed(),
    later: await eventRows(db, later),
    ...rememberSeries(await guestsOf(event), before),
  }
}

/** The day the next event of the series of this one would be on, by the rhythm of all of them. */
export async function nextDateAfter({ db, clock }: Data, event: GatheringEvent): Promise<Day | undefined> {
  const all = event.seriesId === undefined ? [event] : await inSeries(db, event.seriesId)
  return nextInRhythm(
    all.map(({ date }) => date),
    clock.today(),
  )
}

/** Events are few: which are of one series is not indexed. */
async function inSeries(db: BakkieDatabase, seriesId: string): Promise<GatheringEvent[]> {
  const all = await db.events.filter((event) => event.seriesId === seriesId).toArray()
  return all.toSorted(earlierFirst)
}
