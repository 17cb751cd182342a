import { describe, expect, it } from 'vitest'
import type { Introduction } from '#shared/domain/records/favour.ts'
import { ANNA, BOB, CARLA, contact, day, facts, favour, introduction, meeting } from '../people.ts'
import { asked, windows } from './asked.ts'

describe('Met once, nothing since', () => {
  const once = meeting({ date: '2026-11-10' })

  it('stands from day 7 to 30 after the one meeting', () => {
    expect(windows('met-once', { meetings: [once] })).toEqual(['2026-11-17 – 2026-12-10'])
    expect(windows('met-once', { meetings: [meeting({ date: '2026-11-10', kind: 'event' })] })).toHaveLength(1)
  })

  it('is cleared by any contact since, and by a meeting that is planned', () => {
    for (const meetings of [
      [once, meeting({ date: '2026-11-12', kind: 'message' })],
      [once, meeting({ date: '2026-11-12' })],
      [once, meeting({ date: '2026-12-24', state: 'planned' })],
    ])
      expect(windows('met-once', { meetings })).toEqual([])
    expect(windows('met-once', { meetings: [once], favours: [favour({ doneOn: '2026-11-20' })] })).toEqual([])
    expect(
      windows('met-once', { meetings: [once], introductions: [introduction('me', [ANNA, BOB], { madeOn: '2026-11-20' })] }),
    ).toEqual([])
  })

  it('minds no message from before they met, nor two meetings', () => {
    expect(windows('met-once', { meetings: [meeting({ date: '2026-10-01', kind: 'message' }), once] })).toHaveLength(1)
    expect(windows('met-once', { meetings: [meeting({ date: '2026-10-01', kind: 'message' })] })).toEqual([])
    expect(windows('met-once', { meetings: [meeting({ date: '2020-01-01' }), meeting({ date: '2026-11-10' })] })).toEqual([])
  })

  it('is raised by no old record', () => {
    expect(windows('met-once', { meetings: [meeting({ date: '2026-09-24' })] })).toEqual(['2026-10-01 – 2026-10-24'])
    expect(windows('met-once', { meetings: [meeting({ date: '2026-09-23' })] })).toEqual([])
  })
})

describe('New position', () => {
  const of = (fields: Record<string, unknown>) =>
    contact({ positions: [{ organisation: 'Dudok', role: 'directeur', ...fields }] })
  const noticed = { noticedOn: '2026-11-10' }

  it('is congratulated on for 30 days from the day it was noticed', () => {
    expect(windows('new-position', { contact: of(noticed) })).toEqual(['2026-11-10 – 2026-12-10'])
    expect(asked('new-position', { contact: of(noticed) })[0]).toMatchObject({
      reason: { key: 'new-position-role-organisation.any', values: { name: 'Anna', what: 'directeur', organisation: 'Dudok' } },
      action: { kind: 'congratulate', position: { organisation: 'Dudok', role: 'directeur' } },
    })
  })

  it('says what is known of it', () => {
    const key = (fields: Record<string, unknown>) =>
      asked('new-position', { contact: contact({ positions: [{ ...noticed, ...fields }] }) })[0]?.reason.key
    expect([key({}), key({ role: 'r' }), key({ organisation: 'o' })]).toEqual([
      'new-position.any',
      'new-position-role.any',
      'new-position-organisation.any',
    ])
  })

  it('is cleared by a message that day or any meeting after it, not by the coffee at which one heard it', () => {
    const known = (fields: Record<string, unknown>) =>
      asked('new-position', { contact: of(noticed), meetings: [meeting(fields)] })
    expect(known({ date: '2026-11-10', kind: 'message' })).toEqual([])
    expect(known({ date: '2026-11-11', kind: 'call' })).toEqual([])
    expect(known({ date: '2026-11-10' })).toHaveLength(1)
    expect(known({ date: '2026-11-09', kind: 'message' })).toHaveLength(1)
  })

  it('is raised neither by one that ended, nor by one noticed long ago, nor by one that was there all along', () => {
    expect(asked('new-position', { contact: of({ ...noticed, to: '2026-11' }) })).toEqual([])
    expect(asked('new-position', { contact: of({ noticedOn: '2026-09-23' }) })).toEqual([])
    expect(asked('new-position', { contact: of({}) })).toEqual([])
  })
})

