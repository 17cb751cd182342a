import { applyImport, planImport } from '#data/importing/index.ts'
import { writeVcard } from '#shared/formats/vcard/write.ts'
import { people } from '../world/people.ts'
import { watched, type Watched } from './watch.ts'
import { settled, world } from './world.ts'

/** What an import came to. */
export interface Importing {
  readonly cards: number
  readonly reading: Watched
  readonly applying: Watched
  readonly added: number
}

/** A vCard file of so many people read and imported into the data set, watched as the window sees it. */
export async function importing(count: number, seed: number): Promise<Importing> {
  const { data } = await world()
  const cards = people(count, seed).map(({ contact }) => writeVcard({ contact, uid: contact.id, relations: [], extra: [] }))
  const file = new File(cards, 'people.vcf', { type: 'text/vcard' })
  await settled()
  let plan: Awaited<ReturnType<typeof planImport>> | undefined
  const reading = await watched(async () => {
    plan = await planImport(data, file)
  })
  const before = await data.db.contacts.count()
  const applying = await watched(async () => {
    if (plan !== undefined) await applyImport(data, plan, {})
  })
  return { cards: count, reading, applying, added: (await data.db.contacts.count()) - before }
}
