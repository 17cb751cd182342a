import * as fc from 'fast-check'
import * as v from 'valibot'
import { change } from '#data/change/change.ts'
import { redoLatest, undoLatest } from '#data/change/undo.ts'
import { createContact, updateContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addFavour, deleteFavour, doFavour, handOverLoan } from '#data/commands/favours.ts'
import { addFollowUp, doFollowUp, moveFollowUp } from '#data/commands/followUps.ts'
import { addIntroduction, setIntroductionState } from '#data/commands/introductions.ts'
import { deleteMeeting, editMeeting, logMeeting } from '#data/commands/meetings.ts'
import type { MeetingEdit } from '#data/commands/meetings.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { snoozePrompts } from '#data/commands/promptStates.ts'
import { addRelation } from '#data/commands/relations.ts'
import { setValueAdded } from '#data/commands/valueAdded.ts'
import { addTag, archive, pausePrompts, restore, setCadence, setTier } from '#data/commands/people.ts'
import { changeRules, resetRules } from '#data/commands/rules.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import { MembershipSchema, GroupSchema } from '#shared/domain/records/gathering.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { doGatheringStep } from './gatheringSteps.ts'
import { addPosition, doNeedStep } from './needSteps.ts'
import { cups } from './people.ts'

const KINDS = [
  'person',
  'meeting',
  'meeting',
  'meeting',
  'edit meeting',
  'delete meeting',
  'favour',
  'favour',
  'do favour',
  'loan',
  'delete favour',
  'introduction',
  'introduction state',
  'follow-up',
  'do follow-up',
  'move follow-up',
  'tier',
  'tag',
  'city',
  'cadence',
  'birthday',
  'archive',
  'restore',
  'pause',
  'snooze',
  'group',
  'group changed',
  'need',
  'need',
  'need changed',
  'close need',
  'delete need',
  'relation',
  'value added',
  'position',
  'rename',
  'event',
  'event',
  'event changed',
  'delete event',
  'guest',
  'plan row',
  'delete plan row',
  'review',
  'strategy',
  'home',
  'rules',
  'reset rules',
  'delete person',
  'merge',
  'undo',
  'redo',
  'days',
] as const

/** Where people live and events are. */
export const CITIES = ['Utrecht', 'Breda', 'Den Haag'] as const

/** One thing a user does, or days that go by; the numbers choose with whom and how. */
export interface Step {
  readonly kind: (typeof KINDS)[number]
  readonly a: number
  readonly b: number
  readonly n: number
}

const stepsOf = (kinds: readonly Step['kind'][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(1_000), b: fc.nat(1_000), n: fc.integer({ min: 0, max: 120 }) })

export const stepArbitrary: fc.Arbitrary<Step> = stepsOf(KINDS)

/** Steps after which the prompts of one person follow from the records of another. */
export const acrossArbitrary: fc.Arbitrary<Step> = stepsOf([
  'need',
  'need',
  'need',
  'need changed',
  'close need',
  'delete need',
  'relation',
  'rename',
  'introduction',
  'event',
  'event',
  'event changed',
  'delete event',
  'guest',
  'city',
  'city',
  'home',
  'archive',
  'restore',
  'merge',
  'delete person',
  'snooze',
  'undo',
  'redo',
  'days',
])

