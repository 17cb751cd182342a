import { type Dispatch, useReducer } from 'react'
import type { EventGuest } from '#data/queries/events.ts'
import { beginReview, type ReviewState, type ReviewStep, reviewStep } from './queue.ts'

/** The queue of a review, which follows the records. */
export function useQueue(rows: readonly EventGuest[]): readonly [ReviewState, Dispatch<ReviewStep>] {
  const [state, step] = useReducer(reviewStep, rows, beginReview)
  // While it is drawn, so that nobody is shown who is decided by now.
  if (state.rows !== rows) step({ kind: 'read', rows })
  return [state, step]
}
