import { describe, expect, test } from 'vitest'
import { BOB, contact, day, event, favour, introduction, meeting, need } from '../people.ts'
import { knownGuest, proposed, reasonsFor, stranger } from './guests.ts'

const coffee = (date: string, fields: object = {}) => meeting({ date, ...fields })

describe('an open favour is a reason', () => {
  test('when I promised it, and the more so when it is due by the gathering', () => {
    const [undated] = proposed([knownGuest({ favours: [favour({ state: 'promised', what: 'offerte' })] })])
    expect(undated?.reasons[0]).toMatchObject({ kind: 'my-promise', values: { name: 'Anna', what: 'offerte' } })
    const [due] = proposed([knownGuest({ favours: [favour({ state: 'promised', due: '2026-11-30' })] })])
    const [later] = proposed([knownGuest({ favours: [favour({ state: 'promised', due: '2026-12-01' })] })])
    expect(due?.reasons[0]?.weight).toBeGreaterThan(later?.reasons[0]?.weight ?? 100)
  })
  test('when I was asked, when they promised, and when I asked', () => {
    expect(reasonsFor(knownGuest({ favours: [favour({ state: 'asked' })] }))).toEqual(['asked-of-me'])
    expect(reasonsFor(knownGuest({ favours: [favour({ state: 'promised', direction: 'received' })] }))).toEqual(['their-promise'])
    expect(reasonsFor(knownGuest({ favours: [favour({ state: 'asked', direction: 'received' })] }))).toEqual(['asked-of-them'])
  })
  test('while something is on loan, and says the thing', () => {
    const book = { loan: { item: 'het boek', handedOverOn: '2026-11-01' } }
    const lent = knownGuest({ favours: [favour(book)] })
    expect(proposed([lent])[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'lent', values: { name: 'Anna', what: 'het boek' } }),
    )
    expect(reasonsFor(knownGuest({ favours: [favour({ ...book, direction: 'received' })] }))).toContain('borrowed')
    const back = { loan: { ...book.loan, returnedOn: '2026-11-02' } }
    expect(reasonsFor(knownGuest({ favours: [favour(back)] }))).not.toContain('lent')
  })
  test('no longer once it is done or declined', () => {
    expect(reasonsFor(knownGuest({ favours: [favour({ state: 'declined' })] }))).toEqual([])
  })
})

test('who poured much more than I did is a reason, with the cups there are to return', () => {
  const given = favour({ direction: 'received', cups: 300 })
  expect(proposed([knownGuest({ favours: [given] })])[0]?.reasons).toEqual([
    expect.objectContaining({ kind: 'indebted', values: { name: 'Anna', cups: 300 } }),
  ])
  expect(reasonsFor(knownGuest({ favours: [given, favour({ cups: 200 })] }))).toEqual([])
})

describe('someone of tier A who cools down is a reason', () => {
  const a = contact({ tier: 'a' })
  const twice = (last: string) => [coffee('2026-01-05'), coffee(last)]
  test('from the ideal rhythm on, counted on the day of the gathering', () => {
    expect(reasonsFor(knownGuest({ contact: a, meetings: twice('2026-10-31') }))).toEqual(['cooling'])
    expect(reasonsFor(knownGuest({ contact: a, meetings: twice('2026-11-01') }))).toEqual([])
  })
  test('not of other tiers, and not when a coffee is planned before', () => {
    expect(reasonsFor(knownGuest({ contact: contact({ tier: 'b' }), meetings: twice('2026-02-01') }))).toEqual([])
    expect(reasonsFor(knownGuest({ contact: a, meetings: twice('2026-02-01') }, { isPlanned: true }))).toEqual([])
  })
  test('weighs more past the longest', () => {
    const weight = (last: string) => proposed([knownGuest({ contact: a, meetings: twice(last) })])[0]?.reasons[0]?.weight ?? 0
    expect(weight('2026-09-01')).toBeGreaterThan(weight('2026-10-31'))
  })
})

describe('asks and offers are a reason', () => {
  test('when an offer of mine fits an ask of theirs', () => {
    const ask = need({ text: 'bestuurslid voor de stichting' })
    const mine = need({ owner: 'me', kind: 'offer', text: 'ik ken goede mensen als bestuurslid van een stichting' })
    const [found] = proposed([knownGuest({}, { needs: [ask] })], { myNeeds: [mine] })
    expect(found?.reasons[0]).toMatchObject({ kind: 'my-offer', values: { what: ask.text, label: mine.text } })
  })
  test('when an offer of theirs fits an ask of mine', () => {
    const mine = need({ owner: 'me', text: 'drukwerk', tags: ['drukwerk'] })
    const offer = need({ kind: 'offer', text: 'kleine oplagen', tags: ['drukwerk'] })
    expect(reasonsFor(knownGuest({}, { needs: [offer] }), { myNeeds: [mine] })).toEqual(['their-offer'])
  })
  test('not when closed, nor when they share one word among many', () => {
    const mine = need({ owner: 'me', kind: 'offer', text: 'bestuurslid', closedOn: '2026-11-01' })
    expect(reasonsFor(knownGuest({}, { needs: [need()] }), { myNeeds: [mine] })).toEqual([])
    const far = need({ owner: 'me', kind: 'offer', text: 'een bestuurslid trainen in debat' })
    expect(reasonsFor(knownGuest({}, { needs: [need({ text: 'zaal voor een bestuurslid' })] }), { myNeeds: [far] })).toEqual([])
  })
})

