import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import { TierSchema } from '#shared/domain/records/contact.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { EMPTY_DRAFT } from './draft.ts'
import type { ContactDraft } from './draft.ts'

/** A new person as it stands in the browser's storage. */
export const ContactDraftSchema = v.object({
  name: v.string(),
  organisation: v.string(),
  role: v.string(),
  email: v.string(),
  phone: v.string(),
  city: v.string(),
  tier: v.exactOptional(TierSchema),
  tags: v.array(v.string()),
  how: v.string(),
  where: v.string(),
  through: v.exactOptional(
    v.variant('kind', [
      v.object({ kind: v.literal('contact'), id: ContactIdSchema, name: v.string() }),
      v.object({ kind: v.literal('me') }),
      v.object({ kind: v.literal('name'), name: v.string() }),
    ]),
  ),
})

const keyOf = (set: DataSet): string => `bakkie new person ${set}`

/** The new person left before they were saved. It outlives the form, the window and the program. */
export const keptPerson = (set: DataSet): ContactDraft | undefined => stored(keyOf(set), ContactDraftSchema)

/** Keeps what was typed until it is saved. */
export function keepPerson(set: DataSet, draft: ContactDraft): void {
  if (saysAnything(draft)) store(keyOf(set), draft)
  else forgetPerson(set)
}

export const forgetPerson = (set: DataSet): void => forget(keyOf(set))

/** Whether anything was filled in. */
export function saysAnything(draft: ContactDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(EMPTY_DRAFT)
}
