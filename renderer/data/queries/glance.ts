import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import type { NextTime } from '#shared/domain/records/contact.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { favoursList, type FavourRow } from './favours.ts'

/** What one wants to know of someone a second before shaking hands. */
export interface Glance {
  readonly summary: Summary
  /** The last meeting that happened before today, and what was noted of them at it. */
  readonly last?: { readonly meeting: Meeting; readonly note?: string }
  /** Lines to bring up, not brought up yet. */
  readonly lines: readonly NextTime[]
  /** What I still do for them. */
  readonly given: readonly FavourRow[]
  /** What they still do for me. */
  readonly received: readonly FavourRow[]
}

/** How many of the latest meetings are looked at: some may be planned. */
const LATEST = 8

/** A contact at a glance, read by index; undefined when there is nobody (any more). */
export async function glanceOf(data: Data, id: ContactId): Promise<Glance | undefined> {
  const { db, clock } = data
  const contact = await db.contacts.get(id)
  const summary = await db.summaries.get(id)
  if (contact === undefined || summary === undefined) return undefined
  const parts = await db.participations
    .where('[contactId+date]')
    .between([id, Dexie.minKey], [id, clock.today()], true, false)
    .reverse()
    .limit(LATEST)
    .toArray()
  const meetings = present(await db.meetings.bulkGet(parts.map(({ meetingId }) => meetingId)))
  const meeting = meetings.find(({ state }) => state === 'happened')
  const note = parts.find(({ meetingId }) => meetingId === meeting?.id)?.note
  const open = await favoursList(data, { contactId: id })
  return {
    summary,
    ...(meeting && { last: { meeting, ...(note !== undefined && { note }) } }),
    lines: contact.nextTime.filter(({ doneOn }) => doneOn === undefined),
    given: open.filter(({ favour }) => favour.direction === 'given'),
    received: open.filter(({ favour }) => favour.direction === 'received'),
  }
}
