import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { createContact, updateContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addFavour, giveBackLoan, handOverLoan, setReturns } from '#data/commands/favours.ts'
import { addFollowUp, doFollowUp } from '#data/commands/followUps.ts'
import { addIntroduction } from '#data/commands/introductions.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNote } from '#data/commands/notes.ts'
import { archive } from '#data/commands/people.ts'
import { addRelation } from '#data/commands/relations.ts'
import type { Data } from '#data/data.ts'
import { betweenTwo } from '#data/queries/betweenTwo.ts'
import { comingDays } from '#data/queries/comingDays.ts'
import { contactHistory } from '#data/queries/contactHistory.ts'
import { contactPage } from '#data/queries/contactPage.ts'
import { contactList } from '#data/queries/contacts.ts'
import { favourPage, favoursList, returnable } from '#data/queries/favours.ts'
import { followUpsList } from '#data/queries/followUps.ts'
import { introductionsList } from '#data/queries/introductions.ts'
import { valuesInUse } from '#data/queries/inUse.ts'
import { balancesOverview, ledgerPage } from '#data/queries/ledger.ts'
import { peopleToName, recentPlaces } from '#data/queries/log.ts'
import { lastMeetings, meetingPage } from '#data/queries/meetings.ts'
import { timelineOf } from '#data/queries/timeline.ts'
import { todayQueue } from '#data/queries/today.ts'
import { whatGoesWith } from '#data/queries/whatGoes.ts'
import { EventSchema } from '#shared/domain/records/gathering.ts'
import type { MeetingKind } from '#shared/domain/records/meeting.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'

