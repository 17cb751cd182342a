import { change, type ChangeOptions } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { chunksOf } from '#data/derived/chunks.ts'
import { present } from '#data/derived/facts.ts'
import type { Cadence, Contact, Tier } from '#shared/domain/records/contact.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import type { ContactFields } from './contacts.ts'
import type { LabelKey } from './labels.ts'
import { label, namesOf } from './labels.ts'
import { patched } from './valid.ts'

/** What a command on one or more people did: whom it changed, and the change. */
export interface PeopleChanged {
  readonly ids: readonly ContactId[]
  readonly seq: number
}

type KeysOf<Group extends string> = LabelKey extends infer Key ? (Key extends `${Group}.${infer Rest}` ? Rest : never) : never
type PeopleKey = KeysOf<'contact'> & KeysOf<'contacts'>

/** How many are changed at a time, so that the window goes on answering. */
const AT_ONCE = 250

/** Changes any number of people in one change, whose label names the one or counts the many. */
async function changePeople(
  data: Data,
  ids: readonly ContactId[],
  key: PeopleKey,
  edit: (contact: Contact) => ContactFields,
  options: ChangeOptions | undefined,
  values: Readonly<Record<string, string>> = {},
): Promise<PeopleChanged> {
  const said =
    ids.length === 1
      ? label(`contact.${key}`, { name: await namesOf(data.db, ids), ...values })
      : label(`contacts.${key}`, { count: ids.length, ...values })
  const work = async (db: BakkieDatabase) => {
    const changed: ContactId[] = []
    for (const chunk of chunksOf(ids, AT_ONCE)) {
      options?.signal?.throwIfAborted()
      const contacts = present(await db.contacts.bulkGet(chunk))
      await db.contacts.bulkPut(contacts.map((contact) => patched('contacts', contact, edit(contact))))
      for (const { id } of contacts) changed.push(id)
    }
    return changed
  }
  const { seq, result } = await change(data, said, work, options)
  return { ids: result, seq }
}

/** Tags people; a tag that differs only in capitals counts as there already. */
export function addTag(data: Data, ids: readonly ContactId[], tag: string, options?: ChangeOptions): Promise<PeopleChanged> {
  const clean = cleanTag(tag)
  return changePeople(data, ids, 'tagged', (contact) => ({ tags: once([...contact.tags, clean]) }), options, { tag: clean })
}

/** Takes a tag off people, whatever its capitals. */
export function removeTag(data: Data, ids: readonly ContactId[], tag: string, options?: ChangeOptions): Promise<PeopleChanged> {
  const clean = cleanTag(tag)
  const isOther = (other: string) => other.toLocaleLowerCase('en') !== clean.toLocaleLowerCase('en')
  return changePeople(data, ids, 'untagged', (contact) => ({ tags: contact.tags.filter(isOther) }), options, { tag: clean })
}

/** Puts people in a tier, or in none. */
export function setTier(
  data: Data,
  ids: readonly ContactId[],
  tier: Tier | undefined,
  options?: ChangeOptions,
): Promise<PeopleChanged> {
  return changePeople(data, ids, 'tierSet', () => ({ tier }), options)
}

/** Gives people a cadence of their own, in days; 'none' for never, undefined to follow tier and groups again. */
export function setCadence(
  data: Data,
  ids: readonly ContactId[],
  cadence: Cadence | 'none' | undefined,
  options?: ChangeOptions,
): Promise<PeopleChanged> {
  return changePeople(data, ids, 'cadenceSet', () => ({ cadence }), options)
}

/** Hides people from lists, search, prompts and map; everything about them is kept. */
export function archive(data: Data, ids: readonly ContactId[], options?: ChangeOptions): Promise<PeopleChanged> {
  return changePeople(data, ids, 'archived', () => ({ status: 'archived' }), options)
}

/** Makes archived people active again; also takes back a wrong "deceased". */
export function restore(data: Data, ids: readonly ContactId[], options?: ChangeOptions): Promise<PeopleChanged> {
  return changePeople(data, ids, 'restored', () => ({ status: 'active' }), options)
}

/** No prompts and no birthdays any more; kept in ledgers and map. */
export function markDeceased(data: Data, ids: readonly ContactId[]): Promise<PeopleChanged> {
  return changePeople(data, ids, 'deceased', () => ({ status: 'deceased' }), undefined)
}

/** No prompts about these people before the day given, or never again with 'always'. */
export function pausePrompts(data: Data, ids: readonly ContactId[], until: Day | 'always'): Promise<PeopleChanged> {
  return changePeople(data, ids, 'promptsPaused', () => ({ promptsPaused: until }), undefined)
}

/** Prompts about these people come again. */
export function resumePrompts(data: Data, ids: readonly ContactId[]): Promise<PeopleChanged> {
  return changePeople(data, ids, 'promptsResumed', () => ({ promptsPaused: undefined }), undefined)
}
