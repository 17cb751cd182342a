import * as v from 'valibot'
import { DaySchema } from '#shared/domain/records/values.ts'
import type { SearchHit } from './hit.ts'

/** What a window asks the search worker. `database` names the IndexedDB of the data set. */
export const RequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('ready'), request: v.number(), database: v.string() }),
  v.object({
    kind: v.literal('search'),
    request: v.number(),
    database: v.string(),
    text: v.string(),
    limit: v.number(),
    today: DaySchema,
  }),
])
export type SearchRequest = v.InferOutput<typeof RequestSchema>

/** What it answers. */
export type SearchAnswer =
  | { readonly kind: 'ready'; readonly request: number }
  | { readonly kind: 'hits'; readonly request: number; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'failed'; readonly request: number; readonly message: string }
