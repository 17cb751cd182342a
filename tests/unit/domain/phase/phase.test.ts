import { addDays } from '#shared/domain/calendar/days.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import type { PhaseFacts } from '#shared/domain/phase/phase.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TODAY, contact, day, facts, favour, meeting } from '../people.ts'

/** A relation in contact yesterday, begun a year ago, in whole cups. */
const relation = (poured: number, received: number, more: Partial<PhaseFacts> = {}): PhaseFacts => ({
  poured: asCups(Math.round(poured * 100)),
  received: asCups(Math.round(received * 100)),
  since: day('2025-11-23'),
  lastContact: day('2026-11-22'),
  patienceMonths: 24,
  ...more,
})

describe('Phase by cups poured and received', () => {
  it.each([
    [0, 0, 'new'],
    [1, 0, 'new'],
    [0.5, 0.5, 'new'],
    [0.99, 1, 'new'],
    [1, 1, 'mutual'],
    [2, 0, 'new'],
    [0, 2, 'new'],
    [2.01, 0, 'investing'],
    [0, 2.01, 'indebted'],
    [3, 0, 'investing'],
    [0, 3, 'indebted'],
    [4, 2, 'mutual'],
    [5, 2, 'investing'],
    [2, 5, 'indebted'],
    [2, 4, 'mutual'],
    [10, 5, 'mutual'],
    [5, 10, 'mutual'],
    [10.01, 5, 'investing'],
    [5, 10.01, 'indebted'],
    [3.5, 1.5, 'mutual'],
    [1.5, 3.5, 'mutual'],
    [1, 3, 'mutual'],
    [3, 1, 'mutual'],
  ])('%d poured and %d received is %s', (poured, received, phase) => {
    expect(phaseOf(relation(poured, received), TODAY)).toBe(phase)
  })
})

describe('One-way', () => {
  const since = day('2024-06-10')
  const given = relation(5, 0, { since })

  it('is much poured, past the horizon of 24 calendar months, and nothing received in 12 months', () => {
    expect(phaseOf(given, day('2026-06-10'))).toBe('investing')
    expect(phaseOf(given, day('2026-06-11'))).toBe('one-way')
  })

  it('takes the contact’s own horizon', () => {
    expect(phaseOf({ ...given, patienceMonths: 36 }, day('2026-06-11'))).toBe('investing')
    expect(phaseOf({ ...given, patienceMonths: 12 }, day('2025-06-11'))).toBe('one-way')
  })

  it('is not while something was received in the last 12 months', () => {
    const thanked = { ...given, received: asCups(100), lastUnsharedReceived: day('2025-11-23') }
    expect(phaseOf(thanked, day('2026-11-23'))).toBe('investing')
    expect(phaseOf({ ...thanked, lastContact: day('2026-11-24') }, day('2026-11-24'))).toBe('one-way')
  })

  it('sets shared halves aside', () => {
    const start = favour({ cups: 800, doneOn: '2024-01-01' })
    const walk = meeting({ kind: 'walk', date: '2026-11-01' })
    const treat = meeting({ date: '2026-11-01', treated: { kind: 'participants', ids: ['anna'] } })
    const phase = (...meetings: ReturnType<typeof meeting>[]) =>
      phaseOf(summarise(facts({ favours: [start], meetings }), DEFAULT_RULES, TODAY), TODAY)
    expect(phase(walk)).toBe('one-way')
    expect(phase(walk, treat)).toBe('investing')
  })

  it('counts the horizon from the first contact or entry', () => {
    const poured = favour({ cups: 800, doneOn: '2025-11-01' })
    const longAgo = meeting({ kind: 'message', date: '2024-11-01' })
    const recent = meeting({ kind: 'message', date: '2026-11-01' })
    const phase = (...meetings: ReturnType<typeof meeting>[]) =>
      phaseOf(summarise(facts({ favours: [poured], meetings }), DEFAULT_RULES, TODAY), TODAY)
    expect(phase(recent)).toBe('investing')
    expect(phase(recent, longAgo)).toBe('one-way')
  })
})

describe('Resting', () => {
  it('is contact more than 365 days ago where there is no cadence, whatever the cups', () => {
    const last = day('2025-01-01')
    for (const [poured, received] of [
      [0, 0],
      [0, 3],
      [5, 0],
    ] as const) {
      expect(phaseOf(relation(poured, received, { lastContact: last }), addDays(last, 365))).not.toBe('resting')
      expect(phaseOf(relation(poured, received, { lastContact: last }), addDays(last, 366))).toBe('resting')
    }
  })

  it('is contact more than twice the longest cadence ago', () => {
    const last = day('2026-01-01')
    const cadence = { ideal: 30, longest: 60, from: 'tier' } as const
    expect(phaseOf(relation(4, 4, { lastContact: last, cadence }), addDays(last, 120))).toBe('mutual')
    expect(phaseOf(relation(4, 4, { lastContact: last, cadence }), addDays(last, 121))).toBe('resting')
  })

  it('is never where there was no contact', () => {
    expect(phaseOf({ poured: asCups(0), received: asCups(0), patienceMonths: 24 }, TODAY)).toBe('new')
    expect(phaseOf(summarise(facts({ contact: contact({ tier: 'a' }) }), DEFAULT_RULES, TODAY), TODAY)).toBe('new')
  })
})

it('Every balance has one phase, and the more than one-sided ones are never mutual', () => {
  const cups = fc.nat(2000).map((hundredths) => asCups(hundredths))
  fc.assert(
    fc.property(cups, cups, fc.nat(3000), (poured, received, ago) => {
      const phase = phaseOf(relation(0, 0, { poured, received, since: addDays(TODAY, -ago) }), TODAY)
      expect(['new', 'investing', 'mutual', 'indebted', 'one-way', 'resting']).toContain(phase)
      const swapped = phaseOf(relation(0, 0, { poured: received, received: poured, since: TODAY }), TODAY)
      if (phase === 'indebted') expect(swapped).toBe('investing')
      if (phase === 'mutual' || phase === 'new') expect(swapped).toBe(phase)
    }),
  )
})
