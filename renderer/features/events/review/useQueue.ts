import { useMemo, useState } from 'react'
import type { EventGuest } from '#data/queries/events.ts'
import type { GuestId } from '#shared/domain/records/values.ts'
import { grown, nextOpen, type Outcome, outcomeOf } from './queue.ts'

/** The guests to review, in the order of the list, and which of them is in front of one. */
export interface Queue {
  readonly ids: readonly GuestId[]
  readonly at: number
  readonly current: GuestId | undefined
  /** How many are decided. */
  readonly done: number
  readonly outcome: (id: GuestId) => Outcome
  readonly go: (at: number) => void
  /** Notes what is being decided, and goes to the next open guest. */
  readonly decide: (decided: ReadonlyMap<GuestId, Outcome>) => void
  /** A decision that could not be kept: it is open again. */
  readonly reopen: (ids: readonly GuestId[]) => void
}

/**
 * The queue of a review. What is being written counts at once, so that one
 * never waits between two keys; a guest whose decision is undone comes back in
 * front.
 */
export function useQueue(rows: readonly EventGuest[]): Queue {
  const guests = useMemo(() => new Map(rows.map((row) => [row.guest.id, row])), [rows])
  const [ids, setIds] = useState(() => grown([], rows))
  const [at, setAt] = useState(0)
  const [writing, setWriting] = useState<ReadonlyMap<GuestId, Outcome>>(new Map())
  const [settled, setSettled] = useState<ReadonlySet<GuestId>>(new Set())
  const [seen, setSeen] = useState(rows)

  // What the records say has changed: what was being written stands there now, and what was undone is open again.
  if (seen !== rows) {
    setSeen(rows)
    const more = grown(ids, rows)
    if (more !== ids) setIds(more)
    const there = outcomes(more, guests)
    const left = new Map([...writing].filter(([id]) => there.get(id) === 'open'))
    if (left.size !== writing.size) setWriting(left)
    const back = more.findIndex((id) => settled.has(id) && there.get(id) === 'open' && !left.has(id))
    if (back !== -1) setAt(back)
    setSettled(new Set(more.filter((id) => there.get(id) !== 'open')))
  }

  const standing = { guests, writing }
  const outcome = (id: GuestId) => outcomeOf(standing, id)
  return {
    ids,
    at,
    current: ids[at],
    done: ids.filter((id) => outcome(id) !== 'open').length,
    outcome,
    go: (to) => setAt(Math.max(0, Math.min(ids.length - 1, to))),
    decide: (decided) => {
      const after = new Map([...writing, ...decided])
      setWriting(after)
      const next = nextOpen(ids, at, (id) => !decided.has(id) && outcome(id) === 'open')
      if (next !== undefined) setAt(next)
    },
    reopen: (failed) => setWriting((before) => new Map([...before].filter(([id]) => !failed.includes(id)))),
  }
}

const outcomes = (ids: readonly GuestId[], guests: ReadonlyMap<GuestId, EventGuest>): ReadonlyMap<GuestId, Outcome> =>
  new Map(ids.map((id) => [id, outcomeOf({ guests, writing: new Map() }, id)]))
