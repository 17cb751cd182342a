import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { PromptState } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { LET_BE } from '#shared/domain/warmth/letBe.ts'
import { type NamedContact, namesOf } from './names.ts'

/** How long what was put away is shown. What is never to come again is shown for good. */
const SHOWN_DAYS = 30

/** A prompt that the user put off to a day, or away. */
export interface PutAway {
  readonly state: PromptState
  readonly prompt: Prompt
  readonly contact?: NamedContact
}

/** What the user snoozed until a day ahead or put away lately, with the why if one was given: first what comes back soonest, then what was put away last. */
export async function putAway({ db, clock }: Data): Promise<PutAway[]> {
  const today = clock.today()
  const since = addDays(today, -SHOWN_DAYS)
  const states = (await db.promptStates.toArray()).filter(({ id, snoozedUntil, dismissedOn, said }) => {
    if (id.startsWith(LET_BE)) return false
    if (dismissedOn !== undefined) return said === 'never' || dismissedOn >= since
    return snoozedUntil !== undefined && snoozedUntil > today
  })
  const prompts = await db.prompts.bulkGet(states.map(({ id }) => id))
  const found = states.flatMap((state, at) => {
    const prompt = prompts[at]
    return prompt === undefined ? [] : [{ state, prompt }]
  })
  const names = await namesOf(db, contactIdsOf(found.map(({ prompt }) => prompt)))
  return found
    .toSorted((a, b) => orderOf(a.state).localeCompare(orderOf(b.state)) || lastFirst(a, b))
    .map((row) => withName(row, names))
}

const orderOf = ({ dismissedOn, snoozedUntil }: PromptState): string =>
  dismissedOn === undefined ? `0 ${snoozedUntil ?? ''}` : '1'

const lastFirst = (a: { readonly state: PromptState }, b: { readonly state: PromptState }): number =>
  (b.state.dismissedOn ?? '').localeCompare(a.state.dismissedOn ?? '')

function withName(row: Omit<PutAway, 'contact'>, names: ReadonlyMap<ContactId, NamedContact>): PutAway {
  const contact = row.prompt.contactId === undefined ? undefined : names.get(row.prompt.contactId)
  return { ...row, ...(contact && { contact }) }
}
