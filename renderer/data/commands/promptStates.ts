import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { PromptState, WhyNot } from '#shared/domain/records/desk.ts'
import type { Day, PromptKey } from '#shared/domain/records/values.ts'
import { label, namesOf } from './labels.ts'
import { InvalidDraft, valid } from './valid.ts'

/** A prompt as Today shows it; of a contact with several reasons all are answered at once. */
export type Answered = Pick<Prompt, 'id'> & { readonly contactId?: Prompt['contactId'] }

/** What answering prompts did. */
export interface PromptsAnswered {
  readonly ids: readonly PromptKey[]
  readonly seq: number
}

/**
 * Snoozes prompts: back on the day given.
 * @throws {InvalidDraft} when that day is not after today
 */
export async function snoozePrompts(data: Data, prompts: readonly Answered[], until: Day): Promise<PromptsAnswered> {
  if (until <= data.clock.today()) throw new InvalidDraft('promptStates', ['snoozedUntil'])
  return answer(data, prompts, 'snoozed', { snoozedUntil: until })
}

/**
 * "Not this one": these prompts do not come back, or not before their rule lets
 * them, with the reason if one was given.
 * @param why in the user's own words
 * @param said the kind of why, which the rules respect
 */
export async function dismissPrompts(
  data: Data,
  prompts: readonly Answered[],
  why?: string,
  said?: WhyNot,
): Promise<PromptsAnswered> {
  return answer(data, prompts, 'dismissed', { dismissedOn: data.clock.today(), why, ...(said !== undefined && { said }) })
}

/** Forgets what was said to prompts, so that they come back when their window is open. */
export async function wakePrompts(data: Data, ids: readonly PromptKey[]): Promise<PromptsAnswered> {
  const { seq } = await change(data, label('prompt.woken'), (db) => db.promptStates.bulkDelete([...ids]))
  return { ids, seq }
}

async function answer(
  data: Data,
  prompts: readonly Answered[],
  said: 'snoozed' | 'dismissed',
  fields: Readonly<Record<string, unknown>>,
): Promise<PromptsAnswered> {
  const states: PromptState[] = prompts.map(({ id, contactId }) =>
    valid('promptStates', { id, ...(contactId !== undefined && { contactId }), ...fields }),
  )
  const name = await namesOf(data.db, contactIdsOf(prompts))
  const what = name === '' ? label(`prompt.${said}`) : label(`prompt.${said}About`, { name })
  const { seq } = await change(data, what, async (db) => {
    await db.promptStates.bulkPut(states)
  })
  return { ids: states.map((state) => state.id), seq }
}
