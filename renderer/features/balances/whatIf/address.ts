import type { Counting, Period, WhatIf } from '#shared/domain/balance/whatIf.ts'
import { COUNTINGS, daysOf, PERIODS } from '#shared/domain/balance/whatIf.ts'
import { isDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** What an address tries out: `?what=favours&period=last-12-months`, or `?from=2025-01-01&to=2025-06-30`. */
export interface WhatIfAddress {
  readonly counting?: Counting
  readonly period?: Period | 'between'
  readonly from?: Day
  readonly to?: Day
}

/** The names these have in an address. */
export const WHAT_IF_VALUES = ['what', 'period', 'from', 'to'] as const

/** Reads what an address tries out; what is not known there is passed over. */
export function readWhatIf(query: string): WhatIfAddress {
  const values = new URLSearchParams(query)
  const counting = COUNTINGS.find((one) => one === values.get('what'))
  const named = [...PERIODS, 'between' as const].find((one) => one === values.get('period'))
  const from = dayOf(values.get('from'))
  const to = dayOf(values.get('to'))
  const period = named ?? (from === undefined && to === undefined ? undefined : 'between')
  return {
    ...(counting !== undefined && { counting }),
    ...(period !== undefined && { period }),
    ...(period === 'between' && from !== undefined && { from }),
    ...(period === 'between' && to !== undefined && { to }),
  }
}

const dayOf = (text: string | null): Day | undefined => (text !== null && isDay(text) ? text : undefined)

/** What counts on a day, of what an address tries out. */
export function whatIfOn({ counting, period, from, to }: WhatIfAddress, today: Day): WhatIf {
  return {
    ...(counting !== undefined && { counting }),
    ...(period === 'between'
      ? { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
      : period !== undefined && daysOf(period, today)),
  }
}
