import type { Settings } from '#shared/contract/settings.ts'
import { timeIn } from '#shared/domain/calendar/days.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { Data } from '../data.ts'
import { readMeta } from '../database/metadata.ts'
import { askedOn } from '../derived/askedToday.ts'
import { rulesIn } from '../derived/maintain.ts'
import { briefIsDue, withDay } from './briefTime.ts'

/** What the daily notification is about. */
export interface DailyReminder {
  readonly kind: 'today'
  /** How many people, and what else, Today names. */
  readonly count: number
  /** Their first names, in the order of Today; empty when notifications may not show names. */
  readonly firstNames: readonly string[]
}

/** Whether it is time for the notification of today (`briefIsDue`); never in the sample network. */
export async function reminderIsDue({ db, clock, set }: Data, { notifications }: Settings): Promise<boolean> {
  if (set === 'sample' || !notifications.on) return false
  const told = [await readMeta(db, 'notifiedOn')].flat().filter((day) => day !== undefined)
  return briefIsDue({ day: clock.today(), time: timeIn(clock.zone(), clock.now()) }, told, notifications)
}

/** What Today would say; undefined when it is empty or a day off. */
export async function reminderOf({ db, clock }: Data, { notifications }: Settings): Promise<DailyReminder | undefined> {
  const [rules, prompts, states] = await Promise.all([rulesIn(db), db.prompts.toArray(), db.promptStates.toArray()])
  const summaries = await db.summaries.bulkGet(contactIdsOf(prompts))
  const byId = new Map(summaries.flatMap((summary) => (summary === undefined ? [] : [[summary.id, summary] as const])))
  const today = clock.today()
  const context = { rules, today, now: timeIn(clock.zone(), clock.now()), asked: await askedOn(db, today) }
  const queue = queueOf(prompts, states, byId, context)
  if (queue.dayOff || queue.today.length === 0) return undefined
  const contacts = await db.contacts.bulkGet(contactIdsOf(queue.today))
  const names = contacts.flatMap((contact) => contact?.nickname ?? contact?.name.given ?? contact?.name.family ?? [])
  return { kind: 'today', count: queue.today.length, firstNames: notifications.names ? names : [] }
}

/** Remembers that the notification of today was given, or that there was nothing to say. */
export async function markReminded({ db, clock }: Data): Promise<void> {
  await db.meta.put({ key: 'notifiedOn', value: withDay([(await readMeta(db, 'notifiedOn')) ?? []].flat(), clock.today()) })
}
