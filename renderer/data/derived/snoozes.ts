import type { BakkieDatabase } from '#data/database/database.ts'
import type { Operation } from '#shared/changes/change.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { MISSED_DAYS } from '#shared/domain/prompts/rule.ts'
import type { Snoozes } from '#shared/domain/prompts/snoozed.ts'
import type { PromptRule } from '#shared/domain/records/desk.ts'
import type { ContactId, Day, EventId, PromptKey } from '#shared/domain/records/values.ts'
import { EventIdSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

/** What was snoozed and can still be waiting for its day or be missed after it. */
export interface Snoozed {
  readonly byContact: ReadonlyMap<ContactId, Snoozes>
  /** Of prompts about an event. */
  readonly byEvent: ReadonlyMap<EventId, Snoozes>
}

/**
 * Every snooze that still bears on what prompts there are, by index.
 * @param today left out: those of long ago as well
 */
export async function snoozedIn(db: BakkieDatabase, today: Day | undefined): Promise<Snoozed> {
  const states = await db.promptStates
    .where('snoozedUntil')
    .aboveOrEqual(today === undefined ? '' : addDays(today, -MISSED_DAYS))
    .toArray()
  const byContact = new Map<ContactId, Map<PromptKey, Day>>()
  const byEvent = new Map<EventId, Map<PromptKey, Day>>()
  for (const { id, contactId, snoozedUntil } of states) {
    if (snoozedUntil === undefined) continue
    if (contactId !== undefined) put(byContact, contactId, id, snoozedUntil)
    else {
      const eventId = eventIn(id, ['event-plan', 'event-debrief'])
      if (eventId !== undefined) put(byEvent, eventId, id, snoozedUntil)
    }
  }
  return { byContact, byEvent }
}

function put<Id>(snoozes: Map<Id, Map<PromptKey, Day>>, of: Id, id: PromptKey, until: Day): void {
  snoozes.set(of, (snoozes.get(of) ?? new Map<PromptKey, Day>()).set(id, until))
}

/** The events in whose city someone is, of which the prompt was snoozed. */
export function eventsSnoozed({ byContact }: Snoozed): EventId[] {
  const keys = [...byContact.values()].flatMap((snoozes) => [...snoozes.keys()])
  return [...new Set(keys.map((key) => eventIn(key, ['travelling'])).filter((id) => id !== undefined))]
}

/** The event a prompt of one of these rules is about, told from its key. */
export function eventIn(key: string, rules: readonly PromptRule[]): EventId | undefined {
  const [rule, id] = key.split(':')
  if (!rules.some((one) => one === rule)) return undefined
  const parsed = v.safeParse(EventIdSchema, id)
  return parsed.success ? parsed.output : undefined
}

/** Whether a change of what was said to a prompt is about the day until which it is put off. */
export function isAboutSnoozing({ before, after, absentBefore = [], absentAfter = [] }: Operation): boolean {
  const said = [...Object.keys(before ?? {}), ...Object.keys(after ?? {}), ...absentBefore, ...absentAfter]
  return said.includes('snoozedUntil')
}
