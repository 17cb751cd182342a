import type { BakkieDatabase } from '#data/database/database.ts'
import type { Operation } from '#shared/changes/change.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import { EventIdSchema, GroupIdSchema, PlanRowIdSchema, ReviewIdSchema } from '#shared/domain/records/values.ts'
import type { EventId, GroupId } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { present } from './chunks.ts'
import { eventIn, isAboutSnoozing } from './snoozes.ts'
import type { TouchedSubjects } from './subjects.ts'

const isEventId = (value: unknown): value is EventId => v.is(EventIdSchema, value)
const ReviewedSchema = v.union([v.literal('strategy'), GroupIdSchema])
const isReviewed = (value: unknown): value is GroupId | 'strategy' => v.is(ReviewedSchema, value)

/** The events, groups and strategy that a change bears on: themselves, an event's plan, a review, a prompt put off. */
export async function subjectsIn(db: BakkieDatabase, by: ReadonlyMap<TableName, readonly Operation[]>): Promise<TouchedSubjects> {
  const named = (table: TableName, field: string): unknown[] =>
    (by.get(table) ?? []).flatMap(({ before, after }) => [before?.[field], after?.[field]])
  const kept = (table: TableName): string[] =>
    (by.get(table) ?? []).flatMap(({ id, before, after }) => (before !== null && after !== null ? [id] : []))

  const plan = kept('planRows').map((id) => v.parse(PlanRowIdSchema, id))
  const reviews = kept('reviews').map((id) => v.parse(ReviewIdSchema, id))
  const planRows = plan.length === 0 ? [] : present(await db.planRows.bulkGet(plan))
  const reviewRows = reviews.length === 0 ? [] : present(await db.reviews.bulkGet(reviews))
  return {
    events: new Set([
      ...(by.get('events') ?? []).map(({ id }) => v.parse(EventIdSchema, id)),
      ...named('planRows', 'eventId').filter(isEventId),
      ...planRows.map(({ eventId }) => eventId),
      ...(by.get('promptStates') ?? [])
        .filter(isAboutSnoozing)
        .map(({ id }) => eventIn(id, ['event-plan', 'event-debrief']))
        .filter((id) => id !== undefined),
    ]),
    reviewed: new Set([
      ...(by.get('groups') ?? []).map(({ id }) => v.parse(GroupIdSchema, id)),
      ...(by.has('strategy') ? ['strategy' as const] : []),
      ...named('reviews', 'subject').filter(isReviewed),
      ...reviewRows.map(({ subject }) => subject),
    ]),
  }
}
