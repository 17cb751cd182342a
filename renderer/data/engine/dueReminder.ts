import type { Settings } from '#shared/contract/settings.ts'
import { timeIn } from '#shared/domain/calendar/days.ts'
import type { Reason } from '#shared/domain/prompts/prompt.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { contactIdsOf } from '#shared/domain/prompts/subject.ts'
import type { ClockTime, ContactId, Day } from '#shared/domain/records/values.ts'
import type { Data } from '../data.ts'
import { rulesIn } from '../derived/maintain.ts'
import { isQuiet } from './briefTime.ts'

/** A local day and time up to which everything due at a time has been told. */
export interface ToldUpTo {
  readonly day: Day
  readonly time: ClockTime
}

/** What a notification says of things whose very time has come: follow-ups with a time, planned meetings that are over. */
export interface DueReminder {
  readonly kind: 'due'
  readonly count: number
  /** Why, one sentence each, in the order of Today; empty when notifications may not show names. */
  readonly reasons: readonly Reason[]
  /** The one person it is about, where it is about one. */
  readonly contactId?: ContactId
}

/**
 * This moment, up to which things are told by now; undefined in quiet hours and in the sample
 * network, when nothing is told: what comes due in them waits for their end, and past midnight
 * for the daily notification.
 */
export function tellingNow({ clock, set }: Data, { notifications }: Settings): ToldUpTo | undefined {
  const time = timeIn(clock.zone(), clock.now())
  if (set === 'sample' || isQuiet(time, notifications.quietFrom, notifications.quietTo)) return undefined
  return { day: clock.today(), time }
}

/**
 * What came due today at a time after `since` and not after `now`, so that each is told once, also
 * on waking; undefined when there is nothing, on a day off, and when notifications are off.
 */
export async function dueReminderOf(
  { db }: Data,
  { notifications }: Settings,
  { since, now }: { readonly since: ToldUpTo | undefined; readonly now: ToldUpTo },
): Promise<DueReminder | undefined> {
  if (!notifications.on) return undefined
  const prompts = await db.prompts
    .where('from')
    .equals(now.day)
    .filter(({ fromTime }) => fromTime !== undefined && fromTime <= now.time && (since?.day !== now.day || fromTime > since.time))
    .toArray()
  if (prompts.length === 0) return undefined
  const [rules, states] = await Promise.all([rulesIn(db), db.promptStates.toArray()])
  const summaries = await db.summaries.bulkGet(contactIdsOf(prompts))
  const byId = new Map(summaries.flatMap((summary) => (summary === undefined ? [] : [[summary.id, summary] as const])))
  // A time of its own was asked for: the limit of Today does not hold it back.
  const unlimited = { ...rules, promptsPerDay: prompts.length }
  const { today, dayOff } = queueOf(prompts, states, byId, { rules: unlimited, today: now.day, now: now.time })
  const reasons = today.flatMap((item) => item.prompts.map(({ reason }) => reason))
  const [only, another] = today
  if (dayOff || only === undefined) return undefined
  return {
    kind: 'due',
    count: reasons.length,
    reasons: notifications.names ? reasons : [],
    ...(another === undefined && only.contactId !== undefined ? { contactId: only.contactId } : {}),
  }
}
