import { describe, expect, it } from 'vitest'
import { countIntroductions, filterIntroductions, sortIntroductions } from '#features/introductions/list/rows.ts'
import { namedIntroduction } from '#data/queries/names.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { ANNA, BOB, CARLA, introduction } from '#tests/unit/domain/people.ts'

const names = new Map([
  [ANNA, { id: ANNA, name: 'Anna de Vries' }],
  [BOB, { id: BOB, name: 'Bob Smit' }],
  [CARLA, { id: CARLA, name: 'Carla Bos' }],
])
const row = (
  by: ContactId | 'me',
  parties: readonly [ContactId | 'me', ContactId | 'me'],
  fields: Parameters<typeof introduction>[2],
) => namedIntroduction(introduction(by, parties, fields), names)

const ROWS = [
  row('me', [ANNA, BOB], { id: 'proposed', state: 'proposed', on: '2026-11-01', madeOn: undefined, why: 'Zeilen' }),
  row(CARLA, ['me', BOB], { id: 'to me', state: 'made', madeOn: '2026-10-01' }),
  row(CARLA, [BOB, ANNA], { id: 'between', state: 'fruitful', madeOn: '2025-01-01', metOn: '2025-02-01', outcome: 'Een boek' }),
  row('me', [CARLA, BOB], { id: 'met', state: 'met', madeOn: '2026-09-01', metOn: '2026-11-10' }),
  row('me', [CARLA, ANNA], { id: 'not', state: 'declined', on: '2024-01-01', madeOn: undefined }),
]
const all = { text: undefined, whose: undefined, stage: undefined }
const ids = (rows: typeof ROWS) => rows.map(({ introduction: { id } }) => String(id))
const filtered = (filter: Partial<Parameters<typeof filterIntroductions>[1]>) =>
  ids(filterIntroductions(ROWS, { ...all, ...filter }))

describe('The list of introductions', () => {
  it('can show those by me, to me, or between others', () => {
    expect(filtered({ whose: 'by-me' })).toEqual(['proposed', 'met', 'not'])
    expect(filtered({ whose: 'to-me' })).toEqual(['to me'])
    expect(filtered({ whose: 'between-others' })).toEqual(['between'])
  })
  it('can show those not made yet, made without an outcome, fruitful, and not to be', () => {
    expect(filtered({ stage: 'open' })).toEqual(['proposed'])
    expect(filtered({ stage: 'unknown' })).toEqual(['to me', 'met'])
    expect(filtered({ stage: 'fruitful' })).toEqual(['between'])
    expect(filtered({ stage: 'declined' })).toEqual(['not'])
  })
  it('is searched by names, reason and outcome', () => {
    expect(filtered({ text: 'zéil' })).toEqual(['proposed'])
    expect(filtered({ text: 'bob boek' })).toEqual(['between'])
  })
  it('is sorted by the last thing that happened, or by name', () => {
    expect(ids(sortIntroductions(ROWS, 'latest'))).toEqual(['met', 'proposed', 'to me', 'between', 'not'])
    expect(ids(sortIntroductions(ROWS, 'oldest'))).toEqual(['not', 'between', 'to me', 'proposed', 'met'])
    expect(ids(sortIntroductions(ROWS, 'name'))[0]).toBe('proposed')
  })
  it('counts what was made, and what bore fruit', () => {
    expect(countIntroductions(ROWS)).toEqual({ made: 3, fruitful: 1 })
  })
})
