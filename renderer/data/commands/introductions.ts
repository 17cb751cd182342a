import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { repliesThatHold } from '#shared/domain/introductions/replies.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { Day, IntroductionId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { IntroductionDraft } from './introductionRow.ts'
import { introduced, introductionRow } from './introductionRow.ts'
import type { LabelKey } from './labels.ts'
import { joinNames, label } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, patched } from './valid.ts'

export type { IntroductionDraft } from './introductionRow.ts'

/** What a command on an introduction did. */
export interface IntroductionChanged {
  readonly id: IntroductionId
  readonly seq: number
}

/**
 * Notes an introduction, by me or by a contact.
 * @param people new contacts it names, added in the same change
 */
export async function addIntroduction(
  data: Data,
  draft: IntroductionDraft,
  people: readonly Contact[] = [],
): Promise<IntroductionChanged> {
  const row = introductionRow(draft, data.clock)
  const said = label(`introduction.${row.state}`, { names: await partyNames(data.db, row, people) })
  const { seq } = await change(data, said, async (db) => {
    await db.contacts.bulkAdd([...people])
    await db.introductions.add(row)
  })
  return { id: row.id, seq }
}

/** What is said when an introduction moves on. */
export interface StateDetails {
  /** The day it was made; today when it is made now and nothing is said. */
  readonly on?: Day
  /** The day they met; today when they meet now and nothing is said. */
  readonly metOn?: Day
  readonly outcome?: string
}

/** Moves an introduction on (or back). From `made` on it is in the ledger, on the day given or today. */
export function setIntroductionState(
  data: Data,
  id: IntroductionId,
  state: Introduction['state'],
  { on, metOn, outcome }: StateDetails = {},
): Promise<IntroductionChanged> {
  const metNow = state === 'met' ? data.clock.today() : undefined
  return editIntroduction(data, id, `introduction.${state}`, (row) => ({
    state,
    madeOn: on ?? row.madeOn,
    metOn: metOn ?? row.metOn ?? metNow,
    outcome: outcome ?? row.outcome,
  }))
}

/** Changes an introduction. Who takes another's place has not been asked yet. */
export function updateIntroduction(
  data: Data,
  id: IntroductionId,
  fields: Patch<Omit<Introduction, 'id' | 'createdAt' | 'contactIds'>>,
): Promise<IntroductionChanged> {
  return editIntroduction(data, id, 'introduction.updated', (before) => ({
    ...fields,
    replies: repliesThatHold(before, { ...before, ...patched('introductions', before, fields) }),
  }))
}

/** Deletes an introduction. */
export async function deleteIntroduction(data: Data, id: IntroductionId): Promise<IntroductionChanged> {
  const row = found(await data.db.introductions.get(id), 'introductions', id)
  const said = label('introduction.deleted', { names: await partyNames(data.db, row) })
  const { seq } = await change(data, said, (db) => db.introductions.delete(id))
  return { id, seq }
}

/**
 * Changes an introduction as one change with one label.
 * @param fields what changes, worked out from the row as it is when it is written
 */
export async function editIntroduction(
  data: Data,
  id: IntroductionId,
  key: LabelKey,
  fields: (row: Introduction) => Patch<Omit<Introduction, 'id' | 'createdAt' | 'contactIds'>>,
  values: Readonly<Record<string, string>> = {},
): Promise<IntroductionChanged> {
  const today = data.clock.today()
  const edit = (row: Introduction) => introduced(patched('introductions', row, fields(row)), today)
  const after = edit(found(await data.db.introductions.get(id), 'introductions', id))
  const { seq } = await change(data, label(key, { names: await partyNames(data.db, after), ...values }), async (db) => {
    await db.introductions.put(edit(found(await db.introductions.get(id), 'introductions', id)))
  })
  return { id, seq }
}

/** Whom it brings together, apart from me. */
export async function partyNames(db: BakkieDatabase, { parties }: Introduction, made: readonly Contact[] = []): Promise<string> {
  const ids = parties.flatMap((party) => (party.kind === 'contact' ? [party.id] : []))
  const people = new Map(
    [...made, ...present(await db.contacts.bulkGet(ids))].map((contact) => [contact.id, displayName(contact)]),
  )
  const names = parties.map((party) =>
    party.kind === 'name' ? party.name : party.kind === 'contact' ? people.get(party.id) : undefined,
  )
  return joinNames(names.filter((name) => name !== undefined))
}