/** Does a step through the commands; one that finds nothing to do it to adds a person. */
export async function doStep(data: Data, step: Step): Promise<void> {
  const { db } = data
  const { kind, a, b, n } = step
  const today = data.clock.today()
  const people = await db.contacts.toCollection().primaryKeys()
  const one = pick(people, a)
  const two = pick(people, b)
  const add = () => createContact(data, { name: { given: `P${a}`, family: `F${b}` }, tier: (['a', 'b', 'c'] as const)[b % 3] })
  if (one === undefined || two === undefined || kind === 'person') return void (await add())
  const near: Day = addDays(today, n - 90)
  const meeting = pick(await db.meetings.toCollection().primaryKeys(), b)
  const favour = pick(await db.favours.toCollection().primaryKeys(), b)
  const introduction = pick(await db.introductions.toCollection().primaryKeys(), b)
  const followUp = pick(await db.followUps.toCollection().primaryKeys(), b)
  const group = pick(await db.groups.toArray(), b)
  const treated = [
    { kind: 'me' },
    { kind: 'participants', who: [{ participant: 0 }] },
    { kind: 'split' },
    { kind: 'nobody' },
  ] as const
  switch (kind) {
    case 'meeting':
      return void (await logMeeting(data, {
        kind: MEETING_KINDS[a % MEETING_KINDS.length] ?? 'coffee',
        date: near,
        treated: treated[b % 4] ?? { kind: 'unknown' },
        ...(b % 3 === 0 && { money: { amount: 1_000 + a, currency: 'EUR' } }),
        participants: a % 4 === 0 ? [{ contactId: one }, { contactId: two }, { newName: `N${a}` }] : [{ contactId: one }],
        followUps: b % 5 === 0 ? [{ who: { participant: 0 }, what: 'bel', due: addDays(today, n) }] : [],
      }))
    case 'edit meeting':
      return void (meeting && (await editMeeting(data, meeting, editOf(step, one, two, near))))
    case 'delete meeting':
      return void (meeting && (await deleteMeeting(data, meeting)))
    case 'favour':
      return void (await addFavour(data, {
        contactId: one,
        direction: a % 2 ? 'given' : 'received',
        state: (['asked', 'promised', 'done'] as const)[b % 3] ?? 'done',
        what: 'boek',
        cups: cups((1 + (n % 8)) * 100),
        ...(n % 2 === 0 && { due: near }),
        on: addDays(today, -n),
        doneOn: near,
      }))
    case 'loan':
      if (favour) await handOverLoan(data, favour, near)
      return
    case 'do favour':
      return void (favour && (await doFavour(data, favour, near)))
    case 'delete favour':
      return void (favour && (await deleteFavour(data, favour)))
    case 'introduction':
      if (one !== two)
        await addIntroduction(data, { ...partiesOf(a, one, two), state: b % 2 ? 'made' : 'proposed', madeOn: near })
      return
    case 'introduction state':
      return void (introduction && (await setIntroductionState(data, introduction, a % 2 ? 'met' : 'declined', { on: near })))
    case 'follow-up':
      return void (await addFollowUp(data, { contactId: one, what: 'bel', due: near }))
    case 'do follow-up':
      return void (followUp && (await doFollowUp(data, followUp)))
    case 'move follow-up':
      return void (followUp && (await moveFollowUp(data, followUp, near)))
    case 'tier':
      return void (await setTier(data, [one, two], (['a', 'b', 'c', undefined] as const)[n % 4]))
    case 'tag':
      return void (await addTag(data, [one, two], `tag${n % 5}`))
    case 'city':
      return void (await updateContact(data, one, { city: n % 3 === 0 ? undefined : CITIES[n % 3] }))
    case 'cadence':
      return void (await setCadence(data, [one], n === 0 ? 'none' : { ideal: n }))
    case 'birthday':
      return void (await updateContact(data, one, { birthday: v.parse(PartialDateSchema, `--${near.slice(5)}`) }))
    case 'archive':
      return void (await archive(data, [one]))
    case 'restore':
      return void (await restore(data, [one]))
    case 'pause':
      return void (await pausePrompts(data, [one], a % 2 ? 'always' : near))
    case 'snooze':
      return snoozeOne(data, step)
    case 'group':
      return void (await addGroup(data, one, n + 1, `${a}-${b}`))
    case 'group changed':
      if (group) await change(data, { key: 'test' }, (tables) => tables.groups.put({ ...group, cadence: { ideal: n + 2 } }))
      return
    case 'need':
    case 'need changed':
    case 'close need':
    case 'delete need':
      return doNeedStep(data, step, one)
    case 'event':
    case 'event changed':
    case 'delete event':
    case 'guest':
    case 'plan row':
    case 'delete plan row':
    case 'review':
    case 'strategy':
    case 'home':
      return doGatheringStep(data, step, one)
    case 'relation':
      return void (one !== two && (await addRelation(data, { contactId: one, kind: 'collega', otherId: two })))
    case 'value added':
      return void (await setValueAdded(data, one, { weAdd: n % 2 ? 'rust' : undefined }))
    case 'position':
      return addPosition(data, one, n)
    case 'rename':
      return void (await updateContact(data, one, { nickname: n % 4 === 0 ? undefined : `Nick${n}` }))
    case 'rules':
      return void (await changeRules(data, { patienceMonths: 1 + (n % 24), cadences: { a: { ideal: n + 1 } } }))
    case 'reset rules':
      return void (await resetRules(data))
    case 'delete person':
      return void (await deleteContacts(data, a % 3 === 0 ? [one, two] : [one]))
    case 'merge':
      return void (one !== two && (await mergeContacts(data, { keep: one, gone: two })))
    case 'undo':
      return void (await undoLatest(data))
    case 'redo':
      return void (await redoLatest(data))
    case 'days':
  }
}

/** Another day, another bill, other people at the table, or one more: each bears on different rows. */
function editOf({ a, n }: Step, one: ContactId, two: ContactId, near: Day): MeetingEdit {
  const edits: readonly MeetingEdit[] = [
    { date: near, minutes: n },
    { minutes: n, money: { amount: 500 + n, currency: 'EUR' }, treated: n % 2 ? { kind: 'split' } : { kind: 'me' } },
    { participants: [{ contactId: one }] },
    { participants: [{ contactId: one }, { contactId: two }] },
  ]
  return edits[a % edits.length] ?? {}
}

export function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)]
}

/** Mostly what has a window: that it can be put off past. */
async function snoozeOne(data: Data, { a, b, n }: Step): Promise<void> {
  const prompts = (await data.db.prompts.toArray()).filter(({ until }) => b % 5 === 0 || until !== undefined)
  const prompt = pick(prompts, a)
  if (prompt !== undefined) await snoozePrompts(data, [prompt], addDays(data.clock.today(), n + 1))
}

function partiesOf(a: number, one: ContactId, two: ContactId): Pick<Introduction, 'by' | 'parties'> {
  const me = { kind: 'me' } as const
  const [first, second] = [{ kind: 'contact', id: one } as const, { kind: 'contact', id: two } as const]
  return a % 2 === 0 ? { by: me, parties: [first, second] } : { by: first, parties: [me, second] }
}

function addGroup(data: Data, contactId: ContactId, ideal: number, id: string) {
  const group = v.parse(GroupSchema, {
    id: `g${id}`,
    createdAt: data.clock.now(),
    kind: 'circle',
    name: 'Kring',
    topics: [],
    cadence: { ideal },
    status: 'active',
  })
  const membership = v.parse(MembershipSchema, { id: `m${id}`, groupId: group.id, contactId })
  return change(data, { key: 'test' }, async (db) => {
    await db.groups.put(group)
    await db.memberships.put(membership)
  })
}
