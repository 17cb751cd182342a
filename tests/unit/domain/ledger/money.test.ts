import { meetingTotals, overallBalance } from '#shared/domain/balance/overview.ts'
import { moneyOf } from '#shared/domain/ledger/ledger.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, CARLA, TODAY, contact, facts, favour, idOf, meeting } from '../people.ts'

const ALL = [ANNA, BOB, CARLA]
const euros = (amount: number) => ({ amount, currency: 'EUR' })

function paid(fields: Record<string, unknown>, participants: readonly ContactId[] = ALL): string[] {
  const one = meeting(fields, participants)
  return participants.map((id) =>
    moneyOf(facts({ contact: contact({ id }), meetings: [one] }))
      .map(({ direction, money }) => `${direction} ${money.amount}`)
      .join(', '),
  )
}

describe('The amount is the whole bill', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['what I pay is divided evenly over the participants', { kind: 'me' }, ['poured 300', 'poured 300', 'poured 300']],
    ['what they pay over the payers', { kind: 'participants', ids: [BOB, ANNA] }, ['received 450', 'received 450', '']],
    ['one payer paid it all', { kind: 'participants', ids: [BOB] }, ['', 'received 900', '']],
    [
      'split is half and half',
      { kind: 'split' },
      ['poured 150, received 150', 'poured 150, received 150', 'poured 150, received 150'],
    ],
    ['someone else paid: nothing', { kind: 'other' }, ['', '', '']],
    ['not known who paid: nothing', { kind: 'unknown' }, ['', '', '']],
  ])('%s', (_statement, treated, shares) => expect(paid({ money: euros(900), treated })).toEqual(shares))

  it('left-over cents go to the first named', () => {
    expect(paid({ money: euros(1000), treated: { kind: 'me' } })).toEqual(['poured 334', 'poured 333', 'poured 333'])
    expect(paid({ money: euros(1001), treated: { kind: 'participants', ids: [CARLA, BOB] } })).toEqual([
      '',
      'received 501',
      'received 500',
    ])
    expect(paid({ money: euros(1001), treated: { kind: 'split' } }, [ANNA])).toEqual(['poured 501, received 500'])
  })

  it('of a planned meeting counts nothing', () => {
    expect(paid({ state: 'planned', money: euros(900), treated: { kind: 'me' } })).toEqual(['', '', ''])
  })

  it('keeps the share of someone removed since', () => {
    expect(paid({ money: euros(900), treated: { kind: 'me' }, removed: 1 }, [ANNA, BOB])).toEqual(['poured 300', 'poured 300'])
  })

  it('leaves the left-over cents with whoever was named first, also when they were removed since', () => {
    const share = (id: ContactId, fields: Record<string, unknown>) =>
      moneyOf(facts({ contact: contact({ id }), meetings: [{ ...meeting(fields, [BOB, CARLA]), firstIsGone: true }] })).map(
        ({ direction, money }) => `${direction} ${money.amount}`,
      )
    expect(share(BOB, { money: euros(1000), treated: { kind: 'me' }, removed: 1 })).toEqual(['poured 333'])
    expect(share(BOB, { money: euros(1001), treated: { kind: 'participants', ids: [ANNA, BOB] }, removed: 1 })).toEqual([
      'received 500',
    ])
  })

  it('divided in whatever way adds up to the bill', () => {
    const treated = fc.constantFrom<Record<string, unknown>>(
      { kind: 'me' },
      { kind: 'split' },
      { kind: 'participants', ids: [ANNA] },
      { kind: 'participants', ids: [BOB, ANNA] },
    )
    fc.assert(
      fc.property(fc.nat(100_000), treated, fc.integer({ min: 2, max: 7 }), (amount, by, people) => {
        const participants = [ANNA, BOB, ...Array.from({ length: people - 2 }, (_none, n) => idOf(`guest-${n}`))]
        const one = meeting({ money: euros(amount), treated: by }, participants)
        const shares = participants.flatMap((id) => moneyOf(facts({ contact: contact({ id }), meetings: [one] })))
        expect(shares.reduce((sum, { money }) => sum + money.amount, 0)).toBe(amount)
      }),
    )
  })
})

describe('Money', () => {
  it('of favours counts on the side of the favour, and the sum of a loan does not count', () => {
    const gift = favour({ money: euros(2500) })
    const loan = favour({ direction: 'received', loan: { money: euros(10_000), handedOverOn: TODAY } })
    expect(moneyOf(facts({ favours: [gift, loan] })).map(({ direction, money }) => `${direction} ${money.amount}`)).toEqual([
      'poured 2500',
    ])
  })

  it('that was lent does not count either where its sum is kept with the favour', () => {
    const money = euros(5000)
    const lent = favour({ money, loan: { item: '50 euro', money, handedOverOn: TODAY } })
    expect(moneyOf(facts({ favours: [lent, { ...lent, direction: 'received' }] }))).toEqual([])
    expect(summarise(facts({ favours: [lent] }), DEFAULT_RULES, TODAY).money).toEqual([])
  })

  it('is kept per currency and never added across', () => {
    const pounds = meeting({ money: { amount: 700, currency: 'GBP' }, treated: { kind: 'me' } })
    const eurosPaid = meeting({ money: euros(500), treated: { kind: 'participants', ids: [ANNA] } })
    expect(summarise(facts({ meetings: [pounds, eurosPaid] }), DEFAULT_RULES, TODAY).money).toEqual([
      { currency: 'EUR', poured: 0, received: 500 },
      { currency: 'GBP', poured: 700, received: 0 },
    ])
  })
})

describe('Several contacts', () => {
  const shared = meeting({ minutes: 90, money: euros(1000), treated: { kind: 'me' } }, ALL)
  const planned = meeting({ minutes: 60, state: 'planned' }, ALL)
  const summaries = ALL.map((id) =>
    summarise(facts({ contact: contact({ id }), meetings: [shared, planned] }), DEFAULT_RULES, TODAY),
  )

  it('each have the full minutes of a meeting', () => {
    expect(summaries.map(({ minutes }) => minutes)).toEqual([90, 90, 90])
  })

  it('together count a meeting once', () => {
    expect(meetingTotals([shared.meeting, shared.meeting, planned.meeting], TODAY)).toEqual({ meetings: 1, minutes: 90 })
    expect(overallBalance(summaries)).toEqual({
      contacts: 3,
      poured: 300,
      received: 0,
      money: [{ currency: 'EUR', poured: 1000, received: 0 }],
    })
  })
})
