import * as fc from 'fast-check'
import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { contactRow, favourRow, meetingRow, noteRow, participationRow } from './records.ts'

const person = fc.integer({ min: 0, max: 5 }).map((n) => `p${n}`)
const thing = fc.integer({ min: 0, max: 5 }).map((n) => `t${n}`)
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`)

/** Something a user does; each is one change. */
export type Action =
  | { readonly kind: 'person'; readonly who: string; readonly nickname?: string; readonly tags: readonly string[] }
  | { readonly kind: 'coffee'; readonly what: string; readonly who: string; readonly date: string }
  | { readonly kind: 'favour'; readonly what: string; readonly who: string; readonly date: string }
  | { readonly kind: 'note'; readonly what: string; readonly who: string; readonly text: string }
  | { readonly kind: 'forget'; readonly what: string }

/** Lists of actions that meet one another's records. */
export const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    fc.record(
      { kind: fc.constant('person' as const), who: person, nickname: fc.string(), tags: fc.array(fc.string(), { maxLength: 2 }) },
      { requiredKeys: ['kind', 'who', 'tags'] },
    ),
    fc.record({ kind: fc.constant('coffee' as const), what: thing, who: person, date: day }),
    fc.record({ kind: fc.constant('favour' as const), what: thing, who: person, date: day }),
    fc.record({ kind: fc.constant('note' as const), what: thing, who: person, text: fc.string() }),
    fc.record({ kind: fc.constant('forget' as const), what: thing }),
  ),
  { maxLength: 15 },
)

/** Does it: adds what is not there yet, changes what is. */
export async function apply(data: Data, action: Action): Promise<void> {
  await change(data, { key: action.kind }, async (db) => {
    if (action.kind === 'forget') {
      await db.notes.where('id').equals(action.what).delete()
      await db.favours.where('id').equals(action.what).delete()
      await db.participations.where('meetingId').equals(action.what).delete()
      await db.meetings.where('id').equals(action.what).delete()
      return
    }
    const { who } = action
    const more =
      action.kind === 'person'
        ? { tags: action.tags, ...(action.nickname === undefined ? {} : { nickname: action.nickname }) }
        : {}
    if (action.kind === 'person' || (await db.contacts.where('id').equals(who).count()) === 0) {
      await db.contacts.put(contactRow(who, who, more))
    }
    if (action.kind === 'coffee') {
      await db.meetings.put(meetingRow(action.what, action.date))
      await db.participations
        .where('meetingId')
        .equals(action.what)
        .modify({ date: meetingRow('any', action.date).date })
      await db.participations.put(participationRow(`${action.what}-${who}`, action.what, who, action.date))
    }
    if (action.kind === 'favour') await db.favours.put(favourRow(action.what, who, { state: 'done', doneOn: action.date }))
    if (action.kind === 'note') await db.notes.put(noteRow(action.what, [who], action.text))
  })
}
