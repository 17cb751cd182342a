import { afterEach, beforeEach, expect, test } from 'vitest'
import { lastChange } from '#data/change/log.ts'
import { undoLatest } from '#data/change/undo.ts'
import { updateContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addEvent } from '#data/commands/events.ts'
import type { Data } from '#data/data.ts'
import { haveContactsChanged } from '#data/matching/contactsChanged.ts'
import { matchEventGuests, onContactsChanged } from '#data/matching/index.ts'
import { person } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'

const place = fakePlace()
let world: World
let data: Data
beforeEach(async () => {
  world = new World(place)
  data = await world.open()
})
afterEach(() => world.close())

test('guests are matched with the contacts there are, in the order of the list', async () => {
  const anna = await person(data, 'Anna de Vries')
  await person(data, 'Bob Smit')
  const matches = await matchEventGuests(data, [{ name: 'Niemand Bekend' }, { name: 'VRIES, Anna de' }])
  expect(matches.map(({ certainty }) => certainty)).toEqual(['unknown', 'certain'])
  expect(matches[1]?.candidates.map(({ contactId }) => contactId)).toEqual([anna])
})

test('someone who was added or changed since is matched as they are now', async () => {
  const lines = [{ name: 'Carla Bos' }]
  expect((await matchEventGuests(data, lines))[0]?.certainty).toBe('unknown')
  const carla = await person(data, 'Carla Bos')
  expect((await matchEventGuests(data, lines))[0]?.candidates[0]?.contactId).toBe(carla)
  await updateContact(data, carla, { name: { given: 'Dora', family: 'Kok' } })
  expect((await matchEventGuests(data, lines))[0]?.certainty).toBe('unknown')
})

test('someone who died is no guest', async () => {
  const ed = await person(data, 'Ed Mulder')
  await updateContact(data, ed, { status: 'deceased' })
  expect((await matchEventGuests(data, [{ name: 'Ed Mulder' }]))[0]?.certainty).toBe('unknown')
})

test('a match that is no longer wanted is not given', async () => {
  const stopping = new AbortController()
  stopping.abort()
  await expect(matchEventGuests(data, [{ name: 'Anna' }], { signal: stopping.signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('who follows the contacts is told when one is made, deleted or brought back', async () => {
  let told = 0
  const stop = onContactsChanged(data.db, () => {
    told += 1
  })
  const after = async (deed: () => Promise<unknown>) => {
    const before = told
    await deed()
    await expect.poll(() => told).toBeGreaterThan(before)
  }
  // It listens from its first look at the log on.
  await expect.poll(async () => [await person(data, 'Bob Smit'), told]).not.toEqual([expect.anything(), 0])
  const anna = await person(data, 'Anna de Vries')
  await after(() => deleteContacts(data, [anna]))
  await after(() => undoLatest(data))
  stop()
})

test('a change that touches no contact does not ask who guests are again', async () => {
  const before = (await lastChange(data.db)).seq
  await addEvent(data, { name: 'Network lunch', date: data.clock.today() })
  const then = (await lastChange(data.db)).seq
  expect(await haveContactsChanged(data.db, before, then)).toBe(false)
  await person(data, 'Carla Bos')
  expect(await haveContactsChanged(data.db, then, (await lastChange(data.db)).seq)).toBe(true)
})
