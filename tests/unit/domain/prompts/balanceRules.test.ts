import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, isIndebted } from '#shared/domain/balance/balance.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { isOneWay } from '#shared/domain/phase/phase.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { anyFacts } from '../anyFacts.ts'
import { BOB, TODAY, contact, day, favour, meeting, need } from '../people.ts'
import { asked, windows } from './asked.ts'

const received = (date: string, cups = 300) => favour({ direction: 'received', doneOn: date, on: date, cups })
const given = (date: string, cups = 300) => favour({ direction: 'given', doneOn: date, on: date, cups })

describe('Give back', () => {
  it('stands from the thirtieth day in a row on which much more was received, without end', () => {
    expect(windows('give-back', { favours: [received('2026-10-24')] })).toEqual(['2026-11-22 – '])
    expect(windows('give-back', { favours: [received('2026-11-01')] })).toEqual(['2026-11-30 – '])
  })

  it('needs more than two cups received and more than twice what was poured: 3/0 yes, 2/0, 4/2 and 3/1 no', () => {
    const both = (r: number, p: number) => [received('2026-10-01', r), ...(p > 0 ? [given('2026-10-01', p)] : [])]
    expect(asked('give-back', { favours: both(300, 0) })).toHaveLength(1)
    for (const [r, p] of [
      [200, 0],
      [500, 300],
      [300, 100],
    ] as const)
      expect(asked('give-back', { favours: both(r, p) })).toEqual([])
  })

  it('counts the days anew when the balance was mended in between, and is cleared by giving back', () => {
    const mended = [received('2026-01-01'), given('2026-06-01', 200), received('2026-11-10', 500)]
    expect(windows('give-back', { favours: mended })).toEqual(['2026-12-09 – '])
    expect(asked('give-back', { favours: [received('2026-01-01'), given('2026-11-20', 200)] })).toEqual([])
  })

  it('is not hidden by rest: what was received years ago is still to return', () => {
    expect(windows('give-back', { favours: [received('2020-01-01', 800)] })).toEqual(['2020-01-30 – '])
  })

  it('does not count what is dated after today', () => {
    expect(asked('give-back', { favours: [received('2026-12-01', 800)] })).toEqual([])
  })

  it('proposes my offers that fit what they ask for', () => {
    const ask = need({ owner: 'anna', kind: 'ask', text: 'subsidie aanvragen' })
    const offer = need({ owner: 'me', kind: 'offer', text: 'hulp bij aanvragen van subsidie' })
    const theirs = need({ owner: 'bob', kind: 'offer', text: 'subsidie aanvragen' })
    const [prompt] = asked('give-back', {
      favours: [received('2026-10-01')],
      fits: [
        { ask, offer, giver: { kind: 'me' } },
        { ask, offer: theirs, giver: { kind: 'contact', id: BOB, name: 'Bob' } },
      ],
    })
    expect(prompt?.action).toEqual({ kind: 'give-back', offerIds: [offer.id] })
    expect(prompt?.reason).toEqual({ key: 'give-back-offer.any', values: { name: 'Anna', what: offer.text } })
  })
})

describe('One-way', () => {
  const coffees = (first: string) => ({ meetings: [meeting({ date: first, treated: { kind: 'me' }, cups: 500 })] })

  it('is asked for 30 days once patience is past', () => {
    expect(windows('one-way', coffees('2024-11-10'))).toEqual(['2026-11-11 – 2026-12-10'])
  })

  it('waits for the horizon of the contact, when it is another', () => {
    const own = { ...coffees('2024-11-10'), contact: contact({ patienceMonths: 36 }) }
    expect(windows('one-way', own)).toEqual(['2027-11-11 – 2027-12-10'])
  })

  it('waits for a year in which nothing was received, shared halves aside', () => {
    const shared = [...coffees('2024-01-01').meetings, meeting({ date: '2026-06-01', treated: { kind: 'split' } })]
    expect(windows('one-way', { meetings: shared })).toEqual(['2027-01-02 – 2027-01-31'])
    expect(windows('one-way', { meetings: shared, favours: [received('2026-06-01', 100)] })).toEqual(['2027-06-02 – 2027-07-01'])
  })

  it('is asked again every year, under another key, and is missed for 30 days in between', () => {
    const on = (today: string) => asked('one-way', coffees('2020-03-01'), day(today))[0]
    expect(on('2022-03-02')?.from).toBe('2022-03-02')
    expect(on('2022-04-30')?.from).toBe('2022-03-02')
    expect(on('2022-05-01')?.from).toBe('2023-03-02')
    expect(on('2022-03-02')?.id).not.toBe(on('2023-03-02')?.id)
  })

  it('is not asked of a balance that is even, however old', () => {
    expect(asked('one-way', { meetings: [meeting({ date: '2020-01-01', treated: { kind: 'split' }, cups: 800 })] })).toEqual([])
  })
})

describe('The rules about the balance', () => {
  it('say of every day what the phase test says of it', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        if (known.contact.status !== 'active' || known.contact.promptsPaused !== undefined) return
        const prompts = promptsOf(known, { rules: DEFAULT_RULES, today: TODAY })
        const entries = ledgerOf(known, DEFAULT_RULES)
        const days = Array.from({ length: 30 }, (_none, n) => addDays(TODAY, -n))
        const back = prompts.find(({ rule }) => rule === 'give-back')
        const isDue = days.every((each) => isIndebted(balanceOf(entries, each)))
        expect(back !== undefined && back.from <= TODAY).toBe(isDue)
        const oneWay = prompts.find(({ rule }) => rule === 'one-way')
        const is = isOneWay(summarise(known, DEFAULT_RULES, TODAY), TODAY)
        if (oneWay !== undefined && oneWay.from <= TODAY) expect(is).toBe(true)
        if (is) expect(oneWay).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})
