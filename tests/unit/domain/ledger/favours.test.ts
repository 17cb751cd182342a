import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import { outstandingLoans } from '#shared/domain/favours/favours.ts'
import { returnedOf } from '#shared/domain/favours/returns.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { FAVOUR_SIZES } from '#shared/domain/records/favour.ts'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, CARLA, TODAY, contact, day, facts, favour, introduction } from '../people.ts'

const brief = (entries: readonly LedgerEntry[]): string[] =>
  entries.map(({ date, direction, cups, why }) => `${date} ${direction} ${cups} ${why}`)
const withFavours = (...favours: ReturnType<typeof favour>[]) => brief(ledgerOf(facts({ favours }), DEFAULT_RULES))

describe('Favours', () => {
  it.each(FAVOUR_SIZES)('of %i hundredths enter on the day they are done', (cups) => {
    expect(withFavours(favour({ cups, on: '2026-01-01', doneOn: '2026-03-01' }))).toEqual([
      `2026-03-01 poured ${cups} favour-done`,
    ])
    expect(withFavours(favour({ cups, direction: 'received' }))).toEqual([`2026-11-23 received ${cups} favour-done`])
  })

  it.each(['asked', 'promised', 'declined'])('that are %s leave nothing', (state) => {
    expect(withFavours(favour({ state }))).toEqual([])
  })

  it('done for another at someone’s request are in the requester’s ledger', () => {
    const forBob = favour({ contactId: 'anna', forContactId: 'bob' })
    expect(withFavours(forBob)).toEqual(['2026-11-23 poured 100 favour-done'])
    expect(ledgerOf(facts({ contact: contact({ id: BOB }), favours: [forBob] }), DEFAULT_RULES)).toEqual([])
  })

  it('that return others add only their own cups, and may return in parts', () => {
    const received = favour({ direction: 'received', cups: 500, doneOn: '2026-01-01' })
    const part = favour({ cups: 200, returns: [{ favourId: received.id, cups: 200 }] })
    const rest = favour({ cups: 300, returns: [{ favourId: received.id }] })
    const promised = favour({ state: 'promised', returns: [{ favourId: received.id }] })
    expect(withFavours(received, part)).toEqual(['2026-01-01 received 500 favour-done', '2026-11-23 poured 200 favour-done'])
    expect(returnedOf([received, promised]).get(received.id)).toEqual({ returned: 0, left: 500 })
    expect(returnedOf([received, part]).get(received.id)).toEqual({ returned: 200, left: 300 })
    expect(returnedOf([received, part, rest]).get(received.id)).toEqual({ returned: 500, left: 0 })
  })
})

describe('Loans', () => {
  const loan = { item: 'boek', handedOverOn: '2026-05-01', returnBy: '2026-06-01' }

  it('enter on the day they are handed over, whatever the state says', () => {
    for (const state of ['promised', 'done'])
      expect(withFavours(favour({ state, loan }))).toEqual(['2026-05-01 poured 100 loan-handed-over'])
  })

  it('leave nothing before they are handed over', () => {
    expect(withFavours(favour({ state: 'promised', loan: { item: 'boek' } }))).toEqual([])
  })

  it('leave nothing when declined', () => {
    expect(withFavours(favour({ state: 'declined', loan }))).toEqual([])
  })

  it('add nothing when given back', () => {
    expect(withFavours(favour({ loan: { ...loan, returnedOn: '2026-05-20' } }))).toEqual([
      '2026-05-01 poured 100 loan-handed-over',
    ])
  })

  it('show as outstanding from then until they are given back, the first to go back first', () => {
    const book = favour({ loan })
    const key = favour({ loan: { item: 'sleutel', handedOverOn: '2026-05-01' } })
    const money = favour({
      loan: { money: { amount: 5000, currency: 'EUR' }, handedOverOn: '2026-05-01', returnBy: '2026-05-15' },
    })
    const back = favour({ loan: { ...loan, returnedOn: '2026-05-20' } })
    const on = (today: string) => outstandingLoans([book, key, money, back], day(today)).map(({ id }) => id)
    expect(on('2026-04-30')).toEqual([])
    expect(on('2026-05-19')).toEqual([money.id, book.id, back.id, key.id])
    expect(on('2026-05-20')).toEqual([money.id, book.id, key.id])
  })
})

describe('Introductions', () => {
  const ledgerWith = (id: typeof ANNA, made: ReturnType<typeof introduction>) =>
    brief(ledgerOf(facts({ contact: contact({ id }), introductions: [made] }), DEFAULT_RULES))

  it('by me of A and B: 3 poured to each', () => {
    const made = introduction('me', [ANNA, BOB])
    expect(ledgerWith(ANNA, made)).toEqual(['2026-11-23 poured 300 introduced-by-me'])
    expect(ledgerWith(BOB, made)).toEqual(['2026-11-23 poured 300 introduced-by-me'])
  })

  it('by C of me to D: 3 received from C, nothing with D', () => {
    const made = introduction(CARLA, ['me', BOB])
    expect(ledgerWith(CARLA, made)).toEqual(['2026-11-23 received 300 introduced-by-them'])
    expect(ledgerWith(BOB, made)).toEqual([])
  })

  it('by C of A to B: nothing', () => {
    const made = introduction(CARLA, [ANNA, BOB])
    for (const id of [ANNA, BOB, CARLA]) expect(ledgerWith(id, made)).toEqual([])
  })

  it('enter on the day they are made and stay in met and fruitful', () => {
    for (const state of ['made', 'met', 'fruitful'])
      expect(ledgerWith(ANNA, introduction('me', [ANNA, BOB], { state, on: TODAY, madeOn: '2026-12-01' }))).toEqual([
        '2026-12-01 poured 300 introduced-by-me',
      ])
    for (const state of ['proposed', 'agreed', 'declined'])
      expect(ledgerWith(ANNA, introduction('me', [ANNA, BOB], { state }))).toEqual([])
  })
})
