import type { ClockTime, Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { findTime } from '#shared/language/log/clock.ts'
import { findDate } from '#shared/language/log/dates/find.ts'
import { asTime } from './asTime.ts'

/** What words say of when something is. */
export interface SaidWhen {
  readonly day?: Day
  readonly time?: ClockTime
  /** Of a stretch: "19:30–22:00". */
  readonly endTime?: ClockTime
}

/** The day that words speak of, ahead where they leave it open: "in two weeks", "vrijdag", "7 december". */
export function readDay(words: string, today: Day): Day | undefined {
  return readWhen(words, today).day
}

/** The day and the time that words speak of: "vanavond 19:30", "Friday 2 to 4pm". What they do not say is absent. */
export function readWhen(words: string, today: Day): SaidWhen {
  if (words.trim() === '') return {}
  const text = fold(words).replaceAll(/[–—]/gu, '-')
  const date = findDate(text, today, 'future')
  const rest = date === undefined ? text : `${text.slice(0, date.start)} ${text.slice(date.end)}`
  const time = findTime(rest, date?.part === undefined ? {} : { part: date.part })
  return {
    ...(date && { day: date.day }),
    ...(time && { time: time.time }),
    ...(time?.minutes !== undefined && { endTime: later(time.time, time.minutes) }),
  }
}

/** A clock time some minutes on, past midnight too. */
function later(time: ClockTime, minutes: number): ClockTime {
  const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % (24 * 60)
  return asTime(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
}
