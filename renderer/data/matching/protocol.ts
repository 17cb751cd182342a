import * as v from 'valibot'
import type { GuestMatch } from '#shared/domain/matching/match.ts'

const line = v.object({
  name: v.string(),
  organisation: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  role: v.exactOptional(v.string()),
})

/** What a window asks the worker that matches guests. `database` names the IndexedDB of the data set. */
export const RequestSchema = v.object({ request: v.number(), database: v.string(), lines: v.array(line) })
export type MatchingRequest = v.InferOutput<typeof RequestSchema>

/** What it answers: a match for each line, in their order. */
export interface MatchingAnswer {
  readonly kind: 'matched'
  readonly request: number
  readonly matches: readonly GuestMatch[]
}
