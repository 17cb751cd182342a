import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addIntroduction, deleteIntroduction, setIntroductionState } from '#data/commands/introductions.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNeed, closeNeed } from '#data/commands/needs.ts'
import { archive } from '#data/commands/people.ts'
import { changeProfile } from '#data/commands/profile.ts'
import { addRelation } from '#data/commands/relations.ts'
import type { Data } from '#data/data.ts'
import { pairGround, pairPerson } from '#data/queries/introductionPair.ts'
import { introductionProposals } from '#data/queries/introductionProposals.ts'
import { introductionDetail } from '#data/queries/introductions.ts'
import { ledgerPage } from '#data/queries/ledger.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'

/** What speaks for an introduction, who is proposed, and what its page shows. */
export function introductionsSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let bob: ContactId
  let carla: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna de Vries', { tags: ['letters'], city: 'Utrecht' })
    bob = await person(data, 'Bob Smit', { tags: ['Letters', 'water'], city: 'Utrecht' })
    carla = await person(data, 'Carla Bos')
  })
  afterEach(() => world.close())

  const party = (id: ContactId) => ({ kind: 'contact', id }) as const
  const ask = (owner: ContactId, text: string) => addNeed(data, { owner, kind: 'ask', text })
  const offer = (owner: ContactId | 'me', text: string) => addNeed(data, { owner, kind: 'offer', text })
  const proposed = async (about?: ContactId) =>
    (await introductionProposals(data, about, 10)).map(({ asker, giver }) => `${asker.name} < ${giver.name}`)

  describe('two people next to each other', () => {
    test('show what they have in common, what fits, and that they were at one table', async () => {
      await ask(anna, 'een drukker')
      await offer(bob, 'drukker met een handpers')
      await logMeeting(data, { kind: 'coffee', date: day('2026-11-20'), participants: [{ contactId: anna }, { contactId: bob }] })
      await addIntroduction(data, { by: { kind: 'me' }, parties: [party(bob), party(anna)] })
      const [a, b] = [await pairPerson(data, anna), await pairPerson(data, bob)]
      if (a === undefined || b === undefined) throw new Error('both are there')
      expect(a).toMatchObject({ name: 'Anna de Vries', asks: [{ text: 'een drukker' }], offers: [] })
      expect(await pairGround(data, a, b)).toMatchObject({
        common: { tags: ['letters'], city: 'Utrecht', lastMeeting: { kind: 'coffee' } },
        fits: [{ ask: { owner: anna }, offer: { owner: bob } }],
        earlier: [{ state: 'proposed' }],
      })
    })
  })

  describe('proposals', () => {
    test('bring an ask to an offer that fits, of everyone or of one', async () => {
      await ask(anna, 'een drukker')
      await ask(carla, 'een drukker')
      await offer(bob, 'drukker')
      await offer('me', 'drukker')
      expect((await proposed()).toSorted()).toEqual(['Anna de Vries < Bob Smit', 'Carla Bos < Bob Smit'])
      expect(await proposed(carla)).toEqual(['Carla Bos < Bob Smit'])
    })

    test('leave out who knows each other, who is archived, and what is closed', async () => {
      const { id } = await ask(anna, 'een drukker')
      await offer(bob, 'drukker')
      await offer(carla, 'drukker')
      const introduction = await addIntroduction(data, { by: { kind: 'me' }, parties: [party(anna), party(bob)] })
      expect(await proposed()).toEqual(['Anna de Vries < Carla Bos'])
      await deleteIntroduction(data, introduction.id)
      await addRelation(data, { contactId: bob, otherId: anna, kind: 'neef' })
      expect(await proposed()).toEqual(['Anna de Vries < Carla Bos'])
      await archive(data, [carla])
      expect(await proposed()).toEqual([])
      await closeNeed(data, id)
      expect(await proposed()).toEqual([])
    })
  })

  describe('the page of an introduction', () => {
    test('by me shows three cups with each once it is made, and each ledger leads back to it', async () => {
      await changeProfile(data, { name: 'Mia Jansen' })
      const { id } = await addIntroduction(data, { by: { kind: 'me' }, parties: [party(anna), party(bob)] })
      expect((await introductionDetail(data, id))?.credits).toEqual([])
      await setIntroductionState(data, id, 'made')
      const detail = await introductionDetail(data, id)
      expect(detail?.credits.map(({ contact, entry }) => `${contact.name} ${entry.direction} ${entry.cups}`)).toEqual([
        'Anna de Vries poured 300',
        'Bob Smit poured 300',
      ])
      expect(detail).toMatchObject({ profile: { name: 'Mia Jansen' }, people: { first: { name: 'Anna de Vries' } } })
      for (const contact of [anna, bob])
        expect((await ledgerPage(data, contact))?.entries).toMatchObject([{ source: { kind: 'introduction', id } }])
      await setIntroductionState(data, id, 'declined')
      expect((await introductionDetail(data, id))?.credits).toEqual([])
    })

    test('of me by Carla shows three cups received from Carla, between others none', async () => {
      const toMe = await addIntroduction(data, { by: party(carla), parties: [{ kind: 'me' }, party(bob)], state: 'made' })
      expect((await introductionDetail(data, toMe.id))?.credits).toMatchObject([
        { contact: { name: 'Carla Bos' }, entry: { direction: 'received', cups: 300 } },
      ])
      const between = await addIntroduction(data, { by: party(carla), parties: [party(anna), party(bob)], state: 'made' })
      expect((await introductionDetail(data, between.id))?.credits).toEqual([])
    })

    test('is gone when the introduction is', async () => {
      const { id } = await addIntroduction(data, { by: { kind: 'me' }, parties: [party(anna), party(bob)] })
      await deleteIntroduction(data, id)
      expect(await introductionDetail(data, id)).toBeUndefined()
    })
  })
}
