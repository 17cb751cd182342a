import { addDays } from '#shared/domain/calendar/days.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../anyFacts.ts'
import { ANNA, TODAY, contact, day, facts, favour, followUp, introduction, meeting } from '../people.ts'

const of = (parts: Partial<ContactFacts>, today = TODAY) => summarise(facts(parts), DEFAULT_RULES, today)

describe('A summary', () => {
  it('of someone of whom nothing is known holds only the card', () => {
    expect(of({})).toEqual({
      id: 'anna',
      name: 'Anna de Vries',
      sortName: 'vries, anna de',
      tags: [],
      status: 'active',
      asOf: TODAY,
      poured: 0,
      received: 0,
      money: [],
      minutes: 0,
      meetings: 0,
      warmthMessages: 0,
      warmthRest: 0,
      halfLife: 90,
      patienceMonths: 24,
      openGiven: 0,
      openReceived: 0,
    })
  })

  it('shows the main current position, and the city or that of the first address', () => {
    const positions = [
      { organisation: 'Gemeente', role: 'wethouder', to: '2020' },
      { organisation: 'Dudok', role: 'eigenaar' },
      { organisation: 'Bestuur' },
    ]
    expect(of({ contact: contact({ positions, addresses: [{ city: 'Utrecht' }] }) })).toMatchObject({
      organisation: 'Dudok',
      role: 'eigenaar',
      city: 'Utrecht',
    })
    expect(of({ contact: contact({ city: 'Gent', addresses: [{ city: 'Utrecht' }] }) }).city).toBe('Gent')
    expect(of({ contact: contact({ positions: [{ organisation: 'Gemeente', to: '2020' }] }) }).organisation).toBeUndefined()
  })

  it('keeps what the last meeting was, and of several on one day that they saw each other', () => {
    const last = (...meetings: ReturnType<typeof meeting>[]) => of({ meetings }).lastMetKind
    const [call, coffee] = [meeting({ date: '2026-11-02', kind: 'call' }), meeting({ date: '2026-11-02', kind: 'coffee' })]
    expect(last(call, meeting({ date: '2026-10-01', kind: 'lunch' }))).toBe('call')
    expect([last(call, coffee), last(coffee, call)]).toEqual(['coffee', 'coffee'])
    expect(last()).toBeUndefined()
  })

  it('counts what happened up to today, and when it was first and last', () => {
    const row = of({
      contact: contact({ tier: 'a' }),
      meetings: [
        meeting({ date: '2026-03-01', kind: 'lunch', minutes: 60, treated: { kind: 'participants', ids: [ANNA] } }),
        meeting({ date: '2026-10-01', minutes: 30, treated: { kind: 'me' } }),
        meeting({ date: '2026-12-24', minutes: 600, treated: { kind: 'me' } }),
        meeting({ date: '2026-12-01', state: 'planned', minutes: 600 }),
      ],
      favours: [favour({ doneOn: '2026-11-01', cups: 200 })],
      introductions: [introduction('me', undefined, { madeOn: '2026-02-01' })],
    })
    expect(row).toMatchObject({
      poured: 600,
      received: 200,
      minutes: 90,
      meetings: 2,
      since: '2026-02-01',
      lastContact: '2026-11-01',
      lastMet: '2026-10-01',
      lastUnsharedReceived: '2026-03-01',
      cadence: { ideal: 30, longest: 60, from: 'tier' },
      halfLife: 30,
      dueOn: '2026-10-31',
    })
  })

  it('counts open favours both ways', () => {
    const favours = [
      favour({ state: 'promised' }),
      favour({ state: 'asked' }),
      favour({ state: 'promised', direction: 'received' }),
      favour({ state: 'declined' }),
      favour({ state: 'promised', loan: { handedOverOn: '2026-11-01' } }),
      favour(),
    ]
    // The loan handed over is theirs to give back.
    expect(of({ favours })).toMatchObject({ openGiven: 2, openReceived: 2 })
  })

  it('counts a loan until it is back: mine with them as theirs to do, theirs with me as mine', () => {
    const lent = (more: object, loan: object = {}) => favour({ ...more, loan: { handedOverOn: '2026-11-01', ...loan } })
    expect(of({ favours: [lent({ direction: 'given' })] })).toMatchObject({ openGiven: 0, openReceived: 1 })
    expect(of({ favours: [lent({ direction: 'received' })] })).toMatchObject({ openGiven: 1, openReceived: 0 })
    expect(of({ favours: [lent({}, { returnedOn: '2026-11-20' })] })).toMatchObject({ openGiven: 0, openReceived: 0 })
    expect(of({ favours: [lent({}, { returnedOn: '2026-12-20' })] })).toMatchObject({ openReceived: 1, turnsOn: '2026-12-20' })
  })

  it('names the next dated thing, overdue ones first', () => {
    const planned = meeting({ state: 'planned', date: '2026-12-01' })
    const past = meeting({ state: 'planned', date: '2026-11-20' })
    expect(of({ meetings: [planned, past] }).next).toEqual({ kind: 'meeting', date: '2026-12-01' })
    expect(of({ meetings: [planned], followUps: [followUp({ due: '2026-11-25' })] }).next?.kind).toBe('follow-up')
    expect(of({ meetings: [planned], favours: [favour({ state: 'promised', due: '2026-11-01' })] }).next).toEqual({
      kind: 'my-promise',
      date: '2026-11-01',
    })
    expect(of({ favours: [favour({ loan: { handedOverOn: '2026-10-01', returnBy: '2026-12-01' } })] }).next?.kind).toBe('loan')
    expect(of({ followUps: [followUp({ state: 'done' })], favours: [favour({ state: 'promised' })] }).next).toBeUndefined()
  })

  it('takes the patience of the contact before that of the rules', () => {
    expect(of({ contact: contact({ patienceMonths: 6 }) }).patienceMonths).toBe(6)
  })
})

