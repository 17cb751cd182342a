/** A scale from zero: its end, and the lines drawn across. */
export interface Scale {
  readonly top: number
  readonly lines: readonly number[]
}

/**
 * A scale of cups whose end is a round number: 1, 2 or 5 times a power of ten,
 * and at least one cup, so that half a cup does not fill the chart.
 * @param most the largest value, hundredths of a cup
 */
export function scaleOf(most: number): Scale {
  const wanted = Math.max(100, most)
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one * 2 >= wanted) ?? 10 * power
  const half = step < 100 ? 100 : step
  const top = half * Math.ceil(wanted / half)
  return { top, lines: top === half ? [top] : [half, top] }
}
