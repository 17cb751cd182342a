import * as v from 'valibot'
import type { Prepared } from '#data/derived/prepared.ts'
import { COUNTINGS } from '#shared/domain/balance/whatIf.ts'
import type { RulesEffect } from '#shared/domain/balance/everyone.ts'
import { RulesSchema } from '#shared/domain/records/desk.ts'
import { ContactIdSchema, DaySchema } from '#shared/domain/records/values.ts'
import type { BesideEveryone, EntriesOfEveryone, Everyone } from './work.ts'

const whatIf = v.object({
  counting: v.exactOptional(v.picklist(COUNTINGS)),
  from: v.exactOptional(DaySchema),
  to: v.exactOptional(DaySchema),
})
const wanted = v.object({ what: whatIf, among: v.optional(v.array(ContactIdSchema)) })
const narrowing = v.object({
  side: v.exactOptional(v.picklist(['poured', 'received'])),
  month: v.exactOptional(v.string()),
  of: v.exactOptional(v.string()),
  at: v.exactOptional(v.literal('meetings')),
})
const besideShown = v.object({
  show: v.exactOptional(v.picklist(['money', 'time'])),
  currency: v.exactOptional(v.string()),
})
const asked = { request: v.number(), database: v.string(), today: DaySchema }

/** What a window asks the worker of balances. `database` names the IndexedDB of the data set. */
export const RequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('everyone'), ...asked, wanted }),
  v.object({ kind: v.literal('entries'), ...asked, wanted, narrowing, limit: v.number() }),
  v.object({ kind: v.literal('beside'), ...asked, wanted, show: besideShown, limit: v.number() }),
  v.object({ kind: v.literal('preview'), ...asked, rules: RulesSchema }),
  v.object({ kind: v.literal('prepare'), ...asked, rules: RulesSchema }),
])
export type BalancesRequest = v.InferOutput<typeof RequestSchema>

/** What it answers. Prepared rows come in parts, so that taking them in does not hold up the window; the rest of them last. */
export type BalancesAnswer =
  | { readonly kind: 'everyone'; readonly request: number; readonly value: Everyone }
  | { readonly kind: 'entries'; readonly request: number; readonly value: EntriesOfEveryone }
  | { readonly kind: 'beside'; readonly request: number; readonly value: BesideEveryone }
  | { readonly kind: 'preview'; readonly request: number; readonly value: RulesEffect }
  | { readonly kind: 'part'; readonly request: number; readonly part: number }
  | { readonly kind: 'rows'; readonly request: number; readonly value: Pick<Prepared, 'summaries' | 'prompts'> }
  | { readonly kind: 'prepared'; readonly request: number; readonly value: Omit<Prepared, 'summaries' | 'prompts'> }
