import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { followUpRow } from './followUps.ts'
import { label, namesOf } from './labels.ts'
import type { Answered } from './promptStates.ts'
import { found, patched, valid } from './valid.ts'

/** What to do with a relation that goes one way: go on pouring, change something by a day, or let it rest. */
export type Course =
  | { readonly kind: 'invest' }
  | { readonly kind: 'change'; readonly plan: Pick<FollowUp, 'what' | 'due'> }
  | { readonly kind: 'rest' }

/**
 * Chooses a course, in one change: the prompt is answered, and with it what one
 * will change is planned, or the rhythm taken off so that nothing asks for more.
 */
export async function chooseCourse(
  data: Data,
  contactId: ContactId,
  prompt: Answered,
  course: Course,
): Promise<{ readonly seq: number }> {
  const name = await namesOf(data.db, [contactId])
  const followUp = course.kind === 'change' ? followUpRow({ contactId, ...course.plan }, data.clock) : undefined
  const said = label(`course.${course.kind}`, { name, ...(followUp && { what: followUp.what }) })
  const state = valid('promptStates', { id: prompt.id, contactId, dismissedOn: data.clock.today() })
  const { seq } = await change(data, said, async (db) => {
    await db.promptStates.put(state)
    if (followUp) await db.followUps.add(followUp)
    if (course.kind === 'rest') {
      const contact = found(await db.contacts.get(contactId), 'contacts', contactId)
      await db.contacts.put(patched('contacts', contact, { cadence: 'none' }))
    }
  })
  return { seq }
}