describe('Introduction, outcome unknown', () => {
  const called = new Map([
    [BOB, 'Bob'],
    [CARLA, 'Carla'],
  ])
  const by = (one: Introduction) => asked('introduction-outcome', { introductions: [one], called })
  const made = (fields: Record<string, unknown> = {}) => introduction('me', [ANNA, BOB], { madeOn: '2026-11-01', ...fields })

  it('stands from day 14 to 90 after it was made', () => {
    expect(by(made())).toMatchObject([
      {
        from: '2026-11-15',
        until: '2027-01-30',
        reason: { key: 'introduction-made.any', values: { name: 'Anna', other: 'Bob', date: '2026-11-01' } },
      },
    ])
    expect(by(made({ madeOn: '2026-07-01' }))).toEqual([])
  })

  it('is asked of either of the two I brought together, shown once', () => {
    const one = made()
    const [a] = asked('introduction-outcome', { introductions: [one], called })
    const [b] = asked('introduction-outcome', {
      contact: contact({ id: 'bob', name: { given: 'Bob' } }),
      introductions: [one],
      called: new Map([[ANNA, 'Anna']]),
    })
    expect(a?.together).toBe(b?.together)
    expect(a?.id).not.toBe(b?.id)
  })

  it('is cleared by an outcome: fruitful, said in words, or not to be', () => {
    expect(by(made({ state: 'met' }))[0]?.reason.key).toBe('introduction-met.any')
    expect(by(made({ state: 'met', outcome: 'samen een plan' }))).toEqual([])
    expect(by(made({ state: 'fruitful' }))).toEqual([])
    expect(by(made({ state: 'declined' }))).toEqual([])
    expect(by(made({ state: 'proposed' }))).toEqual([])
  })

  it('is told to whoever introduced me, until I told it, and not to the one I met', () => {
    const mine = (fields: Record<string, unknown> = {}) => introduction(ANNA, ['me', BOB], { madeOn: '2026-11-01', ...fields })
    expect(by(mine())[0]?.reason).toEqual({
      key: 'introduction-tell.any',
      values: { name: 'Anna', other: 'Bob', date: '2026-11-01' },
    })
    expect(by(mine({ state: 'fruitful' }))).toHaveLength(1)
    expect(by(mine({ state: 'fruitful', toldOn: '2026-11-20' }))).toEqual([])
    expect(by(introduction(BOB, ['me', ANNA], { madeOn: '2026-11-01' }))).toEqual([])
    expect(by(introduction(BOB, [ANNA, CARLA], { madeOn: '2026-11-01' }))).toEqual([])
  })
})

describe('Tier A without value added', () => {
  const of = (fields: Record<string, unknown>) => asked('value-added', { contact: contact(fields) })

  it('stands from a week after they were noted down, without end', () => {
    expect(of({ tier: 'a' })).toMatchObject([{ from: '2026-01-08', action: { kind: 'add-value' } }])
    expect(of({ tier: 'a' })[0]?.until).toBeUndefined()
  })

  it('is cleared by what we add or what they add, not by interests', () => {
    expect(of({ tier: 'a', valueAdded: { weAdd: 'rust' } })).toEqual([])
    expect(of({ tier: 'a', valueAdded: { theyAdd: 'ideeën' } })).toEqual([])
    expect(of({ tier: 'a', valueAdded: { interests: 'zeilen' } })).toHaveLength(1)
  })

  it('is asked of no other tier', () => {
    expect([...of({}), ...of({ tier: 'b' }), ...of({ tier: 'c' })]).toEqual([])
  })
})

describe('An import of old records', () => {
  it('raises nothing that is past its window', () => {
    const old = day('2015-05-01')
    const known = facts({
      meetings: [meeting({ date: old })],
      introductions: [introduction('me', [ANNA, BOB], { madeOn: old })],
      called: new Map([[BOB, 'Bob']]),
      contact: contact({ positions: [{ role: 'x', noticedOn: old }] }),
    })
    for (const rule of ['thank-you', 'met-once', 'introduction-outcome', 'new-position'] as const)
      expect(asked(rule, known)).toEqual([])
  })
})
