import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, CARLA, contact, facts, meeting, rules } from '../people.ts'

const brief = (entries: readonly LedgerEntry[]): string =>
  entries.map(({ direction, cups, shared, why }) => `${direction} ${cups}${shared ? ' shared' : ''} ${why}`).join(', ')

const entriesOf = (id: ContactId, fields: Record<string, unknown>, participants: readonly ContactId[] = [ANNA, BOB]) =>
  brief(ledgerOf(facts({ contact: contact({ id }), meetings: [meeting(fields, participants)] }), DEFAULT_RULES))

const ME = { kind: 'me' }
const NOBODY = { kind: 'nobody' }
const UNKNOWN = { kind: 'unknown' }
const by = (...ids: ContactId[]) => ({ kind: 'participants', ids })

describe('Cups of a meeting by its kind, treated by me', () => {
  it.each([
    ['coffee', 100],
    ['drinks', 100],
    ['walk', 100],
    ['lunch', 200],
    ['dinner', 300],
    ['call', 50],
    ['video', 50],
  ])('%s is %i hundredths', (kind, cups) => {
    expect(entriesOf(ANNA, { kind, treated: ME })).toBe(`poured ${cups} i-treated`)
  })

  it.each(['message', 'event', 'other'])('%s leaves no entry', (kind) => {
    expect(entriesOf(ANNA, { kind, treated: ME })).toBe('')
  })

  it('follows the rules of the user, and a meeting its own cups', () => {
    const own = rules({ cups: { ...DEFAULT_RULES.cups, coffee: 150, event: 100 } })
    const of = (fields: Record<string, unknown>) =>
      brief(ledgerOf(facts({ meetings: [meeting({ treated: ME, ...fields })] }), own))
    expect(of({})).toBe('poured 150 i-treated')
    expect(of({ kind: 'event' })).toBe('poured 100 i-treated')
    expect(of({ cups: 400 })).toBe('poured 400 i-treated')
    expect(of({ cups: 0 })).toBe('')
  })
})

describe('Who pours, first that fits', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['treated by me: poured to each', { treated: ME }, 'poured 100 i-treated', 'poured 100 i-treated'],
    ['treated by one: received from that one, nothing for the other', { treated: by(BOB) }, '', 'received 100 they-treated'],
    ['treated by both: received from each', { treated: by(ANNA, BOB) }, 'received 100 they-treated', 'received 100 they-treated'],
    ['treated by someone else: nothing', { treated: { kind: 'other', name: 'gemeente' }, invited: ME }, '', ''],
    [
      'split: half poured and half received with each',
      { treated: { kind: 'split' }, kind: 'lunch' },
      'poured 100 shared split, received 100 shared split',
      'poured 100 shared split, received 100 shared split',
    ],
    [
      'nobody treated, a walk: half and half, whoever invited',
      { treated: NOBODY, kind: 'walk', invited: ME },
      'poured 50 shared walk-shared, received 50 shared walk-shared',
      'poured 50 shared walk-shared, received 50 shared walk-shared',
    ],
    [
      'nobody treated, invited by me: poured to each',
      { treated: NOBODY, invited: ME },
      'poured 100 i-invited',
      'poured 100 i-invited',
    ],
    ['not known who treated, invited by me: poured to each', { invited: ME }, 'poured 100 i-invited', 'poured 100 i-invited'],
    [
      'invited by a participant: received from that one, nothing for the other',
      { invited: by(ANNA) },
      'received 100 they-invited',
      '',
    ],
    [
      'otherwise half and half',
      { treated: NOBODY, invited: UNKNOWN },
      'poured 50 shared shared, received 50 shared shared',
      'poured 50 shared shared, received 50 shared shared',
    ],
    [
      'invited by someone else and nobody treated: half and half',
      { invited: { kind: 'other', name: 'gemeente' } },
      'poured 50 shared shared, received 50 shared shared',
      'poured 50 shared shared, received 50 shared shared',
    ],
    [
      'a call nobody treated at counts for both',
      { treated: NOBODY, kind: 'call' },
      'poured 25 shared call-shared, received 25 shared call-shared',
      'poured 25 shared call-shared, received 25 shared call-shared',
    ],
    ['who treated goes before who invited', { treated: ME, invited: by(ANNA) }, 'poured 100 i-treated', 'poured 100 i-treated'],
    ['a walk someone treated on is theirs', { treated: by(ANNA), kind: 'walk' }, 'received 100 they-treated', ''],
  ])('%s', (_statement, fields, anna, bob) => {
    expect(entriesOf(ANNA, fields)).toBe(anna)
    expect(entriesOf(BOB, fields)).toBe(bob)
  })

  it('an odd hundredth of two halves is poured', () => {
    expect(entriesOf(ANNA, { kind: 'walk', cups: 25 })).toBe('poured 13 shared walk-shared, received 12 shared walk-shared')
    expect(entriesOf(ANNA, { kind: 'walk', cups: 1 })).toBe('poured 1 shared walk-shared')
  })

  it('a planned meeting leaves no entry', () => {
    expect(entriesOf(ANNA, { state: 'planned', treated: ME })).toBe('')
  })

  it('the one who treated and is no longer in the meeting leaves nothing with the others', () => {
    expect(entriesOf(ANNA, { treated: by(CARLA) })).toBe('')
  })
})
