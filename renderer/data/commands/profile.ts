import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { Profile } from '#shared/domain/records/desk.ts'
import { label } from './labels.ts'
import type { Patch } from './valid.ts'
import { patched } from './valid.ts'

/** Changes what the user says about themself. */
export async function changeProfile(data: Data, fields: Patch<Omit<Profile, 'id'>>): Promise<{ seq: number }> {
  const { seq } = await change(data, label('profile.changed'), async (db) => {
    await db.profile.put(patched('profile', (await db.profile.get('me')) ?? { id: 'me' }, fields))
  })
  return { seq }
}
