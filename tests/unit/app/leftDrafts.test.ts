import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetDraftsOf, sweepDrafts } from '#app/forms/leftDrafts.ts'
import { undoLatest } from '#data/change/undo.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addEvent, deleteEvent } from '#data/commands/events.ts'
import { addGuests, removeGuests } from '#data/commands/guests.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { addNote, deleteNote } from '#data/commands/notes.ts'
import type { Data } from '#data/data.ts'
import { keepNote as keepGuestNote, keptNote as keptGuestNote } from '#features/events/atEvent/keptNotes.ts'
import { keepDebrief, keptDebrief } from '#features/events/debrief/keep.ts'
import { keepList, keptList } from '#features/events/guestsIn/draft.ts'
import { keepNote, keptNote, plainNote } from '#features/notes/kept.ts'
import { EMPTY_DRAFT } from '#features/people/form/draft.ts'
import { keptPerson, personInHand } from '#features/people/form/kept.ts'
import type { ContactId, EventId, GuestId } from '#shared/domain/records/values.ts'
import { day, person } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { FakeStorage } from '#tests/unit/features/events/fakeStorage.ts'

const list = { text: 'Anna\nBob', changes: new Map([['0 0 Bob', 'left-out' as const]]) }
const told = { told: { anna: { note: 'moves to Ghent' } }, added: [] }
let world: World
let data: Data
let here: { readonly event: EventId; readonly guest: GuestId }
let gone: typeof here
beforeEach(async () => {
  vi.stubGlobal('localStorage', new FakeStorage())
  world = new World(fakePlace())
  data = await world.open()
  here = await withDrafts('Lunch')
  gone = await withDrafts('Dinner')
})
afterEach(() => {
  world.close()
  vi.unstubAllGlobals()
})

async function withDrafts(name: string) {
  const { id: event } = await addEvent(data, { name, date: day('2026-11-20') })
  const [guest] = (await addGuests(data, event, [{ name: 'Anna' }])).ids
  if (guest === undefined) throw new Error('not made')
  keepDebrief(data.set, event, told)
  keepList(data.set, event, list)
  keepGuestNote(data.set, guest, 'red scarf')
  return { event, guest }
}

const draftsOf = ({ event, guest }: typeof here) => [
  keptDebrief(data.set, event),
  keptList(data.set, event),
  keptGuestNote(data.set, guest),
]
const NONE = [undefined, undefined, undefined]

/** Writes a note about someone and leaves it, under the key the form has for it. */
function leaveNote(about: string, ids: readonly ContactId[], text: string) {
  const begun = { text: '', date: day('2026-11-20'), tags: [], people: [...ids] }
  const people = ids.map((id) => ({ id, name: 'Anna' }))
  keepNote(`${data.set} ${about}`, { ...begun, text, people }, begun)
}
const leftNote = (about: string) => keptNote(`${data.set} ${about}`)?.text

it('an unsaved debrief, note and guest list go with their event, and are there again when it is', async () => {
  await deleteEvent(data, gone.event)
  await sweepDrafts(data)
  expect(draftsOf(gone)).toEqual(NONE)
  expect(draftsOf(here)).toEqual([told, list, 'red scarf'])

  await undoLatest(data)
  await sweepDrafts(data)
  expect(draftsOf(gone)).toEqual([told, list, 'red scarf'])
})

it('a note being typed goes with the guest who is taken off the list', async () => {
  await removeGuests(data, [gone.guest])
  await sweepDrafts(data)
  expect(draftsOf(gone)).toEqual([told, list, undefined])
})

it('a note being typed about someone goes when they are deleted, and is back when that is undone, in another window too', async () => {
  const [anna, bob] = [await person(data, 'Anna'), await person(data, 'Bob')]
  leaveNote(anna, [anna], 'her sister is ill')
  leaveNote('', [anna, bob], 'about both')
  await deleteContacts(data, [anna])
  await sweepDrafts(data)
  expect([leftNote(anna), leftNote('')]).toEqual([undefined, 'about both'])

  await undoLatest(data)
  // A window opened since knows nothing but what is in the storage.
  vi.resetModules()
  const other = await import('#app/forms/leftDrafts.ts')
  await other.sweepDrafts(data)
  expect(leftNote(anna)).toBe('her sister is ill')
})

it('a change of a note goes with the note', async () => {
  const anna = await person(data, 'Anna')
  const { id } = await addNote(data, { contactIds: [anna], text: 'likes tea' })
  leaveNote(id, [anna], 'likes tea, not coffee')
  await deleteNote(data, id)
  await sweepDrafts(data)
  expect(leftNote(id)).toBeUndefined()
})

it('a note being typed follows someone into the one they are merged into', async () => {
  const [anna, ans] = [await person(data, 'Anna'), await person(data, 'Ans')]
  leaveNote(ans, [ans], 'moves to Ghent')
  await mergeContacts(data, { keep: anna, gone: ans })
  await sweepDrafts(data)
  expect([leftNote(anna), leftNote(ans)]).toEqual(['moves to Ghent', undefined])
})

it('what was typed since is never replaced by what was set aside', async () => {
  const anna = await person(data, 'Anna')
  leaveNote(anna, [anna], 'the old words')
  await deleteContacts(data, [anna])
  await sweepDrafts(data)
  await undoLatest(data)
  leaveNote(anna, [anna], 'the new words')
  await sweepDrafts(data)
  expect(leftNote(anna)).toBe('the new words')
})

it('what was set aside is forgotten after a week', async () => {
  await deleteEvent(data, gone.event)
  await sweepDrafts(data)
  world.clock.set('2026-12-01T09:00:00.000Z')
  await sweepDrafts(data)
  expect(Array.from({ length: localStorage.length }, (_none, at) => localStorage.key(at))).toHaveLength(3)
})

it('nothing typed in the sample network outlives it, and nothing of one’s own goes with it', async () => {
  personInHand('sample', false).keep({ ...EMPTY_DRAFT, name: 'Sam' })
  personInHand('own', false).keep({ ...EMPTY_DRAFT, name: 'Anna' })
  keepDebrief('sample', gone.event, told)
  forgetDraftsOf('sample')
  expect([keptPerson('sample'), keptDebrief('sample', gone.event)]).toEqual([undefined, undefined])
  expect([keptPerson('own')?.name, keptDebrief('own', gone.event)]).toEqual(['Anna', told])
})

it('no name of another person is kept with a draft', async () => {
  const anna = await person(data, 'Annabelle')
  const people = [{ id: anna, name: 'Annabelle' }]
  const begun = plainNote({ text: '', date: day('2026-11-20'), tags: [], people })
  keepNote(`own ${anna}`, { text: 'x', date: begun.date, tags: [], people }, begun)
  personInHand('own', false).keep({ ...EMPTY_DRAFT, name: 'Zoë', through: { kind: 'contact', id: anna, name: 'Annabelle' } })
  const texts = Array.from({ length: localStorage.length }, (_none, at) => localStorage.getItem(localStorage.key(at) ?? ''))
  expect(texts.join(' ')).not.toContain('Annabelle')
})