/** What screens ask: by index, with names, a page at a time. */
export function queriesSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let bob: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna de Vries')
    bob = await person(data, 'Bob')
  })
  afterEach(() => world.close())

  const meet = (date: string, ids: readonly ContactId[] = [anna], more: object = {}, kind: MeetingKind = 'coffee') =>
    logMeeting(data, {
      kind,
      date: day(date),
      participants: ids.map((contactId) => ({ contactId })),
      treated: { kind: 'me' },
      ...more,
    })
  const contact = (id: ContactId) => ({ kind: 'contact', id }) as const

  test('the list holds everyone, the archived too', async () => {
    await archive(data, [bob])
    expect(new Map((await contactList(data)).map(({ name, status }) => [name, status]))).toEqual(
      new Map([
        ['Anna de Vries', 'active'],
        ['Bob', 'archived'],
      ]),
    )
  })

  test('the page of a contact has everything at a glance', async () => {
    const carla = await person(data, 'Carla', { met: { throughId: anna } })
    await addRelation(data, { contactId: anna, kind: 'collega', otherId: bob })
    await addRelation(data, { contactId: carla, kind: 'zus', otherId: anna })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'later', due: day('2026-12-09') })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'eerst', due: day('2026-12-01') })
    await addFavour(data, { contactId: anna, direction: 'received', state: 'asked', what: 'tip' })
    const lent = await addFavour(data, {
      contactId: anna,
      direction: 'given',
      state: 'promised',
      what: 'boek',
      loan: { item: 'boek' },
    })
    await handOverLoan(data, lent.id)
    await addIntroduction(data, { by: contact(anna), parties: [{ kind: 'me' }, contact(bob)] })
    await addFollowUp(data, { contactId: anna, what: 'bellen', due: day('2026-11-23') })
    await meet('2026-12-02', [anna, bob])
    const page = await contactPage(data, anna)
    expect(page).toMatchObject({
      contact: { id: anna },
      summary: { name: 'Anna de Vries', openGiven: 2 },
      relations: [{ relation: { kind: 'collega' }, other: { name: 'Bob' } }],
      relationsToThem: [{ relation: { kind: 'zus' }, other: { name: 'Carla' } }],
      openGiven: [{ favour: { what: 'eerst' } }, { favour: { what: 'later' } }],
      openReceived: [{ favour: { what: 'tip' } }],
      loans: [{ what: 'boek' }],
      followUps: [{ followUp: { what: 'bellen' } }],
      planned: [{ meeting: { state: 'planned' }, participants: [{ id: anna }, { name: 'Bob' }] }],
      introductions: [{ by: { name: 'Anna de Vries' }, parties: [{ kind: 'me' }, { name: 'Bob' }] }],
      metThroughThem: [{ name: 'Carla' }],
      prompts: { open: { prompts: [{ prompt: { rule: 'follow-up' } }] } },
    })
    expect((await contactPage(data, carla))?.metThrough).toMatchObject({ name: 'Anna de Vries' })
    await deleteContacts(data, [carla])
    expect(await contactPage(data, carla)).toBeUndefined()
  })

  test('the timeline merges everything, the latest first, with who else was there', async () => {
    await meet('2026-11-20', [anna, bob], { participants: [{ contactId: anna, note: 'over zeilen' }, { contactId: bob }] })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'done', what: 'tip', doneOn: day('2026-11-21') })
    await addNote(data, { contactIds: [anna, bob], text: 'verhuisd', date: day('2026-11-19') })
    await addIntroduction(data, { by: { kind: 'me' }, parties: [contact(anna), contact(bob)], on: day('2026-11-18') })
    const { id } = await addFollowUp(data, { contactId: anna, what: 'bellen', due: day('2026-12-01') })
    await doFollowUp(data, id, day('2026-11-22'))
    const { items, next } = await timelineOf(data, anna)
    expect(items).toMatchObject([
      { kind: 'follow-up', date: '2026-11-22' },
      { kind: 'favour', date: '2026-11-21', contact: { name: 'Anna de Vries' } },
      { kind: 'meeting', date: '2026-11-20', note: 'over zeilen', others: [{ name: 'Bob' }] },
      { kind: 'note', date: '2026-11-19', others: [{ name: 'Bob' }] },
      { kind: 'introduction', date: '2026-11-18', parties: [{ name: 'Anna de Vries' }, { name: 'Bob' }] },
    ])
    expect(next).toBeUndefined()
  })

  test('what was done for someone at the request of another is on the timeline of both and in the ledger of who asked', async () => {
    const { id } = await addFavour(data, {
      contactId: anna,
      direction: 'given',
      state: 'done',
      what: 'cv',
      forContactId: bob,
      note: 'geheim',
    })
    for (const one of [anna, bob]) {
      const { items } = await timelineOf(data, one)
      expect(items).toMatchObject([{ id, contact: { id: anna }, forWhom: { id: bob } }])
    }
    const [ofAnna, ofBob] = [await betweenTwo(data, anna), await betweenTwo(data, bob)]
    expect(ofAnna?.between).toMatchObject({
      past: [{ what: 'cv', onBehalf: { name: 'Bob', askedBy: 'them' } }],
      balance: { mine: 100, theirs: 0 },
    })
    expect(ofBob?.between).toMatchObject({ past: [{ what: 'cv', doer: 'me' }], balance: { mine: 0, theirs: 0 } })
    expect(JSON.stringify([ofAnna, ofBob?.between])).not.toMatch(/geheim/)
    expect(JSON.stringify(ofBob?.between)).not.toMatch(/Anna/)
    await deleteContacts(data, [bob])
    expect(await betweenTwo(data, bob)).toBeUndefined()
    expect((await betweenTwo(data, anna))?.between.past).toMatchObject([{ onBehalf: { name: 'Bob' } }])
  })

  test('the timeline in pages is the timeline, also when days hold more than a page', async () => {
    for (let n = 0; n < 9; n += 1) await meet(n < 6 ? '2026-11-20' : `2026-11-${10 + n}`)
    for (let n = 0; n < 4; n += 1) await addNote(data, { contactIds: [anna], text: `${n}`, date: day('2026-11-20') })
    const whole = (await timelineOf(data, anna)).items.map((item) => item.id)
    const paged: string[] = []
    let before
    do {
      const page = await timelineOf(data, anna, { limit: 2, ...(before && { before }) })
      paged.push(...page.items.map((item) => item.id))
      before = page.next
    } while (before)
    expect(paged).toEqual(whole)
    expect(paged).toHaveLength(13)
  })

  test('of one kind the timeline holds that kind alone, in pages too', async () => {
    await meet('2026-03-03', [anna, bob])
    await meet('2026-03-04')
    await addNote(data, { contactIds: [anna], date: day('2026-03-05'), text: 'Moves to Delft' })
    const met = await timelineOf(data, anna, { kind: 'meeting', limit: 1 })
    expect(met.items.map(({ kind, date }) => [kind, date])).toEqual([['meeting', '2026-03-04']])
    const earlier = await timelineOf(data, anna, { kind: 'meeting', limit: 1, ...(met.next && { before: met.next }) })
    expect(earlier.items.map(({ kind, date }) => [kind, date])).toEqual([['meeting', '2026-03-03']])
    expect((await timelineOf(data, anna, { kind: 'note' })).items.map(({ kind }) => kind)).toEqual(['note'])
    expect((await timelineOf(data, anna, { kind: 'favour' })).items).toEqual([])
  })

  test('what goes with a person is counted before, and is gone after', async () => {
    await meet('2026-03-03', [anna, bob])
    await addNote(data, { contactIds: [anna], date: day('2026-03-05'), text: 'Moves to Delft' })
    await addFollowUp(data, { contactId: anna, what: 'Send the book', due: day('2026-04-01') })
    expect(await whatGoesWith(data, anna)).toEqual({ meetings: 1, favours: 0, introductions: 0, followUps: 1, notes: 1 })
    expect(await whatGoesWith(data, bob)).toMatchObject({ meetings: 1, followUps: 0, notes: 0 })
    await deleteContacts(data, [anna])
    expect(await whatGoesWith(data, anna)).toEqual({ meetings: 0, favours: 0, introductions: 0, followUps: 0, notes: 0 })
  })

  test('the history of a person has what is theirs too, each change once', async () => {
    await meet('2026-03-03', [anna, bob])
    await addFollowUp(data, { contactId: anna, what: 'Send the book', due: day('2026-04-01') })
    await updateContact(data, anna, { city: 'Delft' })
    await updateContact(data, bob, { city: 'Utrecht' })
    const history = await contactHistory(data, anna)
    expect(history.map(({ what, isOwn }) => [what, isOwn])).toEqual([
      ['changed', true],
      ['added', false],
      ['added', false],
      ['added', true],
    ])
    expect(history[0]?.operation?.after).toEqual({ city: 'Delft' })
  })

  test('the ledger says of each entry what it came from, and what lies ahead does not count', async () => {
    await meet('2026-10-05', [anna, bob], { money: { amount: 900, currency: 'EUR' } }, 'lunch')
    await addIntroduction(data, {
      by: contact(anna),
      parties: [{ kind: 'me' }, contact(bob)],
      state: 'made',
      madeOn: day('2026-11-02'),
    })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'done', what: 'tip', doneOn: day('2026-12-02') })
    const page = await ledgerPage(data, anna)
    expect(page).toMatchObject({
      entries: [
        { direction: 'received', cups: 300, why: 'introduced-by-them', origin: { kind: 'introduction', by: { id: anna } } },
        { direction: 'poured', cups: 200, why: 'i-treated', origin: { kind: 'meeting', others: [{ name: 'Bob' }] } },
      ],
      ahead: [{ cups: 100, origin: { kind: 'favour', favour: { what: 'tip' } } }],
      money: [{ direction: 'poured', money: { amount: 450, currency: 'EUR' } }],
      time: [],
    })
    const { rows, overall } = await balancesOverview(data)
    expect(rows.map((row) => row.id).sort()).toEqual([anna, bob].sort())
    expect(overall).toMatchObject({ poured: 400, received: 300, money: [{ currency: 'EUR', poured: 900 }] })
  })

  test('the last meetings come the latest first, with who was there, and none that lies ahead', async () => {
    for (const date of ['2026-11-01', '2026-11-10', '2026-11-20', '2026-12-01']) await meet(date, [anna, bob])
    const rows = await lastMeetings(data, 2)
    expect(rows.map(({ meeting }) => meeting.date)).toEqual(['2026-11-20', '2026-11-10'])
    expect(rows[0]?.participants.map((one) => one.name)).toEqual(['Anna de Vries', 'Bob'])
  })

  test('the last meetings of one day come by their time, then by when they were written, the newest first', async () => {
    const days = ['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-19', '2026-11-20']
    const places = ['coffee', 'lunch', 'walk', 'before', 'drinks']
    const times = ['09:00', '12:30', undefined, '18:00', undefined]
    for (const [n, date] of days.entries()) {
      world.clock.set(`2026-11-23T20:00:0${n}.000Z`)
      await meet(date, [anna], { where: places[n], ...(times[n] !== undefined && { time: times[n] }) })
    }
    const where = async (limit: number) => (await lastMeetings(data, limit)).map(({ meeting }) => meeting.where)
    expect(await where(9)).toEqual(['lunch', 'coffee', 'drinks', 'walk', 'before'])
    expect(await where(2)).toEqual(['lunch', 'coffee'])
  })

  test('the page of a meeting has who took part and what came of it', async () => {
    const { id } = await meet('2026-11-20', [bob, anna], {
      favours: [{ who: { newName: 'Carla' }, direction: 'given', state: 'promised', what: 'offerte' }],
      introductions: [{ by: { participant: 0 }, parties: [{ me: true }, { newName: 'Carla' }] }],
    })
    const page = await meetingPage(data, id)
    expect(page).toMatchObject({
      participants: [{ name: 'Bob' }, { name: 'Anna de Vries' }],
      favours: [{ what: 'offerte' }],
      introductions: [{ by: { name: 'Bob' }, parties: [{ kind: 'me' }, { name: 'Carla' }] }],
    })
    expect(page?.names.size).toBe(3)
  })

  test('favours are listed by direction and state; loans until they are back', async () => {
    const add = (what: string, more: object) =>
      addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what, ...more })
    await add('zonder dag', {})
    await add('morgen', { due: day('2026-11-24') })
    await add('van hen', { direction: 'received', forName: 'zijn zus' })
    const lent = await add('boek', { state: 'done', loan: { item: 'boek' } })
    const words = async (filter: Parameters<typeof favoursList>[1]) =>
      (await favoursList(data, filter)).map((row) => row.favour.what)
    expect(await words({ direction: 'given' })).toEqual(['morgen', 'zonder dag'])
    expect(await favoursList(data, { direction: 'received' })).toMatchObject([
      { contact: { name: 'Anna de Vries' }, forWhom: { name: 'zijn zus' } },
    ])
    expect(await words({ outstanding: true })).toEqual(['boek'])
    await giveBackLoan(data, lent.id)
    expect(await words({ outstanding: true })).toEqual([])
    expect(await words({ states: ['done'] })).toEqual(['boek'])
  })

  test('a favour knows what it returns and what is left of it', async () => {
    const big = await addFavour(data, { contactId: anna, direction: 'received', state: 'done', what: 'baan', cups: cups(500) })
    const small = await addFavour(data, { contactId: anna, direction: 'given', state: 'done', what: 'tip', cups: cups(200) })
    expect(await returnable(data, anna, 'given', small.id)).toMatchObject([{ favour: { what: 'baan' }, left: 500 }])
    expect(await favourPage(data, small.id)).toMatchObject({ chain: [{ favour: { what: 'tip' } }] })
    await setReturns(data, small.id, [{ favourId: big.id, cups: cups(200) }])
    expect(await favourPage(data, small.id)).toMatchObject({
      chain: [{ favour: { what: 'baan' } }, { favour: { what: 'tip' }, returns: [{ cups: 200 }] }],
    })
    expect((await favourPage(data, big.id))?.returned).toEqual({ returned: 200, left: 300 })
  })

  test('introductions and follow-ups are listed by state, with names', async () => {
    await addIntroduction(data, { by: { kind: 'me' }, parties: [contact(anna), contact(bob)], state: 'made' })
    await addIntroduction(data, { by: contact(anna), parties: [{ kind: 'me' }, { kind: 'name', name: 'Dirk' }] })
    expect(await introductionsList(data, { states: ['proposed'] })).toMatchObject([
      { parties: [{ kind: 'me' }, { name: 'Dirk' }] },
    ])
    expect(await introductionsList(data, { by: 'me' })).toHaveLength(1)
    await addFollowUp(data, { contactId: bob, what: 'later', due: day('2026-12-05') })
    await addFollowUp(data, { contactId: anna, what: 'eerst', due: day('2026-11-25') })
    expect(await followUpsList(data)).toMatchObject([{ contact: { name: 'Anna de Vries' } }, { contact: { name: 'Bob' } }])
    expect(await followUpsList(data, { until: day('2026-11-30') })).toHaveLength(1)
  })

  test('today asks for what is due, and a thing done anywhere is asked no more', async () => {
    const { id } = await addFollowUp(data, { contactId: anna, what: 'bellen', due: day('2026-11-23') })
    const { queue, summaries, load } = await todayQueue(data)
    expect(queue.today).toMatchObject([{ contactId: anna, urgency: 3 }])
    expect(summaries.get(anna)?.name).toBe('Anna de Vries')
    expect(load.tooMuch).toBe(false)
    await doFollowUp(data, id)
    expect((await todayQueue(data)).queue.today).toEqual([])
  })

  test('the coming days hold meetings, events, dates, promises, loans and follow-ups, what has a time first', async () => {
    await createContact(data, { name: { given: 'Carla' }, birthday: v.parse(PartialDateSchema, '1980-11-25') })
    await meet('2026-11-25', [anna], { time: '14:00' })
    await addFollowUp(data, { contactId: bob, what: 'bellen', due: day('2026-11-25') })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'offerte', due: day('2026-11-24') })
    const loan = { item: 'boek', returnBy: day('2026-11-26') }
    await addFavour(data, { contactId: anna, direction: 'given', state: 'done', what: 'boek', loan })
    const event = { id: 'e', createdAt: data.clock.now(), name: 'Netwerkborrel', date: '2026-11-29', time: '17:00' }
    await change(data, { key: 'test' }, (db) => db.events.add(v.parse(EventSchema, event)))
    const days = await comingDays(data, 7)
    expect(days.map(({ date, items }) => [date, items.map((item) => item.kind)])).toEqual([
      ['2026-11-24', ['promise']],
      ['2026-11-25', ['meeting', 'follow-up', 'date']],
      ['2026-11-26', ['loan']],
      ['2026-11-29', ['event']],
    ])
    expect(days[1]?.items[2]).toMatchObject({ contact: { name: 'Carla' } })
    expect(await comingDays(data, 1)).toEqual([])
  })

  test('the log knows everyone to name and the places most visited', async () => {
    await meet('2026-11-20', [anna], { where: 'Dudok' })
    await meet('2026-11-21', [anna], { where: 'dudok' })
    await meet('2026-11-22', [bob], { where: 'De Bijenkorf' })
    expect(await recentPlaces(data)).toEqual(['dudok', 'De Bijenkorf'])
    const people = await peopleToName(data)
    expect(people.find((one) => one.id === anna)).toMatchObject({
      name: { given: 'Anna', infix: 'de', family: 'Vries' },
      displayName: 'Anna de Vries',
      lastMet: '2026-11-21',
    })
  })

  test('filters offer the tags, cities and organisations in use, the most used first', async () => {
    await person(data, 'Carla', { tags: ['kring', 'geld'], city: 'Utrecht', positions: [{ organisation: 'Gemeente' }] })
    await person(data, 'Dirk', { tags: ['Kring', 'zeilen'], city: 'utrecht' })
    await person(data, 'Eva', { tags: ['kring'] })
    expect(await valuesInUse(data)).toEqual({
      tags: [
        { value: 'kring', count: 3 },
        { value: 'geld', count: 1 },
        { value: 'zeilen', count: 1 },
      ],
      cities: [{ value: 'Utrecht', count: 2 }],
      organisations: [{ value: 'Gemeente', count: 1 }],
    })
  })
}
