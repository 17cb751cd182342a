import { sameJson } from '#data/change/json.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { addDays, later } from '#shared/domain/calendar/days.ts'
import type { ReviewFacts } from '#shared/domain/facts.ts'
import { promptKey } from '#shared/domain/prompts/key.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { EVENT_DAYS } from '#shared/domain/prompts/rules/events.ts'
import { promptsOfEvent, promptsOfReview } from '#shared/domain/prompts/subjects.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Day, EventId, GroupId, PromptKey } from '#shared/domain/records/values.ts'
import { present, readEach } from './chunks.ts'
import { snoozedIn } from './snoozes.ts'

/** What a change bears on that is no contact, and of which there may be prompts. */
export interface TouchedSubjects {
  readonly events: ReadonlySet<EventId>
  readonly reviewed: ReadonlySet<GroupId | 'strategy'>
}

/** The longest event of which the end is looked for, in days. */
const LONGEST_EVENT = 60

/**
 * Works out again the prompts about these events, groups and the strategy, and
 * removes those that no longer stand; of what was deleted, all. In the caller's transaction.
 */
export async function writeSubjects(db: BakkieDatabase, touched: TouchedSubjects, rules: Rules, today: Day): Promise<void> {
  const { events, reviewed } = touched
  if (events.size + reviewed.size === 0) return
  const starts = [
    ...[...events].flatMap((id) => [promptKey('event-plan', id), promptKey('event-debrief', id)]),
    ...[...reviewed].map((id) => promptKey('review', id)),
  ]
  const there = await readEach(starts, (start) => db.prompts.where(':id').startsWith(`${start}:`).toArray())
  await writeInstead(db, there, [
    ...(await ofEvents(db, [...events], rules, today)),
    ...(await ofReviewed(db, [...reviewed], rules, today)),
  ])
}

/** The rules whose prompts are about no contact, by the start of their keys. */
const STARTS = ['event-plan:', 'event-debrief:', 'review:'] as const

/**
 * Works out again the prompts about all events, groups and the strategy: they are
 * few. Events that ended too long ago for any prompt are not read, unless one was snoozed.
 * @returns the ids of those prompts
 */
export async function writeAllSubjects(db: BakkieDatabase, rules: Rules, today: Day): Promise<PromptKey[]> {
  const there = await db.prompts
    .where(':id')
    .startsWithAnyOf([...STARTS])
    .toArray()
  const events = await db.events
    .where('date')
    .aboveOrEqual(addDays(today, -EVENT_DAYS - LONGEST_EVENT))
    .primaryKeys()
  const snoozed = await snoozedIn(db, today)
  const groups = await db.groups.toCollection().primaryKeys()
  const prompts = [
    ...(await ofEvents(db, [...new Set([...events, ...snoozed.byEvent.keys()])], rules, today)),
    ...(await ofReviewed(db, [...groups, 'strategy'], rules, today)),
  ]
  await writeInstead(db, there, prompts)
  return prompts.map(({ id }) => id)
}

async function ofEvents(db: BakkieDatabase, ids: readonly EventId[], rules: Rules, today: Day): Promise<Prompt[]> {
  if (ids.length === 0) return []
  const prompts: Prompt[] = []
  const { byEvent } = await snoozedIn(db, today)
  for (const event of present(await db.events.bulkGet([...ids]))) {
    const snoozes = byEvent.get(event.id)
    if (snoozes === undefined && event.date < addDays(today, -EVENT_DAYS - LONGEST_EVENT)) continue
    const planRows = await db.planRows.where('eventId').equals(event.id).count()
    prompts.push(...promptsOfEvent({ event, planRows, ...(snoozes !== undefined && { snoozes }) }, { rules, today }))
  }
  return prompts
}

async function ofReviewed(
  db: BakkieDatabase,
  ids: readonly (GroupId | 'strategy')[],
  rules: Rules,
  today: Day,
): Promise<Prompt[]> {
  const prompts: Prompt[] = []
  for (const id of ids) {
    const of = await reviewedThing(db, id)
    const every = of === undefined ? undefined : of.kind === 'group' ? of.group.reviewEveryMonths : of.strategy.reviewEveryMonths
    if (of === undefined || every === undefined) continue
    let last: Day | undefined
    for (const { date } of await db.reviews.where('subject').equals(id).toArray()) last = later(date, last)
    prompts.push(...promptsOfReview({ of, ...(last !== undefined && { last }) }, { rules, today }))
  }
  return prompts
}

async function reviewedThing(db: BakkieDatabase, id: GroupId | 'strategy'): Promise<ReviewFacts['of'] | undefined> {
  if (id === 'strategy') {
    const strategy = await db.strategy.get('strategy')
    return strategy && { kind: 'strategy', strategy }
  }
  const group = await db.groups.get(id)
  return group && { kind: 'group', group }
}

async function writeInstead(db: BakkieDatabase, there: readonly Prompt[], prompts: readonly Prompt[]): Promise<void> {
  const before = new Map(there.map((prompt) => [prompt.id, prompt]))
  const changed = prompts.filter((prompt) => !sameJson(before.get(prompt.id), prompt))
  for (const { id } of prompts) before.delete(id)
  if (changed.length > 0) await db.prompts.bulkPut(changed)
  if (before.size > 0) await db.prompts.bulkDelete([...before.keys()])
}
