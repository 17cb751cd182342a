import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaPath, linePath, placesOf } from '#ui/signs/course.ts'

const size = { width: 100, height: 20 }

describe('a small course through time', () => {
  it('goes from left to right and never leaves its box', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 110, noNaN: true }), { minLength: 1, maxLength: 80 }), (values) => {
        const places = placesOf(values, size)
        expect(places.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 20)).toBe(true)
        expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b))
      }),
    )
  })
  it('stands higher the more there is', () => {
    expect(placesOf([0, 50, 100], size)).toEqual([
      { x: 1, y: 19 },
      { x: 50, y: 10 },
      { x: 99, y: 1 },
    ])
  })
  it('is a line, and an area closed along the bottom', () => {
    const places = placesOf([0, 100], size)
    expect(linePath(places)).toBe('M1 19L99 1')
    expect(areaPath(places, 20)).toBe('M1 19L99 1L99 20L1 20z')
    expect(areaPath([], 20)).toBe('')
  })
})