describe('two guests to bring together are a reason', () => {
  const bob = contact({ id: 'bob', name: { given: 'Bob', family: 'Smit' } })
  const ask = need({ text: 'drukker voor een boek' })
  const offer = need({ owner: BOB, kind: 'offer', text: 'ik ben drukker en maak een mooi boek' })
  const both = (introductions: Parameters<typeof knownGuest>[0] = {}, more: Parameters<typeof knownGuest>[1] = {}) => [
    knownGuest(introductions, { needs: [ask], ...more }),
    knownGuest({ contact: bob }, { needs: [offer] }),
  ]
  test('said to both, with the other’s name', () => {
    expect(proposed(both()).map(({ name, reasons }) => [name, reasons[0]?.kind, reasons[0]?.values.other])).toEqual([
      ['Anna de Vries', 'introduce', 'Bob'],
      ['Bob Smit', 'introduce-giver', 'Anna'],
    ])
  })
  test('not when anyone was to introduce them before, nor when they are related', () => {
    expect(proposed(both({ introductions: [introduction('me', undefined, { state: 'declined' })] }))).toEqual([])
    expect(proposed(both({}, { related: new Set([BOB]) }))).toEqual([])
  })
  test('not when the other does not come', () => {
    const [anna, other] = both()
    const absent = other && { ...other, guest: { ...other.guest, answer: 'declined' as const } }
    expect(proposed(anna && absent ? [anna, absent] : [])).toEqual([])
  })
})

describe('someone unknown whom I look for is a reason', () => {
  const sought = [{ from: 'ask' as const, text: 'Ingang bij Circularity', tags: ['textiel'] }]
  test('when my ask or my strategy names their organisation, however the company is written', () => {
    expect(reasonsFor(stranger({ organisation: 'Circularity B.V.' }), { sought })).toEqual(['organisation-ask'])
    const strategy = [{ from: 'strategy' as const, text: 'Dit jaar: Provincie Gelderland en de fondsen', tags: [] }]
    expect(reasonsFor(stranger({ organisation: 'provincie Gelderland' }), { sought: strategy })).toEqual([
      'organisation-strategy',
    ])
  })
  test('when I am to be introduced to them, or to someone where they work', () => {
    const wanted = [{ name: 'ines duarte', organisation: 'Circularity' }]
    expect(reasonsFor(stranger(), { wanted })).toEqual(['wanted'])
    expect(reasonsFor(stranger({ name: 'Noor', organisation: 'Circularity BV' }), { wanted })).toEqual(['organisation-wanted'])
  })
  test('when their work is about what I ask for', () => {
    expect(reasonsFor(stranger({ role: 'Inkoper textiel' }), { sought })).toEqual(['same-subject'])
  })
  test('when they work where I work', () => {
    expect(reasonsFor(stranger({ organisation: 'De Waag' }), { myOrganisation: 'de waag' })).toEqual(['own-organisation'])
  })
  test('not for a word that stands inside another, nor for a kind of organisation alone', () => {
    const text = [{ from: 'ask' as const, text: 'Wie kent een bankier of de bank?', tags: [] }]
    expect(reasonsFor(stranger({ organisation: 'Ban' }), { sought: text })).toEqual([])
    expect(reasonsFor(stranger({ organisation: 'Bank' }), { sought: text })).toEqual([])
  })
  test('also for a contact I was never in touch with, and no longer once I was', () => {
    const at = contact({ positions: [{ organisation: 'Circularity' }] })
    expect(reasonsFor(knownGuest({ contact: at }), { sought })).toEqual(['organisation-ask'])
    expect(reasonsFor(knownGuest({ contact: at, meetings: [coffee('2026-11-01'), coffee('2026-11-20')] }), { sought })).toEqual(
      [],
    )
  })
})

test('a line for next time is a reason until it is ticked off', () => {
  const lines = [
    { id: '1', text: 'haar reis naar Lissabon' },
    { id: '2', text: 'de tuin', doneOn: '2026-11-01' },
  ]
  const [found] = proposed([knownGuest({ contact: contact({ nextTime: lines }) })])
  expect(found?.reasons.map(({ values }) => values.what)).toEqual(['haar reis naar Lissabon'])
})

describe('met once and never since is a reason', () => {
  test('with the day', () => {
    const [found] = proposed([knownGuest({ meetings: [coffee('2026-03-12')] })])
    expect(found?.reasons).toEqual([
      expect.objectContaining({ kind: 'met-once', values: { name: 'Anna', date: day('2026-03-12') } }),
    ])
  })
  test('not in the week after it', () => {
    expect(reasonsFor(knownGuest({ meetings: [coffee('2026-11-23')] }))).toEqual(['met-once'])
    expect(
      reasonsFor(knownGuest({ meetings: [coffee('2026-11-23')] }, {}, {}), { event: event({ date: '2026-11-29' }) }),
    ).toEqual([])
  })
  test('not after a message or a favour since', () => {
    expect(reasonsFor(knownGuest({ meetings: [coffee('2026-03-12'), coffee('2026-05-01', { kind: 'message' })] }))).toEqual([])
    expect(reasonsFor(knownGuest({ meetings: [coffee('2026-03-12')], favours: [favour({ doneOn: '2026-05-01' })] }))).toEqual([])
  })
})
