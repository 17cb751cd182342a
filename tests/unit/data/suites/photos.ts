import { afterEach, beforeEach, expect, test } from 'vitest'
import { trimLog } from '#data/change/trim.ts'
import { undoLatest } from '#data/change/undo.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { createContact } from '#data/commands/contacts.ts'
import { removePhoto, setPhoto } from '#data/commands/photos.ts'
import type { Data } from '#data/data.ts'
import { sweepPhotos } from '#data/engine/sweep.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from './place.ts'
import { World } from './world.ts'

/** "Photos ... a sweep removes those that nothing names any more." */
export function photosSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    ;({ id: anna } = await createContact(data, { name: { given: 'Anna' } }))
  })
  afterEach(() => world.close())

  const take = (last: number) => setPhoto(data, anna, { bytes: new Uint8Array([0xff, 0xd8, 0xff, last]), mime: 'image/jpeg' })
  const kept = () => world.disk.own.photos.size

  test('a photo stays with the contact that has it, and with a change that undo can take back', async () => {
    await take(1)
    await take(2)
    await deleteContacts(data, [anna])
    world.clock.set('2026-11-24T09:00:00.000Z')
    expect(await sweepPhotos(data)).toBe(0)
    await undoLatest(data)
    const hash = (await data.db.contacts.get(anna))?.photo ?? ''
    expect((await data.host.call('photos.get', { set: 'own', hash })).bytes.at(-1)).toBe(2)
  })

  test('a photo nobody has goes once undo no longer reaches it, at most once a day', async () => {
    await take(1)
    await removePhoto(data, anna)
    await take(2)
    world.clock.set('2027-03-24T09:00:00.000Z')
    await trimLog(data, 99, { changes: 0, days: 90 })
    expect(await sweepPhotos(data)).toBe(1)
    expect(kept()).toBe(1)
    expect(await sweepPhotos(data)).toBeUndefined()
  })

  test('nothing goes where another side was set aside: it may name photos of this folder', async () => {
    await take(1)
    world.close()
    await world.adopt('database')
    data = await world.open()
    world.clock.set('2026-11-24T09:00:00.000Z')
    expect(await sweepPhotos(data)).toBeUndefined()
    expect(kept()).toBe(1)
  })
}
