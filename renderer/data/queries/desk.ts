import type { Data } from '#data/data.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { Profile, Rules, SavedView } from '#shared/domain/records/desk.ts'

/** The user's rules; the default ones as long as none were changed. */
export function rulesOf({ db }: Data): Promise<Rules> {
  return rulesIn(db)
}

/** What the user said about themself; nothing but the id at first. */
export async function profileOf({ db }: Data): Promise<Profile> {
  return (await db.profile.get('me')) ?? { id: 'me' }
}

/** What I offer and look for now, the latest first; closed ones are left out. */
export async function myNeeds({ db }: Data): Promise<Need[]> {
  const mine = await db.needs.where('owner').equals('me').toArray()
  return mine
    .filter((need) => need.closedOn === undefined)
    .sort((a, b) => b.openedOn.localeCompare(a.openedOn) || a.text.localeCompare(b.text))
}

/** The saved views by name. */
export async function savedViews({ db }: Data): Promise<SavedView[]> {
  return (await db.savedViews.toArray()).sort((a, b) => a.name.localeCompare(b.name))
}
