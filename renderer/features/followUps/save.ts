import { contactNamed } from '#app/people/choice.ts'
import type { FollowUpChanged } from '#data/commands/followUps.ts'
import { addFollowUp, updateFollowUp } from '#data/commands/followUps.ts'
import type { Data } from '#data/data.ts'
import type { FollowUpId } from '#shared/domain/records/values.ts'
import type { FollowUpState } from './FollowUpFields.tsx'

/** Saves the form: a new follow-up, with its new contact in the same change, or the one that was there. */
export async function saveFollowUp(data: Data, state: FollowUpState, id: FollowUpId | undefined): Promise<FollowUpChanged> {
  const { who, what, due, time } = state
  if (due === undefined) throw new Error('a follow-up needs a day')
  if (id !== undefined) return updateFollowUp(data, id, { what, due, time })
  const made = who?.kind === 'name' ? [contactNamed(who.name, data.clock.now())] : []
  const contactId = who?.kind === 'contact' ? who.id : made[0]?.id
  if (contactId === undefined) throw new Error('a follow-up needs someone it is for')
  return addFollowUp(data, { contactId, what, due, time, eventId: state.eventId }, made)
}
