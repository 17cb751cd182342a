import { describe, expect, it } from 'vitest'
import { isLongText, readDraft } from '#features/events/guestsIn/readDraft.ts'
import { guestsOf, type RowChange, type RowChanges, rowsOf, shown } from '#features/events/guestsIn/rows.ts'
import { asPerson } from '#shared/formats/guests/person.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'

const reading = readGuestList('Gasten\nAnna de Vries en Piet Jansen\n+1\n+1')

describe('the preview of a guest list', () => {
  it('has a row for every person and every line that names nobody', () => {
    const rows = rowsOf(reading, new Map())
    expect(rows.map(({ entry, why }) => entry?.name ?? why)).toEqual([
      'heading',
      'Anna de Vries',
      'Piet Jansen',
      'plus-one',
      'plus-one',
    ])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(shown(rows, 'people')).toHaveLength(2)
    expect(shown(rows, 'noise')).toHaveLength(3)
  })

  it('makes a person of noise and leaves a person out, and only those', () => {
    const [, anna, , plusOne] = rowsOf(reading, new Map())
    const changes: RowChanges = new Map<string, RowChange>([
      [anna?.key ?? '', 'left-out' as const],
      [plusOne?.key ?? '', { entry: asPerson('+1', 'Carla') }],
    ])
    const rows = rowsOf(reading, changes)
    expect(rows.map(({ entry, why }) => entry?.name ?? why)).toEqual(['heading', 'left-out', 'Piet Jansen', 'Carla', 'plus-one'])
    expect(guestsOf(rows).map(({ name }) => name)).toEqual(['Piet Jansen', 'Carla'])
  })

  it('keeps a change while lines are added around it', () => {
    const [, anna] = rowsOf(reading, new Map())
    const changes = new Map([[anna?.key ?? '', 'left-out' as const]])
    const more = readGuestList('Gasten\nBob Smit\nAnna de Vries en Piet Jansen')
    expect(rowsOf(more, changes).map(({ entry, why }) => entry?.name ?? why)).toEqual([
      'heading',
      'Bob Smit',
      'left-out',
      'Piet Jansen',
    ])
  })
})

describe('a list that was pasted', () => {
  it('is read whole, or not at all with the reason', () => {
    expect(readDraft({ text: 'Anna de Vries' })).toMatchObject({
      source: 'text',
      reading: { entries: [{ name: 'Anna de Vries' }] },
    })
    expect(readDraft({ text: 'Anna\n'.repeat(20_001) })).toEqual({ problem: 'too-many' })
    expect(readDraft({ text: 'x'.repeat(10 * 1024 * 1024 + 1) })).toEqual({ problem: 'too-large' })
  })

  it('is read along with the typing up to two thousand lines', () => {
    expect(isLongText('Anna\n'.repeat(2_000))).toBe(false)
    expect(isLongText('Anna\n'.repeat(2_001))).toBe(true)
    expect(isLongText('x'.repeat(200_001))).toBe(true)
  })
})
