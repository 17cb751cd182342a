import * as v from 'valibot'
import { addDays, weekdayOf } from '../domain/calendar/days.ts'
import type { Contact } from '../domain/records/contact.ts'
import type { TableRows } from '../domain/records/tables.ts'
import type { Cups, Day, Instant } from '../domain/records/values.ts'
import { CupsSchema, InstantSchema } from '../domain/records/values.ts'
import type { Chance } from './random.ts'

/** How a relation goes, which decides what is made of it. */
export type Story = 'close' | 'mutual' | 'investing' | 'indebted' | 'one-way' | 'resting' | 'new' | 'met-once' | 'known'

/** A contact with what the other makers need to know of it. */
export interface Figure {
  readonly contact: Contact
  readonly story: Story
  /** Notes about them are in this language. */
  readonly language: 'nl' | 'en'
  /** When it began. */
  readonly since: Day
}

/** Everything the makers share: chance, today, and the rows so far. */
export interface Scene {
  readonly chance: Chance
  readonly today: Day
  /** The rows being made. */
  readonly rows: TableRows
  readonly figures: readonly Figure[]
}

/** Mid-morning UTC of a day: when rows of that day were written down. */
export function writtenOn(day: Day): Instant {
  return v.parse(InstantSchema, `${day}T09:30:00.000Z`)
}

/** Hundredths of a cup. */
export const cups = (hundredths: number): Cups => v.parse(CupsSchema, hundredths)

/** The day itself, or the Monday after when it falls in a weekend. */
export function workday(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day
}

/** The day itself, or the Friday before when it falls in a weekend: for days that must not come later. */
export function workdayBefore(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day
}
