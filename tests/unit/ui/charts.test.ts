import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOf, HALF, hatchThrough } from '#ui/charts/CupsDrawing.tsx'
import { monthAfter } from '#ui/charts/CupsMonths.tsx'
import { monthsBetween, placeOfDay, yearLabels } from '#ui/charts/months.ts'
import { scaleOf } from '#ui/charts/scale.ts'

describe('the axis of months', () => {
  it.each([
    ['2026-01', '2026-01', 0],
    ['2025-12', '2026-01', 1],
    ['2024-06', '2026-06', 24],
    ['2026-06', '2026-05', -1],
  ])('from %s to %s are %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('has a day at its place within its month', () => {
    expect(placeOfDay('2026-01', '2026-01-01')).toBe(0)
    expect(placeOfDay('2026-01', '2026-02-15')).toBe(1.5)
    expect(placeOfDay('2025-11', '2026-11-30')).toBeCloseTo(12 + 29 / 30)
  })

  it('names years at their January, no closer than there is room', () => {
    expect(yearLabels('2024-11', 30, 2)).toEqual([
      { at: 2, year: '2025' },
      { at: 14, year: '2026' },
      { at: 26, year: '2027' },
    ])
    expect(yearLabels('2016-01', 120, 30).map(({ year }) => year)).toEqual(['2016', '2019', '2022', '2025'])
    expect(yearLabels('2026-02', 10, 2)).toEqual([])
  })
})

describe('the scale of cups', () => {
  it.each([
    [50, [100]],
    [100, [100]],
    [250, [100, 200, 300]],
    [400, [200, 400]],
    [1_200, [500, 1_000, 1_500]],
    [11_500, [5_000, 10_000, 15_000]],
  ])('for %i hundredths has lines at %j', (most, lines) => {
    expect(scaleOf(most).lines).toEqual(lines)
  })

  it('holds every value, and not much more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (most) => {
        const { top, lines } = scaleOf(most)
        expect(top).toBeGreaterThanOrEqual(most)
        expect(top).toBeLessThanOrEqual(Math.max(100, most) * 2)
        expect(lines.at(-1)).toBe(top)
        expect(lines.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('the boxes of the chart', () => {
  const shape = { column: 20, top: 400, isRunning: false }
  it('stand on the axis, poured above and received below, as tall as their cups', () => {
    expect(boxesOf([200, 0], { ...shape, side: 'poured' })).toEqual([{ x: 2, y: HALF / 2, width: 16, height: HALF / 2 }])
    expect(boxesOf([0, 400], { ...shape, side: 'received' })).toMatchObject([{ y: HALF + 1.5, height: HALF - 1 }])
  })
  it('touch where values run on', () => {
    const [first, second] = boxesOf([100, 100], { ...shape, isRunning: true, side: 'poured' })
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBe(second?.x)
  })
  it('are hatched without a seam where values run on', () => {
    const boxes = boxesOf([200, 200], { ...shape, isRunning: true, side: 'received' })
    const ends = [...hatchThrough(boxes, 4).matchAll(/M(\S+) (\S+)L(\S+) ([^M]+)/g)].map((line) => line.slice(1).map(Number))
    const into = ends.filter(([, , right]) => right === 20).map(([, , , y]) => y)
    const outOf = ends.filter(([left]) => left === 20).map(([, y]) => y)
    expect(into.length).toBeGreaterThan(3)
    expect(outOf).toEqual(into)
  })
  it('leave the least of cups in sight', () => {
    expect(boxesOf([1], { ...shape, top: 1e6, side: 'poured' })[0]?.height).toBe(1)
  })
})

describe('arrows along the months', () => {
  it.each([
    ['ArrowLeft', 5, 4],
    ['ArrowRight', 9, 9],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageUp', 5, 0],
    ['PageDown', 5, 9],
    ['a', 5, undefined],
  ])('%s from %i goes to %s of ten', (key, at, to) => {
    expect(monthAfter(key, at, 10)).toBe(to)
  })
})
