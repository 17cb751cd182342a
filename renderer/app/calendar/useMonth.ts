import { useState } from 'react'
import { rulesOf } from '#data/queries/desk.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { monthAfter, sameDayIn, weeksOf } from '#ui/index.ts'

/** A month of a calendar as one goes through it. */
export interface ShownMonth {
  /** `2026-11` */
  readonly month: string
  readonly today: Day
  /** ISO weekday, 1 (Monday) to 7; undefined until the rules are read. */
  readonly firstDayOfWeek: number | undefined
  /** The first and the last day of its weeks, of the months beside it too. */
  readonly days: { readonly from: Day; readonly to: Day }
  /** The day the keyboard is at. */
  readonly focused: Day
  /** Goes to a day, turning to its month. */
  readonly focus: (day: Day) => void
  /** Goes that many months further, or back. */
  readonly turn: (months: number) => void
}

/**
 * The month a calendar shows.
 *
 * @param asked the month of the address, `2026-11`; this month when it says none
 * @param turnTo writes another month to the address; undefined for this month
 */
export function useMonth(asked: string | undefined, turnTo: (month: string | undefined) => void): ShownMonth {
  const today = useToday()
  const rules = useLive(rulesOf, [])
  const month = asked ?? today.slice(0, 7)
  const [chosen, setChosen] = useState<Day>()
  const focused = chosen?.startsWith(month) ? chosen : today.startsWith(month) ? today : asDay(`${month}-01`)
  const weeks = weeksOf(month, rules?.firstDayOfWeek ?? 1)
  const show = (next: string) => turnTo(next === today.slice(0, 7) ? undefined : next)
  return {
    month,
    today,
    firstDayOfWeek: rules?.firstDayOfWeek,
    days: { from: weeks[0]?.[0] ?? focused, to: weeks.at(-1)?.at(-1) ?? focused },
    focused,
    focus: (day) => {
      setChosen(day)
      if (!day.startsWith(month)) show(day.slice(0, 7))
    },
    turn: (months) => {
      const next = monthAfter(month, months)
      setChosen(sameDayIn(next, focused))
      show(next)
    },
  }
}
