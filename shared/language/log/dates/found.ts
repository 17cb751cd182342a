import * as v from 'valibot'
import { type ClockTime, ClockTimeSchema, type Day } from '../../../domain/records/values.ts'
import type { Confidence } from '../reading.ts'

/** Part of a day, by the hour it starts. */
export type DayPart = 'morning' | 'afternoon' | 'evening'
const at = (time: string): ClockTime => v.parse(ClockTimeSchema, time)
export const DAY_PART_STARTS: Readonly<Record<DayPart, ClockTime>> = {
  morning: at('06:00'),
  afternoon: at('12:00'),
  evening: at('18:00'),
}

/** Which way a date without year or week leans: meetings lie behind us, due dates ahead. */
export type Lean = 'past' | 'future'

/** A date found in a text. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly day: Day
  readonly confidence: Confidence
  readonly alternatives: readonly Day[]
  readonly part?: DayPart
}

/** What a rule makes of its match; `undefined` when it is no date after all. */
export interface DateMeaning {
  readonly day: Day
  readonly confidence?: Confidence
  readonly alternatives?: readonly Day[]
  readonly part?: DayPart
}

/** One way of writing a date. */
export interface DateRule {
  readonly words: RegExp
  readonly read: (match: RegExpExecArray, today: Day, lean: Lean) => DateMeaning | undefined
}
