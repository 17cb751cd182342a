import type { EventGuest } from '#data/queries/events.ts'
import type { GuestId } from '#shared/domain/records/values.ts'

/** What became of a guest. */
export type Outcome = 'open' | 'known' | 'stranger' | 'removed'

/** What is on the list now, and what was decided a moment ago and is still being written. */
export interface Standing {
  readonly guests: ReadonlyMap<GuestId, EventGuest>
  readonly writing: ReadonlyMap<GuestId, Outcome>
}

/** What became of a guest of the queue; one who is not on the list any more was taken off, or joined with a twin. */
export function outcomeOf({ guests, writing }: Standing, id: GuestId): Outcome {
  const now = writing.get(id)
  if (now !== undefined) return now
  const guest = guests.get(id)
  if (guest === undefined) return 'removed'
  return guest.state === 'review' ? 'open' : guest.state
}

/** The queue with guests who came to be reviewed since, at its end. */
export function grown(queue: readonly GuestId[], guests: readonly EventGuest[]): readonly GuestId[] {
  const there = new Set(queue)
  const more = guests.filter(({ guest, state }) => state === 'review' && !there.has(guest.id)).map(({ guest }) => guest.id)
  return more.length === 0 ? queue : [...queue, ...more]
}

/** The next open guest after a place in the queue, from the start again after the end; undefined when none is open. */
export function nextOpen(queue: readonly GuestId[], from: number, isOpen: (id: GuestId) => boolean): number | undefined {
  for (let step = 1; step <= queue.length; step += 1) {
    const at = (from + step) % queue.length
    const id = queue[at]
    if (id !== undefined && isOpen(id)) return at
  }
  return undefined
}
