import * as v from 'valibot'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { undoChange, undoLatest } from '#data/change/undo.ts'
import { addEvent, editEvent } from '#data/commands/events.ts'
import { addGuests, markMet } from '#data/commands/guests.ts'
import type { Data } from '#data/data.ts'
import { saveNote } from '#features/events/atEvent/saveNotes.ts'
import { ClockTimeSchema, type GuestId } from '#shared/domain/records/values.ts'
import { day } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { FakeStorage } from './fakeStorage.ts'

let world: World
let data: Data
let guest: GuestId
beforeEach(async () => {
  vi.stubGlobal('localStorage', new FakeStorage())
  world = new World(fakePlace())
  data = await world.open()
  const { id } = await addEvent(data, { name: 'Lunch', date: day('2026-11-20') })
  const [first] = (await addGuests(data, id, [{ name: 'Anna' }])).ids
  if (first === undefined) throw new Error('not made')
  guest = first
})
afterEach(() => {
  world.close()
  vi.unstubAllGlobals()
})

const stands = async () => {
  const row = await data.db.guests.get(guest)
  return [row?.note, row?.met]
}

it('a first note at the event marks them met, which is taken back without the note and not said again', async () => {
  const { metSeq } = await saveNote(data, guest, 'red scarf')
  expect(await stands()).toEqual(['red scarf', true])
  if (metSeq !== undefined) await undoChange(data, metSeq)
  expect(await stands()).toEqual(['red scarf', undefined])
  expect(await saveNote(data, guest, 'red scarf, from Ghent')).not.toHaveProperty('metSeq')
  expect(await stands()).toEqual(['red scarf, from Ghent', undefined])
})

it('a note leaves what was said of having met, and both go in two steps back', async () => {
  await markMet(data, [guest], false)
  await saveNote(data, guest, 'only waved')
  expect(await stands()).toEqual(['only waved', false])
  await markMet(data, [guest], undefined)
  await saveNote(data, guest, '')
  await saveNote(data, guest, 'had a word')
  expect(await stands()).toEqual(['had a word', true])
  await undoLatest(data)
  await undoLatest(data)
  expect(await stands()).toEqual([undefined, undefined])
})

it('a note written before the event begins says nothing of having met, the evening before or on the day itself', async () => {
  const { id } = await addEvent(data, { name: 'Dinner', date: data.clock.today(), time: v.parse(ClockTimeSchema, '23:59') })
  const [later] = (await addGuests(data, id, [{ name: 'Bob' }])).ids
  if (later === undefined) throw new Error('not made')
  const before = async (note: string) => {
    expect(await saveNote(data, later, note)).not.toHaveProperty('metSeq')
    const row = await data.db.guests.get(later)
    expect([row?.note, row?.met]).toEqual([note, undefined])
    await saveNote(data, later, '')
  }
  await before('blue coat')
  await editEvent(data, id, { date: day('2027-01-10'), time: undefined })
  await before('ask about the fund')
  await editEvent(data, id, { date: data.clock.today() })
  expect(await saveNote(data, later, 'blue coat')).toHaveProperty('metSeq')
})
