import { describe, expect, it } from 'vitest'
import { linesOf, type Line } from '#ui/fields/lines.ts'

interface Phone {
  readonly value: string
  readonly label?: string
}
const isSame = (a: Phone, b: Phone) => a.value === b.value
const following = (...held: number[]) => ({ isSame, isHeld: (key: number) => held.includes(key) })
const phones = (...values: string[]): Phone[] => values.map((value) => ({ value }))
const words = (lines: readonly Line<Phone>[]) =>
  lines.map(({ key, item, isGone }) => `${key} ${item.value}${isGone ? ' gone' : ''}`)

describe('The lines of a list without ids', () => {
  const begun = linesOf([], phones('one', 'two', 'three'), following())

  it('stay with their items when others come, go or move', () => {
    expect(words(linesOf(begun, phones('two', 'three'), following()))).toEqual(['1 two', '2 three'])
    expect(words(linesOf(begun, phones('new', 'three', 'one', 'two'), following()))).toEqual([
      '3 new',
      '2 three',
      '0 one',
      '1 two',
    ])
  })

  it('stay with an item that was changed where it stands, and with one given another label among new ones', () => {
    expect(words(linesOf(begun, phones('one', '2', 'three'), following()))).toEqual(['0 one', '1 2', '2 three'])
    const labelled = [{ value: 'new' }, { value: 'one', label: 'work' }, ...phones('two', 'three')]
    expect(words(linesOf(begun, labelled, following()))).toEqual(['3 new', '0 one', '1 two', '2 three'])
  })

  it('are kept where they stood when their item is removed while something is typed in them, the last one too', () => {
    expect(words(linesOf(begun, phones('two', 'three'), following(0)))).toEqual(['0 one gone', '1 two', '2 three'])
    expect(words(linesOf(begun, phones('one', 'two'), following(2)))).toEqual(['0 one', '1 two', '2 three gone'])
    expect(words(linesOf(begun, [], following(1)))).toEqual(['1 two gone'])
  })

  it('never stand over what was added elsewhere in the list meanwhile', () => {
    expect(words(linesOf(begun, phones('two', 'three', 'four'), following(0)))).toEqual([
      '0 one gone',
      '1 two',
      '2 three',
      '3 four',
    ])
  })

  it('come back with their item, and go once nothing is typed in them any more', () => {
    const gone = linesOf(begun, phones('two', 'three'), following(0))
    expect(words(linesOf(gone, phones('one', 'two', 'three'), following(0)))).toEqual(['0 one', '1 two', '2 three'])
    expect(words(linesOf(gone, phones('two', 'three'), following()))).toEqual(['1 two', '2 three'])
  })

  it('are as many as there are items that say the same', () => {
    const twice = linesOf([], phones('one', 'one'), following())
    expect(words(linesOf(twice, phones('one'), following()))).toEqual(['0 one'])
  })
})
