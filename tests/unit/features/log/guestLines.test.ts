import { expect, it } from 'vitest'
import { addFavour } from '#data/commands/favours.ts'
import { EMPTY } from '#features/log/draft/state.ts'
import { meetingsOfLines } from '#features/log/guest/lines.ts'
import { day, person } from '#tests/unit/data-records/suites/people.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'

it('a line about someone at an event finds the open loan that it says was given back', async () => {
  const world = new World(fakePlace())
  const data = await world.open()
  const contactId = await person(data, 'Anna de Vries')
  const { id } = await addFavour(data, {
    contactId,
    direction: 'given',
    state: 'done',
    what: 'boek',
    doneOn: day('2026-11-01'),
    loan: { item: 'boek' },
  })
  const state = {
    ...EMPTY,
    text: 'gaf mijn boek terug',
    given: { person: [{ kind: 'contact' as const, id: contactId, name: 'Anna de Vries' }] },
  }
  const assumed = { kind: 'event' as const, date: day('2026-11-20'), isDateSaid: true, isMeeting: true }
  const [draft] = await meetingsOfLines(data, [{ state, assumed }], { locale: 'nl-NL', unsaid: 'iets doen' })
  expect(draft).toMatchObject({ kind: 'event', returned: [{ favourId: id, contactId, item: 'boek' }] })
  world.close()
})
