/** How many months lie between two months `YYYY-MM`; below zero when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

/**
 * Where a day lies on an axis of months, in months from its beginning: the 1st
 * of the first month is 0, the middle of the second about 1.5.
 * @param first the axis's first month, `YYYY-MM`
 * @param day `YYYY-MM-DD`
 */
export function placeOfDay(first: string, day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return monthsBetween(first, day) + (dayOfMonth - 1) / days
}

/** A label under an axis of months. */
export interface AxisLabel {
  /** Which month of the axis, from 0. */
  readonly at: number
  /** The year, `2026`. */
  readonly year: string
}

/**
 * The Januaries of an axis that are labelled with their year, so that labels
 * keep at least `apart` months from one another.
 * @param apart how many months a label takes
 */
export function yearLabels(first: string, count: number, apart: number): AxisLabel[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const january = (13 - month) % 12
  const every = Math.max(1, Math.ceil(apart / 12)) * 12
  const labels: AxisLabel[] = []
  for (let at = january; at < count; at += every) labels.push({ at, year: String(year + Math.floor((month - 1 + at) / 12)) })
  return labels
}
