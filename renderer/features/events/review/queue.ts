import type { EventGuest } from '#data/queries/events.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { GuestId } from '#shared/domain/records/values.ts'

/** What became of a guest. */
export type Outcome = 'open' | 'known' | 'stranger' | 'removed'

/** A decision that the records do not show yet. */
interface Writing {
  readonly outcome: Outcome
  /** Which reading of the records was shown when it was made. */
  readonly reading: number
  /** It is written: the next reading of the records shows it, or what came after it. */
  readonly isWritten: boolean
}

/** The guests of a review in the order of the list, where one is, and what is being written. */
export interface ReviewState {
  readonly rows: readonly EventGuest[]
  readonly guests: ReadonlyMap<GuestId, EventGuest>
  /** How often the records have been read. */
  readonly reading: number
  readonly ids: readonly GuestId[]
  /** The guests of the queue as they were when they joined it: who they may be is looked up for these. */
  readonly asked: readonly Guest[]
  readonly at: number
  readonly writing: ReadonlyMap<GuestId, Writing>
}

export type ReviewStep =
  | { readonly kind: 'read'; readonly rows: readonly EventGuest[] }
  | { readonly kind: 'go'; readonly at: number }
  | { readonly kind: 'decide'; readonly decided: ReadonlyMap<GuestId, Outcome> }
  /** Decisions were written. */
  | { readonly kind: 'written'; readonly ids: readonly GuestId[] }
  /** Decisions could not be written: open again. */
  | { readonly kind: 'failed'; readonly ids: readonly GuestId[] }

const byId = (rows: readonly EventGuest[]) => new Map(rows.map((row) => [row.guest.id, row]))

/** A review of these guests, at the first one that is open. */
export const beginReview = (rows: readonly EventGuest[]): ReviewState => ({
  rows,
  guests: byId(rows),
  reading: 0,
  ids: openIn(rows).map(({ id }) => id),
  asked: openIn(rows),
  at: 0,
  writing: new Map(),
})

const openIn = (rows: readonly EventGuest[]): Guest[] => rows.flatMap(({ guest, state }) => (state === 'review' ? [guest] : []))

/** What became of a guest, by the records alone: who is not on the list any more was taken off, or is one with a twin. */
function outcomeThere(guests: ReviewState['guests'], id: GuestId): Outcome {
  const guest = guests.get(id)
  if (guest === undefined) return 'removed'
  return guest.state === 'review' ? 'open' : guest.state
}

/** What became of a guest; what is being written counts at once, so that one never waits between two keys. */
export const outcomeOf = ({ guests, writing }: ReviewState, id: GuestId): Outcome =>
  writing.get(id)?.outcome ?? outcomeThere(guests, id)

/** How many of the queue are decided. */
export const decidedIn = (state: ReviewState): number => state.ids.filter((id) => outcomeOf(state, id) !== 'open').length

/** One step of a review. */
export function reviewStep(state: ReviewState, step: ReviewStep): ReviewState {
  switch (step.kind) {
    case 'go':
      return { ...state, at: Math.max(0, Math.min(state.ids.length - 1, step.at)) }
    case 'decide':
      return decided(state, step.decided)
    case 'written':
      return { ...state, writing: afterWriting(state, step.ids) }
    case 'failed':
      return { ...state, writing: new Map([...state.writing].filter(([id]) => !step.ids.includes(id))) }
    case 'read':
      return read(state, step.rows)
  }
}

function decided(state: ReviewState, outcomes: ReadonlyMap<GuestId, Outcome>): ReviewState {
  const { reading } = state
  const made = [...outcomes].map(([id, outcome]): [GuestId, Writing] => [id, { outcome, reading, isWritten: false }])
  const after = { ...state, writing: new Map([...state.writing, ...made]) }
  return { ...after, at: nextOpen(after) ?? state.at }
}

/** A decision that is written waits for the next reading, unless there was one since it was made. */
const afterWriting = ({ writing, reading }: ReviewState, ids: readonly GuestId[]): ReviewState['writing'] =>
  new Map(
    [...writing].flatMap(([id, one]): [GuestId, Writing][] => {
      if (!ids.includes(id)) return [[id, one]]
      return one.reading === reading ? [[id, { ...one, isWritten: true }]] : []
    }),
  )

/** The records were read again: guests may have been added, decided elsewhere, or a decision undone, which is in front again. */
function read(state: ReviewState, rows: readonly EventGuest[]): ReviewState {
  const guests = byId(rows)
  const known = new Set(state.ids)
  const more = openIn(rows).filter(({ id }) => !known.has(id))
  const ids = more.length === 0 ? state.ids : [...state.ids, ...more.map(({ id }) => id)]
  const asked = more.length === 0 ? state.asked : [...state.asked, ...more]
  const writing = new Map([...state.writing].filter(([id, one]) => outcomeThere(guests, id) === 'open' && !one.isWritten))
  const isUndone = (id: GuestId) =>
    outcomeThere(state.guests, id) !== 'open' && outcomeThere(guests, id) === 'open' && !writing.has(id)
  const back = state.ids.findIndex((id) => isUndone(id))
  return { ...state, rows, guests, ids, asked, writing, reading: state.reading + 1, at: back === -1 ? state.at : back }
}

/** The next open guest, from the start again after the end; undefined when none is open. */
function nextOpen(state: ReviewState): number | undefined {
  for (let step = 1; step <= state.ids.length; step += 1) {
    const at = (state.at + step) % state.ids.length
    const id = state.ids[at]
    if (id !== undefined && outcomeOf(state, id) === 'open') return at
  }
  return undefined
}
