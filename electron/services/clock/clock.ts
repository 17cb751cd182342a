import type { EventPayload } from '#shared/contract/calls.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

const MINUTE = 60_000

/** What the clock needs from outside. */
export interface ClockOptions {
  readonly now: () => Date
  /** The machine's time zone, read anew each time. */
  readonly zone: () => string
  /** Calls once after `ms`; the answer stops it. */
  readonly after: (ms: number, then: () => void) => () => void
  readonly tell: (tick: EventPayload<'clock'>) => void
}

/** The local day of a moment, `YYYY-MM-DD`. */
function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/**
 * Ticks at each minute and says when the day, the zone or the machine's being awake changed: the
 * timers of hidden windows are throttled, the host's are not. A gap of more than two minutes
 * between ticks, or a clock set back, is told as a wake.
 * @returns stops the clock
 */
export function startClock({ now, zone, after, tell }: ClockOptions): () => void {
  let last = { at: now(), zone: zone() }
  let stop = (): void => undefined
  const tick = (): void => {
    const at = now()
    const next = { at, zone: zone() }
    const gap = at.getTime() - last.at.getTime()
    const reason =
      next.zone !== last.zone
        ? 'zone'
        : gap > 2 * MINUTE || gap < 0
          ? 'wake'
          : dayIn(next.zone, at) !== dayIn(next.zone, last.at)
            ? 'midnight'
            : 'minute'
    last = next
    tell({ reason, now: v.parse(InstantSchema, at.toISOString()), zone: next.zone })
    plan()
  }
  const plan = (): void => {
    stop = after(MINUTE - (now().getTime() % MINUTE), tick)
  }
  plan()
  return () => stop()
}
