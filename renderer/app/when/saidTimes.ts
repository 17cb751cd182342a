import type { ClockTime } from '#shared/domain/records/values.ts'

/** A time and until when; absent what is not known. */
export interface Times {
  readonly time?: ClockTime | undefined
  readonly endTime?: ClockTime | undefined
}

/**
 * What changes about the times of something when the words for it change: what
 * they say is set, and what they said before and no longer say is taken away
 * with them. A time that was set by hand since stays.
 *
 * @param said what the words say now
 * @param before what they said before
 * @param there the times as they stand
 */
export function saidTimes(said: Times, before: Times, there: Times): Times {
  const of = (field: keyof Times): Times => {
    if (said[field] !== undefined) return { [field]: said[field] }
    const isOfWords = before[field] !== undefined && before[field] === there[field]
    return isOfWords ? { [field]: undefined } : {}
  }
  return { ...of('time'), ...of('endTime') }
}
