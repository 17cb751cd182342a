import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { draftOf, itemsOf, valuesOf } from '#features/log/draft/draft.ts'
import { lendersIn } from '#features/log/draft/givenBack.ts'
import { aloneDraftOf, meetingDraftOf } from '#features/log/draft/save.ts'
import { EMPTY, put } from '#features/log/draft/state.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { FavourSchema } from '#shared/domain/records/favour.ts'
import { ContactIdSchema, InstantSchema } from '#shared/domain/records/values.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'

const now = v.parse(InstantSchema, '2026-11-23T10:00:00.000Z')
const today = asDay('2026-11-23')
const anna = v.parse(ContactIdSchema, 'anna')
const people = logPeople([{ id: anna, name: { given: 'Anna', infix: 'de', family: 'Vries' }, pronouns: 'zij/haar' }])

const loan = (id: string, item: string, direction: Favour['direction'] = 'received'): Favour =>
  v.parse(FavourSchema, {
    id,
    createdAt: now,
    contactId: anna,
    direction,
    state: 'done',
    what: item,
    on: '2026-11-01',
    doneOn: '2026-11-01',
    cups: 100,
    loan: { item, handedOverOn: '2026-11-01' },
    returns: [],
  })
const book = loan('book', 'boek')
const ladder = loan('ladder', 'ladder')

const readingOf = (text: string) => readLog(text, { now, locale: 'nl-NL', timeZone: 'Europe/Amsterdam', people })
const draftWith = (text: string, loans: readonly Favour[], state = { ...EMPTY, text }) =>
  draftOf(state, readingOf(text), { kind: 'coffee', date: today }, { today, time: '11:00' }, loans)

describe('something given back, said in the line', () => {
  test('asks for the open loans of whoever it names', () => {
    expect(lendersIn([readingOf('boek teruggegeven aan Anna')])).toEqual([anna])
    expect(lendersIn([readingOf('koffie met Anna')])).toEqual([])
  })

  test('closes the loan it names, with the meeting', () => {
    const draft = draftWith('koffie met Anna gisteren, heb haar boek teruggegeven', [ladder, book])
    expect(itemsOf(draft.items, 'returned')).toMatchObject([
      { confidence: 'sure', value: { by: 'me', loan: { id: 'book', item: 'boek' } }, alternatives: [{ loan: { id: 'ladder' } }] },
    ])
    expect(meetingDraftOf(draft)).toMatchObject({ returned: [{ favourId: 'book', contactId: anna, item: 'boek' }] })
    expect(draft.note).toContain('teruggegeven')
  })

  test('is a choice among several that it may be, and the chosen one is closed', () => {
    const text = 'koffie met Anna, heb haar boek teruggebracht'
    const second = loan('second', 'boek over wijn')
    const [item] = itemsOf(draftWith(text, [book, second]).items, 'returned')
    expect(item).toMatchObject({ confidence: 'asked', value: { loan: { id: 'book' } } })
    const other = item?.alternatives[0]
    if (item === undefined || other === undefined) throw new Error('there are two to choose from')
    const draft = draftWith(text, [book, second], put({ ...EMPTY, text }, 'returned', item, other))
    expect(valuesOf(draft, 'returned')).toMatchObject([{ loan: { id: 'second' } }])
  })

  test('proposes nothing where nothing of theirs is out, and is an ordinary note then', () => {
    const draft = draftWith('koffie met Anna, heb haar boek teruggegeven', [loan('lent', 'boek', 'given')])
    expect(itemsOf(draft.items, 'returned')).toEqual([])
    expect(draft.note).toContain('teruggegeven')
  })

  test('is an ordinary note where it is about no loan at all', () => {
    const drill = loan('drill', 'drill', 'given')
    for (const text of [
      'lunch met Anna, ze gaf me mijn vertrouwen terug',
      'coffee with Anna, Anna gave me back my confidence',
      'Anna betaalde 20 euro terug',
    ]) {
      const draft = draftWith(text, [drill])
      expect(itemsOf(draft.items, 'returned')).toEqual([])
      expect(draft.note).toMatch(/vertrouwen terug|back my confidence|20 euro terug/u)
    }
  })

  test('pays back a sum in its own currency', () => {
    const lentOut = (id: string, currency: string) =>
      v.parse(FavourSchema, {
        ...loan(id, 'voorgeschoten', 'given'),
        loan: { item: 'voorgeschoten', handedOverOn: '2026-11-01', money: { amount: 10_000, currency } },
      })
    const draft = draftWith('koffie met Anna, ze betaalde 20 euro terug', [lentOut('dollars', 'USD'), lentOut('euros', 'EUR')])
    expect(meetingDraftOf(draft).returned).toMatchObject([{ favourId: 'euros', money: { amount: 2000, currency: 'EUR' } }])
    expect(itemsOf(draftWith('koffie met Anna, ze betaalde 20 euro terug', [lentOut('x', 'USD')]).items, 'returned')).toEqual([])
  })

  test('needs no meeting: the loan alone is closed, and the words are kept with it', () => {
    const draft = draftWith('boek teruggegeven aan Anna', [book])
    expect(draft.isMeeting).toBe(false)
    expect(aloneDraftOf(draft)).toMatchObject({ returned: [{ favourId: 'book', note: 'boek teruggegeven aan Anna' }] })
  })

  test('closes nothing at a meeting that is still to come', () => {
    const draft = draftWith('morgen koffie met Anna, heb haar boek teruggegeven', [book])
    expect(draft.state).toBe('planned')
    expect(itemsOf(draft.items, 'returned')).toEqual([])
  })
})
