import { moneyText } from '#shared/domain/favours/moneyText.ts'
import type { ClockTime, Day, Instant, Money, PartialDate } from '#shared/domain/records/values.ts'
import { cupsInFigures } from '#ui/signs/cups.ts'
import type { Text } from './keys.ts'

const DAY_MS = 86_400_000

/** Noon in UTC of a local calendar day: no zone can push it to another day. Only for formatting in UTC. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)
const daysFrom = (from: string, to: string): number => Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / DAY_MS)

/** Dates, numbers and amounts as people of the locale say them. */
export interface Format {
  readonly locale: string
  /** "Tuesday 17 Nov", with the year when it is not the year of today. */
  day(day: Day): string
  /** The exact one, for `title`: "Tuesday 17 November 2026". */
  exactDay(day: Day): string
  /** "Tue 17", under a heading that says the month. */
  dayOfMonth(day: Day): string
  /** "17 Nov 2026", for tables. */
  shortDay(day: Day): string
  /** "today", "yesterday", "3 weeks ago", "in 2 days". */
  relative(day: Day): string
  /** "Tuesday 17 Nov 12:30" */
  dayTime(day: Day, time?: ClockTime): string
  /** "November 2026" of `YYYY-MM`. */
  month(month: string): string
  /** "14 March", "March 1980", "1980" or "14 March 1980". */
  partialDate(date: PartialDate): string
  /** A moment in the user's zone: "17 Nov 2026, 12:30". */
  moment(instant: Instant): string
  /** Hundredths in figures: "2½". */
  cups(hundredths: number): string
  /** "2½ cups" */
  cupsInWords(hundredths: number): string
  /** "€ 34.00" from minor units. */
  money(money: Money): string
  /** "1 h 30 min" */
  minutes(minutes: number): string
  number(value: number): string
  /** "Anna, Bob and Carla" */
  list(items: readonly string[]): string
}

/** @param today the local day from which "yesterday" counts */
export const createFormat = (locale: string, text: Text, today: Day, zone: string): Format => {
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const near = dates({ weekday: 'long', day: 'numeric', month: 'short' })
  const far = dates({ weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' })
  const exact = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const within = dates({ weekday: 'short', day: 'numeric' })
  const short = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const monthYear = dates({ month: 'long', year: 'numeric' })
  const dayMonth = dates({ day: 'numeric', month: 'long' })
  const dayMonthYear = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const moment = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const number = new Intl.NumberFormat(locale)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  // English puts a comma after the weekday in some locales; people do not say it.
  const plain = (formatted: string) => formatted.replace(/^(\p{L}+),/u, '$1')
  const thisYear = today.slice(0, 4)

  const day = (value: Day) => plain((value.startsWith(thisYear) ? near : far).format(noonOf(value)))
  const inRelation = (days: number): string => {
    const size = Math.abs(days)
    if (size < 14) return relative.format(days, 'day')
    if (size < 60) return relative.format(Math.trunc(days / 7), 'week')
    if (size < 700) return relative.format(Math.trunc(days / 30.44), 'month')
    return relative.format(Math.trunc(days / 365.25), 'year')
  }
  return {
    locale,
    day,
    exactDay: (value) => plain(exact.format(noonOf(value))),
    dayOfMonth: (value) => plain(within.format(noonOf(value))),
    shortDay: (value) => short.format(noonOf(value)),
    relative: (value) => inRelation(daysFrom(today, value)),
    dayTime: (value, time) => (time ? `${day(value)} ${time}` : day(value)),
    month: (month) => monthYear.format(noonOf(`${month}-01`)),
    partialDate: (date) => {
      if (date.startsWith('--')) return dayMonth.format(noonOf(`2000-${date.slice(2)}`))
      if (date.length === 10) return dayMonthYear.format(noonOf(date))
      return date.length === 7 ? monthYear.format(noonOf(`${date}-01`)) : date
    },
    moment: (instant) => moment.format(new Date(instant)),
    cups: (hundredths) => cupsInFigures(hundredths, locale),
    cupsInWords: (hundredths) =>
      text('common.cups', { cups: cupsInFigures(hundredths, locale), count: hundredths > 0 && hundredths <= 100 ? 1 : 2 }),
    money: (money) => moneyText(money, locale),
    minutes: (total) => {
      const [hours, minutes] = [number.format(Math.floor(total / 60)), total % 60]
      if (total < 60) return text('common.duration.minutes', { minutes })
      return text(minutes === 0 ? 'common.duration.hours' : 'common.duration.both', { hours, minutes })
    },
    number: (value) => number.format(value),
    list: (items) => list.format(items),
  }
}
