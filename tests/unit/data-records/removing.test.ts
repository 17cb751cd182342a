import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeForm, isFormOpen, registerForm } from '#app/forms/forms.ts'
import { removeMeeting } from '#app/meetings/removing.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './suites/people.ts'

let world: World
let data: Data
beforeEach(async () => {
  world = new World(fakePlace())
  data = await world.open()
  vi.stubGlobal('window', { location: { hash: '#/today' } })
  registerForm('removeMeeting', () => null)
})
afterEach(() => {
  closeForm()
  vi.unstubAllGlobals()
  return world.close()
})

const act = (work: () => Promise<unknown>) => work()

const planned = async (more: object = {}) => {
  const contactId = await person(data, 'Anna de Vries')
  return (await logMeeting(data, { kind: 'coffee', date: day('2026-11-24'), participants: [{ contactId }], ...more })).id
}

test.each(['cancelled', 'deleted'] as const)('a meeting that was %s goes at once when nothing hangs on it', async (why) => {
  expect(await removeMeeting(data, await planned(), why, act)).toBe(true)
  expect(await data.db.meetings.count()).toBe(0)
  expect(isFormOpen()).toBe(false)
})

test.each(['cancelled', 'deleted'] as const)(
  'a meeting that was %s stays until one said what happens to its promises',
  async (why) => {
    const promise = { who: { participant: 0 }, direction: 'given', state: 'promised', what: 'offerte' }
    expect(await removeMeeting(data, await planned({ favours: [promise] }), why, act)).toBe(false)
    expect(await data.db.meetings.count()).toBe(1)
    expect(isFormOpen()).toBe(true)
  },
)
