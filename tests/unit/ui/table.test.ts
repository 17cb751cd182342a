import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFor, nextSort, tracksOf } from '#ui/table/columns.ts'
import { moveOf } from '#ui/table/moves.ts'
import { extended, toggled } from '#ui/table/selection.ts'
import { scrollToShow, windowOf } from '#ui/table/window.ts'

describe('the window of a long table', () => {
  it('holds every row in sight, and never more than a few dozen besides', () => {
    fc.assert(
      fc.property(
        fc.nat(400_000),
        fc.integer({ min: 100, max: 2_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (top, height, count) => {
          const rowHeight = 36
          const scrollTop = Math.min(top, Math.max(0, count * rowHeight - height))
          const { first, end } = windowOf(scrollTop, height, rowHeight, count)
          expect(first).toBeLessThanOrEqual(Math.floor(scrollTop / rowHeight))
          expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrollTop + height) / rowHeight)))
          expect(first).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(count)
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 60)
        },
      ),
    )
  })

  it('does not move for a scroll of one row', () => {
    expect(windowOf(3_600, 700, 36, 10_000)).toEqual(windowOf(3_630, 700, 36, 10_000))
  })

  it('is empty without rows', () => {
    expect(windowOf(0, 700, 36, 0)).toEqual({ first: 0, end: 0 })
  })
})

describe('bringing a row into sight', () => {
  it('leaves the scroll alone when the row is in sight', () => {
    expect(scrollToShow(5, 36, 100, 700, 32)).toBe(100)
  })
  it('puts a row above at the top and a row below at the bottom, clear of the head', () => {
    expect(scrollToShow(1, 36, 100, 700, 32)).toBe(36)
    expect(scrollToShow(40, 36, 0, 700, 32)).toBe(40 * 36 + 36 + 32 - 700)
  })
})

describe('columns', () => {
  const column = (id: string, hideBelow?: number) => ({
    id,
    title: id,
    width: '1fr',
    render: () => id,
    ...(hideBelow ? { hideBelow } : {}),
  })
  it('give way in a narrow table', () => {
    const all = [column('name'), column('city', 800)]
    expect(columnsFor(all, 700).map(({ id }) => id)).toEqual(['name'])
    expect(columnsFor(all, 800).map(({ id }) => id)).toEqual(['name', 'city'])
  })
  it('share the width without growing with what they hold', () => {
    expect(tracksOf(['36px', '2fr', 'minmax(80px, 1fr)'])).toBe('36px minmax(0, 2fr) minmax(80px, 1fr)')
  })
  it('sort up at first, and the other way at a second press', () => {
    expect(nextSort(undefined, 'name')).toEqual({ column: 'name', direction: 'ascending' })
    expect(nextSort({ column: 'name', direction: 'ascending' }, 'name').direction).toBe('descending')
    expect(nextSort({ column: 'name', direction: 'descending' }, 'city')).toEqual({ column: 'city', direction: 'ascending' })
  })
})

describe('keys and ticks in a table', () => {
  it('move within the rows', () => {
    expect(moveOf('ArrowDown', undefined, 3, 10)).toBe(0)
    expect(moveOf('ArrowDown', 2, 3, 10)).toBe(2)
    expect(moveOf('ArrowUp', 0, 3, 10)).toBe(0)
    expect(moveOf('PageDown', 0, 100, 17)).toBe(17)
    expect(moveOf('End', 0, 100, 17)).toBe(99)
    expect(moveOf('x', 0, 100, 17)).toBeUndefined()
  })
  it('tick one, and on from one to another in either direction', () => {
    const keys = (index: number) => ['a', 'b', 'c', 'd'][index]
    expect([...toggled(new Set(['a']), 'a')]).toEqual([])
    expect([...extended(new Set(['d']), keys, 2, 0)].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect([...extended(new Set<string>(), keys, 1, 2)]).toEqual(['b', 'c'])
  })
})
