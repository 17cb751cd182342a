import type { Cups } from '../records/values.ts'

/** Whole hundredths of a cup, at least 0. Throws RangeError for anything else. */
export function asCups(hundredths: number): Cups {
  if (!Number.isInteger(hundredths) || hundredths < 0) throw new RangeError(`Not cups: ${hundredths}`)
  return hundredths as Cups
}

/** Cups of an introduction that was made. */
export const INTRODUCTION_CUPS = asCups(300)
