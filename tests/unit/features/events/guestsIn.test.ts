import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId } from '#data/commands/ids.ts'
import { keepKinds, keptKinds } from '#features/events/guestsIn/columnsKept.ts'
import { keepList, keptList } from '#features/events/guestsIn/draft.ts'
import { isLongText, readDraft } from '#features/events/guestsIn/readDraft.ts'
import { countsOf, guestsOf, leftOutOf, type RowChange, type RowChanges, rowsOf, shown } from '#features/events/guestsIn/rows.ts'
import { DecidedList } from '#shared/domain/events/decided.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
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

describe('a list that was on the event before', () => {
  const eventId = newId.event()
  const guest = (name: string, more: Partial<Guest> = {}): Guest => ({ id: newId.guest(), eventId, name, order: 0, ...more })
  const again = readGuestList('Anna de Vries\nPiet Jansn\nBob Smit\nCarla Bos')
  const list = new DecidedList(
    [guest('Anna de Vries', { line: 'Anna de Vries' }), guest('Piet Jansen', { line: 'Piet Jansn', listName: 'Piet Jansn' })],
    [{ line: 'Bob Smit', name: 'Bob Smit' }],
  )
  const said = (isAfterAll: boolean) => rowsOf(again, new Map(), { list, isAfterAll }).map(({ entry, why }) => entry?.name ?? why)

  it('asks only about who is new, and has those left out after all where one says so', () => {
    expect(said(false)).toEqual(['on-list', 'on-list', 'left-out-before', 'Carla Bos'])
    expect(said(true)).toEqual(['on-list', 'on-list', 'Bob Smit', 'Carla Bos'])
    expect(countsOf(rowsOf(again, new Map(), { list, isAfterAll: false }))).toEqual({
      people: 1,
      noise: 0,
      decided: 3,
      leftOut: 1,
    })
  })
  it('puts on again who answers otherwise now, and who one takes by hand', () => {
    const [anna] = again.lines
    if (anna === undefined) throw new Error('no line')
    const answered = {
      ...again,
      lines: [{ ...anna, entries: anna.entries.map((entry) => ({ ...entry, answer: 'declined' as const })) }],
    }
    expect(guestsOf(rowsOf(answered, new Map(), { list, isAfterAll: false }))).toMatchObject([{ name: 'Anna de Vries' }])
    const [, , bob] = rowsOf(again, new Map(), { list, isAfterAll: false })
    const byHand = new Map([[bob?.key ?? '', { entry: asPerson('Bob Smit', 'Bob Smit') }]])
    expect(guestsOf(rowsOf(again, byHand, { list, isAfterAll: false })).map(({ name }) => name)).toEqual([
      'Bob Smit',
      'Carla Bos',
    ])
  })
  it('takes over what another line says of their coming, and keeps what was made of the remark of the same line', () => {
    const bob = guest('Bob Smit', { line: 'Bob Smit - komt later', answer: 'accepted', remark: 'komt om half negen' })
    const on = { list: new DecidedList([bob]), isAfterAll: false }
    expect(rowsOf(readGuestList('Bob Smit - komt later'), new Map(), on).map(({ why }) => why)).toEqual(['on-list'])
    expect(guestsOf(rowsOf(readGuestList('1. Bob Smit - komt om 20u'), new Map(), on))).toMatchObject([{ remark: 'komt om 20u' }])
  })
  it('keeps the name of the list with who was corrected, and the line of who was left out', () => {
    const rows = rowsOf(again, new Map())
    const changes: RowChanges = new Map<string, RowChange>([
      [rows[1]?.key ?? '', { entry: asPerson('Piet Jansn', 'Piet Jansen') }],
      [rows[2]?.key ?? '', 'left-out'],
    ])
    expect(guestsOf(rowsOf(again, changes))[1]).toMatchObject({ name: 'Piet Jansen', listName: 'Piet Jansn' })
    expect(leftOutOf(rowsOf(again, changes))).toEqual([{ line: 'Bob Smit', name: 'Bob Smit' }])
  })
})

describe('what is kept between two visits', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is the list, with its file and what one changed, until it is emptied', () => {
    const id = newId.event()
    const file = { name: 'gasten.csv', bytes: new TextEncoder().encode('Naam\nAnna'), kinds: ['name' as const] }
    const draft = { text: '', file, changes: new Map([['0 0 Anna', 'left-out' as const]]), isAfterAll: true }
    keepList('own', id, draft)
    expect(keptList('own', id)).toEqual(draft)
    expect(keptList('sample', id)).toBeUndefined()
    keepList('own', id, { text: ' ', changes: new Map() })
    expect(keptList('own', id)).toBeUndefined()
  })
  it('is what columns hold, for the next file with columns of the same names', () => {
    const bytes = new TextEncoder().encode('Persoon,Waarvan,E-mail\nAnna Bos,KPN,anna@example.com\nBob Smit,ING,bob@example.com')
    const before = (columns: Parameters<typeof keptKinds>[1]) => keptKinds('own', columns)
    const first = readDraft({ text: '', file: { name: 'a.csv', bytes } }, before)
    if (!('columns' in first) || first.columns === undefined) throw new Error('no table')
    expect(first.isAsBefore).toBeUndefined()
    keepKinds(
      'own',
      first.columns.map(({ title }, i) => ({ title, kind: (['name', 'role', 'other'] as const)[i] ?? 'other' })),
    )
    const second = readDraft({ text: '', file: { name: 'b.csv', bytes } }, before)
    expect(second).toMatchObject({
      isAsBefore: true,
      isGuess: false,
      reading: { entries: [{ name: 'Anna Bos', role: 'KPN' }, {}] },
    })
    expect(keptKinds('own', [{ title: 'Naam' }, { title: 'E-mail' }])).toBeUndefined()
  })
})
