/** What came of measuring one thing many times, in milliseconds. */
export interface Spread {
  readonly count: number
  readonly median: number
  readonly p95: number
  readonly most: number
}

/** The value below which so large a part of the values lies (nearest rank); 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    count: values.length,
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    most: percentile(values, 1),
  }
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
