/** A scale from zero: its end, and the lines drawn across. */
export interface Scale {
  readonly top: number
  readonly lines: readonly number[]
}

/** At most so many lines a side. */
const MOST_LINES = 3

/**
 * A scale of cups with lines at round numbers: 1, 2 or 5 times a power of ten
 * apart, and at least one cup, so that half a cup does not fill the chart.
 * @param most the largest value, hundredths of a cup
 */
export function scaleOf(most: number): Scale {
  const wanted = Math.max(100, most)
  const power = 10 ** Math.floor(Math.log10(wanted / MOST_LINES))
  const fitting = [1, 2, 5, 10].map((times) => times * power).find((step) => step * MOST_LINES >= wanted) ?? 10 * power
  const step = Math.max(100, fitting)
  const count = Math.ceil(wanted / step)
  return { top: count * step, lines: Array.from({ length: count }, (_each, line) => (line + 1) * step) }
}
