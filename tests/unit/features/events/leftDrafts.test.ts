import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { undoLatest } from '#data/change/undo.ts'
import { addEvent, deleteEvent } from '#data/commands/events.ts'
import { addGuests } from '#data/commands/guests.ts'
import type { Data } from '#data/data.ts'
import { keepNote, keptNote } from '#features/events/atEvent/keptNotes.ts'
import { keepDebrief, keptDebrief } from '#features/events/debrief/keep.ts'
import { keepList, keptList } from '#features/events/guestsIn/draft.ts'
import { forgetLeftDrafts, setLeftDraftsAside } from '#features/events/leftDrafts.ts'
import type { EventId, GuestId } from '#shared/domain/records/values.ts'
import { day } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { FakeStorage } from './fakeStorage.ts'

const list = { text: 'Anna\nBob', changes: new Map([['0 0 Bob', 'left-out' as const]]) }
const told = { told: { anna: { note: 'moves to Ghent' } }, added: [] }
let world: World
let data: Data
let [here, gone]: { readonly event: EventId; readonly guest: GuestId }[] = []
beforeEach(async () => {
  vi.stubGlobal('localStorage', new FakeStorage())
  world = new World(fakePlace())
  data = await world.open()
  ;[here, gone] = await Promise.all(['Lunch', 'Dinner'].map((name) => withDrafts(name)))
})
afterEach(() => {
  world.close()
  vi.unstubAllGlobals()
})

async function withDrafts(name: string) {
  const { id: event } = await addEvent(data, { name, date: day('2026-11-20') })
  const [guest] = (await addGuests(data, event, [{ name: 'Anna' }])).ids
  keepDebrief(data.set, event, told)
  keepList(data.set, event, list)
  keepNote(data.set, guest ?? raise(), 'red scarf')
  return { event, guest: guest ?? raise() }
}

/** What is kept over restarts, and what this window has. */
const inStorage = () => Array.from({ length: localStorage.length }, (_none, at) => localStorage.key(at) ?? '')
const draftsOf = (one: typeof here) => [
  keptDebrief(data.set, one?.event ?? raise()),
  keptList(data.set, one?.event ?? raise()),
  keptNote(data.set, one?.guest ?? raise()),
]
const raise = () => {
  throw new Error('not made')
}

it('an unsaved debrief, note and guest list go with their event, and are there again when it is', async () => {
  await deleteEvent(data, gone?.event ?? raise())
  await setLeftDraftsAside(data)
  expect(inStorage()).toHaveLength(3)
  expect(draftsOf(here)).toEqual([told, list, 'red scarf'])

  await undoLatest(data)
  expect(draftsOf(gone)).toEqual([told, list, 'red scarf'])
  await setLeftDraftsAside(data)
  expect(inStorage()).toHaveLength(6)
})

it('what events deleted before left behind is forgotten at the next start', async () => {
  await deleteEvent(data, gone?.event ?? raise())
  await forgetLeftDrafts(data)
  await undoLatest(data)
  expect(draftsOf(gone)).toEqual([undefined, undefined, undefined])
  expect(draftsOf(here)).toEqual([told, list, 'red scarf'])
})
