import { setQueryValue, useQueryValue } from '#app/place/place.ts'
import { useToday } from '#data/react/index.ts'
import { YEAR_VIEWS, type YearView } from '#shared/domain/events/year.ts'

/** What of the year the address shows: which year, seen by what, and perhaps one part of it only. */
export interface YearPlace {
  readonly year: number
  readonly view: YearView
  /** The key of a part. */
  readonly only: string | undefined
  readonly setYear: (year: number) => void
  readonly setView: (view: YearView) => void
  readonly setOnly: (key: string | undefined) => void
}

/** Reads the year calendar's address. */
export function useYearPlace(): YearPlace {
  const today = useToday()
  const thisYear = Number(today.slice(0, 4))
  const [askedYear, setYear] = useQueryValue('year')
  const [askedView, setView] = useQueryValue('by')
  const [only, setOnly] = useQueryValue('only')
  const year = askedYear !== undefined && /^\d{4}$/.test(askedYear) ? Number(askedYear) : thisYear
  return {
    year,
    view: YEAR_VIEWS.find((view) => view === askedView) ?? 'month',
    only,
    setYear: (next) => {
      setQueryValue('only', undefined)
      setYear(next === thisYear ? undefined : String(next).padStart(4, '0'))
    },
    setView: (next) => {
      setQueryValue('only', undefined)
      setView(next === 'month' ? undefined : next)
    },
    setOnly,
  }
}