describe('The day a summary turns', () => {
  it.each<[string, Partial<ContactFacts>, string | undefined]>([
    ['a coffee last year: never', { meetings: [meeting({ date: '2025-11-23' }), meeting({ date: '2025-11-01' })] }, undefined],
    [
      'a meeting dated ahead that happened: its day',
      { meetings: [meeting({ date: '2026-11-30' }), meeting({ date: '2026-12-03' })] },
      '2026-11-30',
    ],
    ['a planned meeting: the day after', { meetings: [meeting({ state: 'planned', date: '2026-11-30' })] }, '2026-12-01'],
    ['a planned meeting that is past: never', { meetings: [meeting({ state: 'planned', date: '2026-11-10' })] }, undefined],
    ['a favour done ahead: its day', { favours: [favour({ doneOn: '2026-12-05' })] }, '2026-12-05'],
    [
      'an introduction made ahead: its day',
      { introductions: [introduction('me', undefined, { madeOn: '2026-12-06' })] },
      '2026-12-06',
    ],
    ['a birthday: when this one has left Missed', { contact: contact({ birthday: '1980-11-20' }) }, '2026-12-24'],
    [
      'a paused contact’s birthday likewise',
      { contact: contact({ birthday: '1980-11-20', promptsPaused: 'always' }) },
      '2026-12-24',
    ],
    ['an archived contact’s birthday: never', { contact: contact({ birthday: '1980-11-20', status: 'archived' }) }, undefined],
    ['a thank-you: when it has left Missed', { meetings: [meeting({ date: '2026-11-20' })] }, '2026-12-26'],
  ])('%s', (_statement, parts, turnsOn) => expect(of(parts).turnsOn).toBe(turnsOn))

  it('is the only day on which time alone changes the row or its prompts', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(400), fc.nat(120), (known, start, days) => {
        const from = addDays(TODAY, start - 200)
        const row = summarise(known, DEFAULT_RULES, from)
        const to = addDays(from, days)
        if (row.turnsOn !== undefined && row.turnsOn <= to) {
          expect(row.turnsOn > from).toBe(true)
          return
        }
        const full = summarise(known, DEFAULT_RULES, to)
        const aged = { asOf: to, warmthMessages: 0, warmthRest: 0 }
        expect({ ...row, ...aged }).toEqual({ ...full, ...aged })
        expect(warmthOf(row, to)).toBeCloseTo(warmthOf(full, to), 9)
        expect(phaseOf(row, to)).toBe(phaseOf(full, to))
        expect(promptsOf(known, { rules: DEFAULT_RULES, today: from })).toEqual(
          promptsOf(known, { rules: DEFAULT_RULES, today: to }),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('reached again and again, always ends', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        let today = day('2024-01-01')
        for (let turns = 0; turns < 200; turns += 1) {
          const { turnsOn } = summarise(known, DEFAULT_RULES, today)
          if (turnsOn === undefined || turnsOn > '2030-01-01') return
          expect(turnsOn > today).toBe(true)
          today = turnsOn
        }
        expect.unreachable('turned 200 times in six years')
      }),
    )
  })
})
