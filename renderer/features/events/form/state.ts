import type { EventFields } from '#data/commands/events.ts'
import type { EventRow } from '#data/queries/events.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'

/** What stands in the form of an event. */
export interface EventState {
  readonly name: string
  readonly date: Day | undefined
  readonly time: ClockTime | undefined
  readonly endDate: Day | undefined
  readonly endTime: ClockTime | undefined
  /** The zone of its times, when another than the machine's. */
  readonly zone: string | undefined
  readonly where: string
  readonly city: string
  readonly link: string
  readonly about: string
  /** From an earlier event: whether its guests and its plan come along. */
  readonly guests: boolean
  readonly plan: boolean
}

/** The form of a new event, with what is known of it. */
export const emptyEvent: EventState = {
  name: '',
  date: undefined,
  time: undefined,
  endDate: undefined,
  endTime: undefined,
  zone: undefined,
  where: '',
  city: '',
  link: '',
  about: '',
  guests: false,
  plan: false,
}

/** The form of an event that is there. */
export function stateOfEvent(event: GatheringEvent): EventState {
  const { name, date, time, endDate, endTime, zone, where = '', city = '', link = '', about = '' } = event
  return { ...emptyEvent, name, date, time, endDate, endTime, zone, where, city, link, about }
}

/** An earlier event that a new one is made from. */
export interface From {
  readonly row: EventRow
  /** The new one is the next of its series. */
  readonly isNext: boolean
  /** The day proposed for it. */
  readonly date?: Day
}

/**
 * The form of an event made from an earlier one. A copy proposes its guests and
 * plan; the next of a series begins with its own list: who used to come is
 * proposed there.
 */
export function takenOver({ row, isNext, date }: From): EventState {
  const { name, time, endTime, zone, where = '', city = '', about = '' } = row.event
  const isCopied = !isNext
  return {
    ...emptyEvent,
    name,
    time,
    endTime,
    zone,
    where,
    city,
    about,
    date,
    guests: isCopied && row.listed > 0,
    plan: isCopied && row.planRows > 0,
  }
}

/** What has to be there before an event can be saved. */
export interface Missing {
  readonly name: boolean
  readonly date: boolean
}

export const missingIn = ({ name, date }: EventState): Missing => ({ name: name.trim() === '', date: date === undefined })

/** The fields as the command takes them; texts left empty are cleared. */
export function fieldsOf({ date, guests: _guests, plan: _plan, ...fields }: EventState): EventFields {
  return { ...fields, ...(date !== undefined && { date }) }
}
