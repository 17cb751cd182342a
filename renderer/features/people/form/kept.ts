import { draftKeys } from '#app/forms/draftKeys.ts'
import { forget, keptText, store, stored } from '#app/forms/storage.ts'
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

const keyOf = (set: DataSet): string => draftKeys('person', set)

/** The new person left before they were saved; the names of people in it are left out. It outlives the form, the window and the program. */
export const keptPerson = (set: DataSet): ContactDraft | undefined => stored(keyOf(set), ContactDraftSchema)

/** A form's own hand on what is kept: it never writes over a draft of another form or window, nor forgets it. */
export interface PersonInHand {
  readonly keep: (draft: ContactDraft) => void
  readonly forget: () => void
}

/** @param isTakenUp whether the form begins with the person left before */
export function personInHand(set: DataSet, isTakenUp: boolean): PersonInHand {
  const key = keyOf(set)
  let own = isTakenUp ? keptText(key) : null
  const forgetOwn = () => {
    if (own !== null && keptText(key) === own) forget(key)
    own = null
  }
  return {
    keep: (draft) => {
      const there = keptText(key)
      if (there !== null && there !== own) return
      if (!saysAnything(draft)) return forgetOwn()
      store(key, nameless(draft))
      own = keptText(key)
    },
    forget: forgetOwn,
  }
}

/** Whom one met them through is looked up again: their name is not to outlive them here. */
function nameless(draft: ContactDraft): ContactDraft {
  return draft.through?.kind === 'contact' ? { ...draft, through: { ...draft.through, name: '' } } : draft
}

/** Whether anything was filled in. */
export function saysAnything(draft: ContactDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(EMPTY_DRAFT)
}
