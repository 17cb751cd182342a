import type { Data } from '#data/data.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import type { Profile, Rules, SavedView } from '#shared/domain/records/desk.ts'

/** The user's rules; the default ones as long as none were changed. */
export function rulesOf({ db }: Data): Promise<Rules> {
  return rulesIn(db)
}

/** What the user said about themself; nothing but the id at first. */
export async function profileOf({ db }: Data): Promise<Profile> {
  return (await db.profile.get('me')) ?? { id: 'me' }
}

/** The saved views by name. */
export async function savedViews({ db }: Data): Promise<SavedView[]> {
  return (await db.savedViews.toArray()).sort((a, b) => a.name.localeCompare(b.name))
}
