import { change } from '#data/change/change.ts'
import { label } from '#data/commands/labels.ts'
import { newId } from '#data/commands/ids.ts'
import { logMeeting } from '#data/commands/logMeeting.ts'
import { fillSample } from '#data/sample/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import type { Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { random } from '#tests/unit/search/network.ts'
import { meetingRow } from '#tests/unit/data/suites/records.ts'
import { sum } from '../world/figures.ts'
import { settled, world } from './world.ts'

/** How large the network is that everything is measured in. */
export const SIZE = { contacts: 10_000, meetings: 100_000, single: 20_000 }

/** What the network holds, and how long it took to make in ms; 0 when it was there. */
export interface Made {
  readonly contacts: number
  readonly meetings: number
  readonly changes: number
  readonly ms: number
  readonly single: number
}

/**
 * Fills the data set, all through `change()`: the sample network of 10,000, as
 * many more meetings as are missing, and the last 20,000 of them logged one at a time.
 */
export async function makeNetwork(seed: number): Promise<Made> {
  const { data } = await world()
  const { db, clock } = data
  const began = performance.now()
  const next = random(seed)
  const today = clock.today()
  // A sample is filled into an empty set of its own; this one is ours to fill.
  if ((await db.contacts.count()) === 0) await fillSample({ ...data, set: 'sample' }, { size: SIZE.contacts, seed })
  const ids = await db.contacts.where('status').equals('active').primaryKeys()
  const someone = (): ContactId =>
    ids[Math.floor(next() * ids.length)] ??
    (() => {
      throw new Error('nobody')
    })()
  const kind = () => MEETING_KINDS[Math.floor(next() * MEETING_KINDS.length)] ?? 'coffee'
  const day = () => addDays(today, -1 - Math.floor(next() * 900))

  for (let left = SIZE.meetings - SIZE.single - (await db.meetings.count()); left > 0; left -= 1000) {
    const meetings = Array.from({ length: Math.min(1000, left) }, () => meetingRow(crypto.randomUUID(), day(), { kind: kind() }))
    await change(data, label('sample.made'), async () => {
      await db.meetings.bulkAdd(meetings)
      await db.participations.bulkAdd(
        meetings.map((meeting): Participation => ({
          id: newId.participation(),
          meetingId: meeting.id,
          contactId: someone(),
          date: meeting.date,
          order: 0,
        })),
      )
    })
  }
  const single: number[] = []
  for (let left = SIZE.meetings - (await db.meetings.count()); left > 0; left -= 1) {
    const start = performance.now()
    await logMeeting(data, {
      kind: kind(),
      date: day(),
      treated: next() < 0.5 ? { kind: 'me' } : { kind: 'unknown' },
      participants: [...new Set([someone(), ...(next() < 0.2 ? [someone()] : [])])].map((contactId) => ({ contactId })),
    })
    single.push(performance.now() - start)
  }
  await settled()
  return {
    contacts: await db.contacts.count(),
    meetings: await db.meetings.count(),
    changes: await db.changes.count(),
    ms: performance.now() - began,
    single: single.length === 0 ? 0 : sum(single) / single.length,
  }
}
