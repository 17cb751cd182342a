import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import {
  addFavour,
  askFavour,
  declineFavour,
  deleteFavour,
  doFavour,
  giveBackLoan,
  handOverLoan,
  promiseFavour,
  setReturns,
  updateFavour,
} from '#data/commands/favours.ts'
import type { FavourDraft } from '#data/commands/favours.ts'
import { loanStillOut, repayLoan, setReturnBy } from '#data/commands/favourLoans.ts'
import {
  addFollowUp,
  deleteFollowUp,
  doFollowUp,
  dropFollowUp,
  moveFollowUp,
  reopenFollowUp,
  updateFollowUp,
} from '#data/commands/followUps.ts'
import { addIntroduction, deleteIntroduction, setIntroductionState, updateIntroduction } from '#data/commands/introductions.ts'
import { answerIntroducer, replyToIntroduction, takeUpIntroduction } from '#data/commands/introductionSteps.ts'
import { logAlone } from '#data/commands/logAlone.ts'
import { deleteMeeting, logMeeting } from '#data/commands/meetings.ts'
import { addNote, deleteNote, updateNote } from '#data/commands/notes.ts'
import { InvalidDraft, MissingRecord } from '#data/commands/valid.ts'
import { undoChange, undoLatest } from '#data/change/undo.ts'
import { favourPage } from '#data/queries/favours.ts'
import { loansBackAt } from '#data/queries/meetings.ts'
import type { Data } from '#data/data.ts'
import { FavourIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import * as v from 'valibot'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** Favours, loans, introductions, notes and follow-ups, each through all its states. */
export function dealsSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let bob: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna')
    bob = await person(data, 'Bob')
  })
  afterEach(() => world.close())

  const said = async () => (await latestChanges(data, 1))[0]?.label
  const favour = (more: Partial<FavourDraft> = {}) =>
    addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'offerte', ...more })

  describe('a favour', () => {
    test('promised is no cup; done, it is one on its day', async () => {
      const { id } = await undoably(data, () => favour({ due: day('2026-11-27'), cups: cups(300) }))
      expect(await said()).toEqual({ key: 'favour.given.promised', values: { name: 'Anna', what: 'offerte' } })
      expect(await data.db.favours.get(id)).toMatchObject({ on: '2026-11-23', returns: [] })
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 0, openGiven: 1 })
      await undoably(data, () => doFavour(data, id, day('2026-11-20')))
      expect(await data.db.favours.get(id)).toMatchObject({ state: 'done', doneOn: '2026-11-20' })
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 300, openGiven: 0 })
    })

    test('goes from asked to promised to declined, and loses its day when it is no longer done', async () => {
      const { id } = await favour({ state: 'asked', direction: 'received' })
      await undoably(data, () => promiseFavour(data, id, day('2026-12-01')))
      expect(await said()).toMatchObject({ key: 'favour.received.promised' })
      await doFavour(data, id)
      await undoably(data, () => declineFavour(data, id))
      expect(await data.db.favours.get(id)).not.toHaveProperty('doneOn')
      await undoably(data, () => askFavour(data, id))
      expect(await data.db.favours.get(id)).toMatchObject({ state: 'asked', due: '2026-12-01' })
    })

    test('is edited, a field emptied is cleared', async () => {
      const { id } = await favour({ due: day('2026-11-27'), note: 'per mail' })
      await undoably(data, () => updateFavour(data, id, { what: 'de offerte', due: undefined }))
      const row = await data.db.favours.get(id)
      expect(row).toMatchObject({ what: 'de offerte', note: 'per mail' })
      expect(row).not.toHaveProperty('due')
      await expect(updateFavour(data, id, { what: ' ' })).rejects.toMatchObject({ fields: ['what'] })
    })

    test('for another is in the ledger of who asked, and never for the one who asked', async () => {
      await favour({ state: 'done', forContactId: bob })
      expect((await data.db.summaries.bulkGet([anna, bob])).map((row) => row?.poured)).toEqual([100, 0])
      await expect(favour({ forContactId: anna })).rejects.toThrow(InvalidDraft)
    })

    test('is returned by others in parts, adding no cups', async () => {
      const big = await favour({ state: 'done', direction: 'received', cups: cups(500) })
      const small = await favour({ state: 'done', cups: cups(200) })
      await undoably(data, () => setReturns(data, small.id, [{ favourId: big.id, cups: cups(200) }]))
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 200, received: 500 })
      const other = await addFavour(data, { contactId: bob, direction: 'received', state: 'done', what: 'tip' })
      await expect(setReturns(data, small.id, [{ favourId: other.id }])).rejects.toMatchObject({ fields: ['returns.0'] })
      await expect(setReturns(data, small.id, [{ favourId: small.id }])).rejects.toThrow(InvalidDraft)
      await expect(setReturns(data, small.id, [{ favourId: big.id, cups: cups(501) }])).rejects.toThrow(InvalidDraft)
    })

    test('deleted takes along the links that said it was returned', async () => {
      const big = await favour({ state: 'done', direction: 'received' })
      const small = await favour({ state: 'done', returns: [{ favourId: big.id }] })
      await undoably(data, () => deleteFavour(data, big.id))
      expect(await data.db.favours.get(small.id)).toMatchObject({ returns: [] })
    })

    test('is never said to return more than is left of another, nor itself by way of another', async () => {
      const big = await favour({ state: 'done', direction: 'received', cups: cups(300) })
      const first = await favour({ state: 'done', cups: cups(200), returns: [{ favourId: big.id, cups: cups(200) }] })
      const second = { state: 'done', cups: cups(200) } as const
      await expect(favour({ ...second, returns: [{ favourId: big.id, cups: cups(200) }] })).rejects.toThrow(InvalidDraft)
      await expect(setReturns(data, big.id, [{ favourId: first.id }])).rejects.toThrow(InvalidDraft)
      const rest = await favour({ ...second, returns: [{ favourId: big.id, cups: cups(100) }] })
      await expect(favour({ ...second, returns: [{ favourId: big.id }] })).rejects.toThrow(InvalidDraft)
      await undoably(data, () => updateFavour(data, rest.id, { what: 'lunch' }))
      expect((await favourPage(data, big.id))?.returned).toEqual({ returned: 300, left: 0 })
    })

    test('that goes the other way after all loses its links both ways, until that is undone', async () => {
      const big = await favour({ state: 'done', direction: 'received' })
      const small = await favour({ state: 'done', returns: [{ favourId: big.id }] })
      await undoably(data, () => updateFavour(data, big.id, { direction: 'given' }))
      expect(await data.db.favours.get(small.id)).toMatchObject({ returns: [] })
      await undoLatest(data)
      await undoably(data, () => updateFavour(data, small.id, { direction: 'received' }))
      expect(await data.db.favours.get(small.id)).toMatchObject({ returns: [] })
    })

    test('can be changed when what it returned was taken back since', async () => {
      const big = await favour({ state: 'done', direction: 'received' })
      const small = await favour({ state: 'done', returns: [{ favourId: big.id }] })
      await undoChange(data, big.seq)
      expect(await favourPage(data, small.id)).toMatchObject({ chain: [{ favour: { id: small.id } }] })
      await updateFavour(data, small.id, { what: 'lunch' })
      expect(await data.db.favours.get(small.id)).toMatchObject({ what: 'lunch', returns: [] })
    })

    test('that is not there is said not to be there', async () => {
      await expect(doFavour(data, v.parse(FavourIdSchema, 'none'))).rejects.toThrow(MissingRecord)
    })
  })

  describe('a loan', () => {
    test('counts from the day it is handed over until it is back, and giving back adds nothing', async () => {
      const { id } = await favour({ what: 'boek', loan: { item: 'Positie kiezen', returnBy: day('2026-12-20') } })
      await undoably(data, () => handOverLoan(data, id, day('2026-11-20')))
      expect(await said()).toEqual({ key: 'favour.handedOver', values: { name: 'Anna', what: 'boek' } })
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 100, next: { kind: 'loan', date: '2026-12-20' } })
      await undoably(data, () => giveBackLoan(data, id))
      expect(await data.db.favours.get(id)).toMatchObject({ loan: { handedOverOn: '2026-11-20', returnedOn: '2026-11-23' } })
      expect((await data.db.summaries.get(anna))?.poured).toBe(100)
      expect(await data.db.summaries.get(anna)).not.toHaveProperty('next')
    })

    test('comes back with the meeting it was told at, in one change that can be taken back', async () => {
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'boor', loan: { item: 'boor' } })
      const back = { favourId: id, contactId: anna, item: 'boor' }
      const coffee = { kind: 'coffee', date: day('2026-11-20'), participants: [{ contactId: anna }], returned: [back] } as const
      await undoably(data, () => logMeeting(data, coffee))
      expect((await data.db.favours.get(id))?.loan).toMatchObject({ returnedOn: '2026-11-20' })
      // Given back meanwhile: it stays as it is.
      await logMeeting(data, { ...coffee, date: day('2026-11-21') })
      expect((await data.db.favours.get(id))?.loan).toMatchObject({ returnedOn: '2026-11-20' })
    })

    test('is out again when the meeting that told it came back goes with what came of it', async () => {
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'boor', loan: { item: 'boor' } })
      const back = { favourId: id, contactId: anna, item: 'boor' }
      const coffee = { kind: 'coffee', date: day('2026-11-20'), participants: [{ contactId: bob }], returned: [back] } as const
      const meeting = await logMeeting(data, coffee)
      const loanNow = async () => (await data.db.favours.get(id))?.loan
      expect(await loanNow()).toMatchObject({ returnedOn: '2026-11-20', meetingId: meeting.id })
      expect(await loansBackAt(data, meeting.id)).toMatchObject([{ id }])
      await undoably(data, () => deleteMeeting(data, meeting.id, { along: true }))
      expect(await loanNow()).toEqual({ item: 'boor', handedOverOn: '2026-11-01' })
      await undoLatest(data)
      // Deleted without: it came back all the same, and names no meeting that is gone.
      await undoably(data, () => deleteMeeting(data, meeting.id))
      expect(await loanNow()).toEqual({ item: 'boor', handedOverOn: '2026-11-01', returnedOn: '2026-11-20' })
    })

    test('of a sum loses the part a deleted meeting told of, and is open again by it', async () => {
      const money = { amount: 10_000, currency: 'EUR' }
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'voorgeschoten', loan: { money } })
      const part = (amount: number) => ({ favourId: id, contactId: anna, item: 'x', money: { amount, currency: 'EUR' } })
      const coffee = (date: string, amount: number) =>
        logMeeting(data, {
          kind: 'coffee',
          date: day(date),
          participants: [{ contactId: anna }],
          returned: [part(amount)],
        })
      const first = await coffee('2026-11-20', 4000)
      const last = await coffee('2026-11-21', 6000)
      // A form that shows no parts keeps them.
      await updateFavour(data, id, { loan: { money, returnedOn: day('2026-11-21') } })
      expect((await data.db.favours.get(id))?.loan).toMatchObject({
        repaid: [{ meetingId: first.id }, { meetingId: last.id }],
        returnedOn: '2026-11-21',
        meetingId: last.id,
      })
      await undoably(data, () => deleteMeeting(data, first.id, { along: true }))
      const loan = (await data.db.favours.get(id))?.loan
      expect(loan?.repaid).toEqual([{ on: '2026-11-21', amount: 6000, meetingId: last.id }])
      expect(loan).not.toHaveProperty('returnedOn')
      expect(loan).not.toHaveProperty('meetingId')
    })

    test('taken for still out names no meeting that told otherwise', async () => {
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'boor', loan: { item: 'boor' } })
      const back = { favourId: id, contactId: anna, item: 'boor' }
      await logMeeting(data, { kind: 'coffee', date: day('2026-11-20'), participants: [{ contactId: anna }], returned: [back] })
      await undoably(data, () => loanStillOut(data, id))
      expect((await data.db.favours.get(id))?.loan).toEqual({ item: 'boor', handedOverOn: '2026-11-01' })
    })

    test('does not come back at a meeting that is still to come', async () => {
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'boor', loan: { item: 'boor' } })
      const back = { favourId: id, contactId: anna, item: 'boor' }
      await logMeeting(data, { kind: 'coffee', date: day('2026-11-30'), participants: [{ contactId: anna }], returned: [back] })
      expect((await data.db.favours.get(id))?.loan).not.toHaveProperty('returnedOn')
    })

    test('comes back in part without a meeting, the words kept with it', async () => {
      const money = { amount: 10_000, currency: 'EUR' }
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'voorgeschoten', loan: { money } })
      const part = { favourId: id, contactId: anna, item: 'voorgeschoten', money: { amount: 4000, currency: 'EUR' } }
      const back = { ...part, note: 'Anna betaalde 40 euro terug' }
      await undoably(data, () => logAlone(data, { returned: [back] }))
      expect(await said()).toEqual({ key: 'favour.givenBack', values: { what: 'voorgeschoten' } })
      const stored = await data.db.favours.get(id)
      expect(stored?.loan).toMatchObject({ repaid: [{ on: '2026-11-23', amount: 4000 }] })
      expect(stored?.loan).not.toHaveProperty('returnedOn')
      expect(stored?.note).toBe('Anna betaalde 40 euro terug')
      await logAlone(data, { returned: [{ ...part, money: { amount: 9000, currency: 'EUR' } }] })
      expect((await data.db.favours.get(id))?.loan).toMatchObject({
        repaid: [{ amount: 4000 }, { amount: 6000 }],
        returnedOn: '2026-11-23',
      })
    })

    test('is not paid back in another currency, nor by someone else', async () => {
      const money = { amount: 10_000, currency: 'USD' }
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'voorgeschoten', loan: { money } })
      const back = { favourId: id, contactId: anna, item: 'voorgeschoten', money: { amount: 2000, currency: 'EUR' } }
      await expect(logAlone(data, { returned: [back] })).rejects.toThrow(InvalidDraft)
      const other = { ...back, contactId: bob, money: { amount: 2000, currency: 'USD' } }
      await expect(logAlone(data, { returned: [other] })).rejects.toThrow(InvalidDraft)
      expect((await data.db.favours.get(id))?.loan).not.toHaveProperty('repaid')
    })

    test('of a sum comes back in parts, and with the last it is back', async () => {
      const money = { amount: 10_000, currency: 'EUR' }
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), what: 'voorgeschoten', loan: { money } })
      await expect(repayLoan(data, id, 4000, day('2026-10-31'))).rejects.toThrow(InvalidDraft)
      await undoably(data, () => repayLoan(data, id, 4000, day('2026-11-20')))
      expect((await data.db.favours.get(id))?.loan).toMatchObject({ money, repaid: [{ on: '2026-11-20', amount: 4000 }] })
      await expect(repayLoan(data, id, 6001)).rejects.toThrow(InvalidDraft)
      await undoably(data, () => repayLoan(data, id, 6000))
      await expect(repayLoan(data, id, 1)).rejects.toThrow(InvalidDraft)
      expect((await data.db.favours.get(id))?.loan).toMatchObject({ returnedOn: '2026-11-23' })
      await undoably(data, () => loanStillOut(data, id))
      expect((await data.db.favours.get(id))?.loan).not.toHaveProperty('returnedOn')
      expect((await data.db.summaries.get(anna))?.poured).toBe(100)
    })

    test('is asked about on the day it is to come back, and that day moves or goes', async () => {
      const { id } = await favour({ state: 'done', loan: { item: 'boek', returnBy: day('2026-12-20') } })
      const prompts = async () => (await data.db.prompts.where('contactId').equals(anna).toArray()).map(({ from }) => from)
      expect(await prompts()).toContain('2026-12-20')
      await undoably(data, () => setReturnBy(data, id, day('2027-01-10')))
      expect(await prompts()).toContain('2027-01-10')
      await undoably(data, () => setReturnBy(data, id, undefined))
      expect((await data.db.favours.get(id))?.loan).not.toHaveProperty('returnBy')
      expect(await prompts()).not.toContain('2027-01-10')
    })

    test('noted as done was handed over that day', async () => {
      const { id } = await favour({ state: 'done', doneOn: day('2026-11-01'), loan: { item: 'sleutel' } })
      expect(await data.db.favours.get(id)).toMatchObject({ doneOn: '2026-11-01', loan: { handedOverOn: '2026-11-01' } })
      await doFavour(data, id, day('2026-11-03'))
      expect(await data.db.favours.get(id)).toMatchObject({ doneOn: '2026-11-03', loan: { handedOverOn: '2026-11-03' } })
    })
  })

  describe('an introduction', () => {
    const by = { kind: 'me' } as const
    const both = () => [{ kind: 'contact', id: anna } as const, { kind: 'contact', id: bob } as const] as const

    test('by me of two pours three to each once it is made, and keeps its day', async () => {
      const { id } = await undoably(data, () => addIntroduction(data, { by, parties: [...both()] }))
      expect(await said()).toEqual({ key: 'introduction.proposed', values: { names: 'Anna, Bob' } })
      await undoably(data, () => setIntroductionState(data, id, 'made', { on: day('2026-11-10') }))
      expect((await data.db.summaries.bulkGet([anna, bob])).map((row) => row?.poured)).toEqual([300, 300])
      await undoably(data, () => setIntroductionState(data, id, 'fruitful', { outcome: 'een opdracht' }))
      expect(await data.db.introductions.get(id)).toMatchObject({ madeOn: '2026-11-10', outcome: 'een opdracht' })
      await setIntroductionState(data, id, 'declined')
      expect(await data.db.introductions.get(id)).not.toHaveProperty('madeOn')
      expect((await data.db.summaries.get(bob))?.poured).toBe(0)
    })

    test('names its contacts anew when its parties change', async () => {
      const { id } = await addIntroduction(data, { by, parties: [...both()], state: 'made' })
      const carla = { kind: 'name', name: 'Carla' } as const
      await undoably(data, () => updateIntroduction(data, id, { parties: [{ kind: 'contact', id: anna }, carla] }))
      expect(await data.db.introductions.get(id)).toMatchObject({ contactIds: [anna] })
      expect((await data.db.summaries.get(bob))?.poured).toBe(0)
      await undoably(data, () => deleteIntroduction(data, id))
    })

    test('asked of both is agreed with two yeses, each step its own change', async () => {
      const { id } = await addIntroduction(data, { by, parties: [...both()] })
      await undoably(data, () => replyToIntroduction(data, id, 'first', 'asked'))
      expect(await said()).toEqual({ key: 'introduction.asked', values: { names: 'Anna, Bob', name: 'Anna' } })
      await undoably(data, () => replyToIntroduction(data, id, 'first', 'yes'))
      await undoably(data, () => replyToIntroduction(data, id, 'second', 'yes'))
      expect(await data.db.introductions.get(id)).toMatchObject({
        state: 'agreed',
        replies: { first: { askedOn: '2026-11-23', answer: 'yes' }, second: { answer: 'yes' } },
      })
      await undoably(data, () => replyToIntroduction(data, id, 'second', 'clear'))
      expect((await data.db.introductions.get(id))?.state).toBe('proposed')
      await undoably(data, () => replyToIntroduction(data, id, 'second', 'no'))
      expect((await data.db.introductions.get(id))?.state).toBe('declined')
      await undoably(data, () => takeUpIntroduction(data, id))
      expect((await data.db.introductions.get(id))?.replies).not.toHaveProperty('second')
    })

    test('keeps the day they met while they have met', async () => {
      const { id } = await addIntroduction(data, { by, parties: [...both()], state: 'made' })
      await undoably(data, () => setIntroductionState(data, id, 'met'))
      expect(await data.db.introductions.get(id)).toMatchObject({ metOn: '2026-11-23' })
      await setIntroductionState(data, id, 'met', { metOn: day('2026-11-20') })
      await setIntroductionState(data, id, 'fruitful', { outcome: 'een boek' })
      expect(await data.db.introductions.get(id)).toMatchObject({ metOn: '2026-11-20', outcome: 'een boek' })
      await setIntroductionState(data, id, 'made')
      expect(await data.db.introductions.get(id)).not.toHaveProperty('metOn')
    })

    test('forgets the reply of whose place another takes', async () => {
      const { id } = await addIntroduction(data, { by, parties: [...both()] })
      await replyToIntroduction(data, id, 'first', 'yes')
      await replyToIntroduction(data, id, 'second', 'asked')
      const [first] = both()
      await updateIntroduction(data, id, { parties: [first, { kind: 'name', name: 'Carla' }] })
      expect((await data.db.introductions.get(id))?.replies).toEqual({ first: { answer: 'yes', answeredOn: '2026-11-23' } })
    })

    test('to me notes the thanks and what I told, and takes them back', async () => {
      const [first, second] = both()
      const { id } = await addIntroduction(data, { by: first, parties: [{ kind: 'me' }, second], state: 'made' })
      expect((await data.db.summaries.get(anna))?.received).toBe(300)
      await undoably(data, () => answerIntroducer(data, id, 'thanked'))
      expect(await said()).toEqual({ key: 'introduction.thanked', values: { names: 'Bob', name: 'Anna' } })
      await undoably(data, () => answerIntroducer(data, id, 'told'))
      expect(await data.db.introductions.get(id)).toMatchObject({ thankedOn: '2026-11-23', toldOn: '2026-11-23' })
      await undoably(data, () => answerIntroducer(data, id, 'thanked', false))
      expect(await data.db.introductions.get(id)).not.toHaveProperty('thankedOn')
    })

    test('needs a contact, and nobody twice', async () => {
      const me = { kind: 'me' } as const
      const name = { kind: 'name', name: 'Carla' } as const
      const [first] = both()
      await expect(addIntroduction(data, { by, parties: [name, name] })).rejects.toThrow(InvalidDraft)
      await expect(addIntroduction(data, { by, parties: [me, first] })).rejects.toThrow(InvalidDraft)
      await expect(addIntroduction(data, { by: first, parties: [me, first] })).rejects.toThrow(InvalidDraft)
    })
  })

  describe('a note', () => {
    test('is about one or more people and gives no cups and no warmth', async () => {
      const before = await data.db.summaries.toArray()
      const { id } = await undoably(data, () => addNote(data, { contactIds: [anna, bob, anna], text: 'zeilen' }))
      expect(await data.db.notes.get(id)).toMatchObject({ contactIds: [anna, bob], date: '2026-11-23' })
      expect(await data.db.summaries.toArray()).toEqual(before)
      await undoably(data, () => updateNote(data, id, { text: 'zeilen in Zeeland', tags: ['#boot'] }))
      expect(await data.db.notes.get(id)).toMatchObject({ tags: ['boot'] })
      await expect(updateNote(data, id, { contactIds: [] })).rejects.toThrow(InvalidDraft)
      await undoably(data, () => deleteNote(data, id))
    })
  })

  describe('a follow-up', () => {
    test('is planned, moved, done, reopened, dropped and deleted', async () => {
      const draft = { contactId: anna, what: 'bellen', due: day('2026-12-07') }
      const { id } = await undoably(data, () => addFollowUp(data, draft))
      expect(await data.db.prompts.where('contactId').equals(anna).count()).toBe(1)
      await undoably(data, () => moveFollowUp(data, id, day('2026-12-09')))
      await undoably(data, () => updateFollowUp(data, id, { what: 'mailen' }))
      expect(await data.db.followUps.get(id)).toMatchObject({ what: 'mailen', due: '2026-12-09', state: 'open' })
      await undoably(data, () => doFollowUp(data, id))
      expect(await data.db.followUps.get(id)).toMatchObject({ state: 'done', doneOn: '2026-11-23' })
      expect(await data.db.prompts.where('contactId').equals(anna).count()).toBe(0)
      await undoably(data, () => reopenFollowUp(data, id))
      expect(await data.db.followUps.get(id)).not.toHaveProperty('doneOn')
      await undoably(data, () => dropFollowUp(data, id))
      await undoably(data, () => deleteFollowUp(data, id))
    })
  })
}
