import { addDays, dayNumber, daysBetween, daysInMonth, weekdayOf } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'

/** How far a rule is followed from its first day. */
const HORIZON_DAYS = 40 * 366
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number
  readonly until: Day | undefined
  readonly byDay: readonly { readonly weekday: number; readonly ordinal: number }[]
  readonly byMonthDay: readonly number[]
  readonly byMonth: readonly number[]
  readonly bySetPos: readonly number[]
  readonly weekStart: number
}

const numbers = (text: string | undefined): number[] =>
  (text ?? '').split(',').flatMap((part) => (/^[+-]?\d+$/.test(part) ? [Number(part)] : []))

/** Reads a rule (RFC 5545 §3.3.10); undefined for one by hours, weeks of the year or days of the year. */
function readRule(rrule: string): Rule | undefined {
  const parts = new Map(
    rrule
      .toUpperCase()
      .replace(/\s+/gu, '')
      .split(';')
      .map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  )
  const freq = parts.get('FREQ')
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return undefined
  if (['BYWEEKNO', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND'].some((part) => parts.has(part))) return undefined
  const bySetPos = numbers(parts.get('BYSETPOS'))
  if (bySetPos.length > 0 && freq !== 'MONTHLY') return undefined
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '')
  const byDay = (parts.get('BYDAY') ?? '').split(',').flatMap((part) => {
    const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(part)
    return match === null ? [] : [{ weekday: WEEKDAYS.indexOf(match[2] ?? ''), ordinal: Number(match[1] ?? 0) }]
  })
  return {
    freq,
    interval: Math.max(1, numbers(parts.get('INTERVAL'))[0] ?? 1),
    count: numbers(parts.get('COUNT'))[0] ?? Number.POSITIVE_INFINITY,
    until: until === null ? undefined : (`${until[1]}-${until[2]}-${until[3]}` as Day),
    byDay,
    byMonthDay: numbers(parts.get('BYMONTHDAY')),
    byMonth: numbers(parts.get('BYMONTH')),
    bySetPos,
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthOf = (day: Day): number => Number(day.slice(5, 7))
const dateOf = (day: Day): number => Number(day.slice(8, 10))
const monthCount = (day: Day): number => yearOf(day) * 12 + monthOf(day)

/** 0 is Sunday, as in the rule. */
const sundayFirst = (day: Day): number => weekdayOf(day) % 7

/** Whether a day is in a period of the rule: every second week, every third month. */
function isInPeriod(rule: Rule, start: Day, day: Day): boolean {
  const weekOf = (each: Day) => Math.floor((dayNumber(each) - ((sundayFirst(each) - rule.weekStart + 7) % 7)) / 7)
  const passed = {
    DAILY: () => daysBetween(start, day),
    WEEKLY: () => weekOf(day) - weekOf(start),
    MONTHLY: () => monthCount(day) - monthCount(start),
    YEARLY: () => yearOf(day) - yearOf(start),
  }[rule.freq]()
  return passed % rule.interval === 0
}

/** Whether a day is one of the days a rule names, positions within the month aside. */
function isNamed(rule: Rule, start: Day, day: Day): boolean {
  const { freq, byDay, byMonth, byMonthDay } = rule
  const length = daysInMonth(yearOf(day), monthOf(day))
  const date = dateOf(day)
  if (byMonth.length > 0 && !byMonth.includes(monthOf(day))) return false
  if (byMonthDay.length > 0 && !byMonthDay.includes(date) && !byMonthDay.includes(date - length - 1)) return false
  if (byDay.length > 0) {
    const nth = Math.ceil(date / 7)
    const nthLast = -Math.ceil((length - date + 1) / 7)
    const fits = byDay.some(
      ({ weekday, ordinal }) => weekday === sundayFirst(day) && (ordinal === 0 || ordinal === nth || ordinal === nthLast),
    )
    if (!fits) return false
  }
  if (byDay.length > 0 || byMonthDay.length > 0) return freq !== 'YEARLY' || byMonth.length > 0 || monthOf(day) === monthOf(start)
  if (freq === 'WEEKLY') return sundayFirst(day) === sundayFirst(start)
  if (freq === 'MONTHLY') return date === dateOf(start)
  if (freq === 'YEARLY') return date === dateOf(start) && (byMonth.length > 0 || monthOf(day) === monthOf(start))
  return true
}

/** Whether a day is at one of the positions among those of its month that a rule names. */
function isAtPosition(rule: Rule, start: Day, day: Day): boolean {
  if (rule.bySetPos.length === 0) return true
  const first = addDays(day, 1 - dateOf(day))
  const named = Array.from({ length: daysInMonth(yearOf(day), monthOf(day)) }, (_each, i) => addDays(first, i)).filter((each) =>
    isNamed(rule, start, each),
  )
  const at = named.indexOf(day)
  return rule.bySetPos.includes(at + 1) || rule.bySetPos.includes(at - named.length)
}

/** UNTIL of a rule as it stands there, `20261231T235959Z`; undefined when it has none. */
export const untilOf = (rrule: string): string | undefined => /(?:^|;)UNTIL=([^;]+)/iu.exec(rrule.replace(/\s+/gu, ''))?.[1]

/**
 * The days of a recurring event from a day on, at most `limit` of them, the
 * first day of the series among them when it is not earlier. Goes from day to
 * day rather than by the library's iterator, which never returns from a rule
 * that no day fits. All are days of the zone the series starts in; `last` is the
 * last one that UNTIL allows there, and without it UNTIL's own day. Undefined for a rule that is not understood.
 */
export function occurrenceDays(
  rrule: string,
  start: Day,
  { from, limit, last }: { readonly from: Day; readonly limit: number; readonly last?: Day },
): Day[] | undefined {
  const rule = readRule(rrule)
  if (rule === undefined) return undefined
  const end = last ?? rule.until
  const found: Day[] = []
  let passed = 0
  for (let i = 0; i < HORIZON_DAYS && found.length < limit && passed < rule.count; i += 1) {
    const day = addDays(start, i)
    if (end !== undefined && day > end) break
    const fits = i === 0 || (isInPeriod(rule, start, day) && isNamed(rule, start, day) && isAtPosition(rule, start, day))
    if (!fits) continue
    passed += 1
    if (day >= from) found.push(day)
  }
  return found
}
