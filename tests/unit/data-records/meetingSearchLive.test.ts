import { liveQuery } from 'dexie'
import { expect, test } from 'vitest'
import { logMeeting } from '#data/commands/meetings.ts'
import { findMeetings, type FoundMeetings } from '#data/queries/meetingSearch.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day } from './suites/people.ts'

test('the first meeting shows in an open, empty list', async () => {
  const world = new World(fakePlace())
  const data = await world.open()
  let found: FoundMeetings | undefined
  const subscription = liveQuery(() => findMeetings(data, { depth: 1 })).subscribe((next) => {
    found = next
  })
  await expect.poll(() => found?.happened.length).toBe(0)
  await logMeeting(data, { kind: 'coffee', date: day('2026-11-20'), participants: [{ newName: 'Anna' }] })
  await expect.poll(() => found?.happened.length).toBe(1)
  subscription.unsubscribe()
  world.close()
})
