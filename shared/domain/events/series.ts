import { addDays, addMonths, asDay, daysBetween, daysInMonth, weekdayOf } from '../calendar/days.ts'
import type { Guest } from '../records/gathering.ts'
import type { Day, GuestId } from '../records/values.ts'
import { GuestIndex } from './guestList.ts'

/** How often someone came before, and the last day. */
export interface CameBefore {
  readonly times: number
  readonly last: Day
}

/** Someone who used to come and is not on the list of this one. */
export interface UsedToCome extends CameBefore {
  /** The guest they were the last time. */
  readonly guest: Guest
}

/** An earlier event of a series with its guests. */
export interface EarlierEvent {
  readonly date: Day
  readonly guests: readonly Guest[]
}

/** What the earlier events of a series tell about one. */
export interface SeriesMemory {
  /** Of those on its list. */
  readonly before: ReadonlyMap<GuestId, CameBefore>
  /** Those not on its list: who came most often first, of as often who came last. */
  readonly missing: readonly UsedToCome[]
}

/** Whether a guest came: one met them, or they said they would and nothing says otherwise. */
export function didCome({ met, answer }: Pick<Guest, 'met' | 'answer'>): boolean {
  return met ?? answer === 'accepted'
}

/**
 * Who came to earlier events of a series: how often each guest of this one did,
 * and who did and is not on its list.
 * @param earlier in any order; only events before this one
 */
export function rememberSeries(guests: readonly Guest[], earlier: readonly EarlierEvent[]): SeriesMemory {
  const here = new GuestIndex(guests)
  const before = new Map<GuestId, CameBefore>()
  const others = new GuestIndex<Guest>([])
  const missing = new Map<GuestId, UsedToCome>()
  for (const { date, guests: then } of [...earlier].sort((a, b) => (a.date < b.date ? 1 : -1)))
    for (const guest of then.filter((one) => didCome(one))) {
      const known = here.find(guest)
      if (known !== undefined) {
        before.set(known.id, counted(before.get(known.id), date))
        continue
      }
      const seen = others.find(guest)
      if (seen === undefined) others.add(guest)
      const one = seen ?? guest
      missing.set(one.id, { guest: one, ...counted(missing.get(one.id), date) })
    }
  return {
    before,
    missing: [...missing.values()].sort((a, b) => b.times - a.times || Number(a.last < b.last) - Number(a.last > b.last)),
  }
}

/** Latest first, so that the first day counted is the last one they came. */
function counted(so: CameBefore | undefined, date: Day): CameBefore {
  return so === undefined ? { times: 1, last: date } : { times: so.times + 1, last: so.last }
}

/** From this gap on, a rhythm is one of months, in days. */
const MONTHLY = 25
const DAYS_A_MONTH = 365.25 / 12

/**
 * The day of the next event of a series by the rhythm of those there were: the
 * same weekday of the month ("every second Tuesday", "the last Friday"), the same
 * day of the month, or as many days later. After one event a month is taken. Never
 * before today.
 * @param days of the events there were, in any order; at least one
 */
export function nextInRhythm(days: readonly Day[], today: Day): Day | undefined {
  const sorted = [...new Set(days)].sort()
  const last = sorted.at(-1)
  if (last === undefined) return undefined
  const gaps = sorted.slice(1).map((day, at) => daysBetween(sorted[at] ?? day, day))
  const gap = median(gaps) ?? DAYS_A_MONTH
  const step = stepOf(sorted, gap)
  let next = step(last)
  while (next < today) next = step(next)
  return next
}

function stepOf(days: readonly Day[], gap: number): (from: Day) => Day {
  const isOneWeekday = new Set(days.map((day) => weekdayOf(day))).size === 1
  if (gap < MONTHLY)
    return (from) => addDays(from, isOneWeekday ? Math.max(7, Math.round(gap / 7) * 7) : Math.max(1, Math.round(gap)))
  const months = Math.max(1, Math.round(gap / DAYS_A_MONTH))
  const [first] = days
  if (days.length > 1 && new Set(days.map((day) => day.slice(8))).size === 1) return (from) => addMonths(from, months)
  if (isOneWeekday && first !== undefined) {
    const isLast = days.every((day) => isLastOfMonth(day))
    const places = days.map((day) => placeInMonth(day))
    const place = isLast ? 'last' : (median(places) ?? 1)
    return (from) => weekdayIn(addMonths(asDay(`${from.slice(0, 7)}-01`), months), weekdayOf(first), place)
  }
  return (from) => addDays(from, Math.round(gap))
}

/** The first, second … of its weekday in its month, from 1. */
const placeInMonth = (day: Day): number => Math.ceil(Number(day.slice(8)) / 7)

const isLastOfMonth = (day: Day): boolean => addDays(day, 7).slice(0, 7) !== day.slice(0, 7)

/** A weekday of a month by its place; the last where there are not so many. */
function weekdayIn(first: Day, weekday: number, place: number | 'last'): Day {
  const length = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)))
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const count = Math.floor((length - Number(start.slice(8))) / 7) + 1
  const at = place === 'last' ? count : Math.min(Math.round(place), count)
  return addDays(start, (at - 1) * 7)
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
