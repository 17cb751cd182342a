import { describe, expect, it } from 'vitest'
import { DecidedList, settledWith } from '#shared/domain/events/decided.ts'
import { isMe } from '#shared/domain/events/me.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { newId } from '#data/commands/ids.ts'

const eventId = newId.event()
const guest = (name: string, more: Partial<Guest> = {}): Guest => ({ id: newId.guest(), eventId, name, order: 0, ...more })
const said = (list: DecidedList, line: string, ...names: string[]) =>
  list
    .of(
      line,
      names.map((name) => ({ name })),
    )
    .map((decided) => (decided?.kind === 'on-list' ? decided.guest.name : decided?.kind))

describe('a list that is given again', () => {
  it('knows who is on it, by the name or by the one the list gave', () => {
    const list = new DecidedList([guest('Anna de Vries'), guest('Jan Jansen', { listName: 'Jan Jansn', line: '2. Jan Jansn' })])
    expect(said(list, 'Anna de Vries', 'Anna de Vries')).toEqual(['Anna de Vries'])
    expect(said(list, '7. Jan Jansn (KPN)', 'Jan Jansn')).toEqual(['Jan Jansen'])
    expect(said(list, 'Bob', 'Bob')).toEqual([undefined])
  })
  it('knows who was corrected by the line, on which others may stand', () => {
    const line = 'Anna de Vries en Piet'
    const list = new DecidedList([guest('Anna de Vries', { line }), guest('Pieter Bos', { line })])
    expect(said(list, line, 'Anna de Vries', 'Piet')).toEqual(['Anna de Vries', 'Pieter Bos'])
    expect(said(list, line, 'Anna de Vries', 'Piet', 'Kees')).toEqual(['Anna de Vries', 'Pieter Bos', undefined])
  })
  it('knows who was left out: on the same line, or by name and e-mail on another', () => {
    const list = new DecidedList([], [{ line: 'Anna  Bos · ja', name: 'Anna Bos', email: 'anna@example.com' }])
    expect(said(list, 'anna bos · JA', 'Anna Bos')).toEqual(['left-out'])
    expect(said(list, 'Anna Bos · nee', 'Anna Bos')).toEqual([undefined])
    expect(list.of('Anna Bos · nee', [{ name: 'Anna Bos', email: 'Anna@example.com' }])).toEqual([{ kind: 'left-out' }])
  })
  it('settles each line once, and not that of someone who is put on the list after all', () => {
    const anna = { line: 'Anna', name: 'Anna' }
    const bob = { line: 'Bob', name: 'Bob' }
    expect(settledWith([anna], [anna, bob])).toEqual([anna, bob])
    expect(settledWith([anna, bob], [], [{ line: 'anna', name: 'ANNA' }])).toEqual([bob])
  })
})

it('one is no guest of one’s own, however the list writes the name', () => {
  expect(isMe({ name: 'Vries, Anna de' }, { name: 'Anna de Vries' })).toBe(true)
  expect(isMe({ name: 'Anna Bos' }, { name: 'Anna de Vries' })).toBe(false)
  expect(isMe({ name: '' }, {})).toBe(false)
})
