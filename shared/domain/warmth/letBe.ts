import * as v from 'valibot'
import { type ContactId, type Day, type PromptKey, PromptKeySchema } from '../records/values.ts'

/** What the keys of "not a worry" begin with, among what the user said to prompts. */
export const LET_BE = 'cooling:'

/** The key under which it is kept that someone's cooling down is not a worry. The next contact gives another key: from then on they count again. */
export function letBeKey(contactId: ContactId, lastContact: Day): PromptKey {
  return v.parse(PromptKeySchema, `${LET_BE}${contactId}:${lastContact}`)
}
