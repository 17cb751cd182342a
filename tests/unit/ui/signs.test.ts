import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf } from '#shared/domain/records/currency.ts'
import { cupsInFigures } from '#ui/signs/cups.ts'
import { hatchPath, ticksOf } from '#ui/signs/ticks.ts'

describe('cups in figures', () => {
  it.each([
    [0, 'en-GB', '0'],
    [50, 'en-GB', '½'],
    [250, 'nl-NL', '2½'],
    [375, 'en-GB', '3¾'],
    [110, 'en-GB', '1.1'],
    [110, 'nl-NL', '1,1'],
    [123_400, 'nl-NL', '1.234'],
    [-150, 'en-GB', '−1½'],
  ])('%i hundredths in %s are %s', (hundredths, locale, figures) => {
    expect(cupsInFigures(hundredths, locale)).toBe(figures)
  })
})

describe('the balance bar', () => {
  it('has a tick a cup and a half tick for half a cup', () => {
    expect(ticksOf(250)).toEqual([
      { at: 0, part: 1 },
      { at: 1, part: 1 },
      { at: 2, part: 0.5 },
    ])
  })
  it('never has more than twelve ticks a side, which together are the cups up to twelve', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (cups) => {
        const ticks = ticksOf(cups)
        expect(ticks.length).toBeLessThanOrEqual(12)
        expect(ticks.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(Math.min(cups, 1_200) / 100)
      }),
    )
  })
  it('hatches within the edges of each tick', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (width, height) => {
        const numbers = [...hatchPath([{ x: 0, y: 0, width, height }], 3).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)]
        for (const [, x, y] of numbers) {
          expect(Number(x)).toBeGreaterThanOrEqual(0)
          expect(Number(x)).toBeLessThanOrEqual(width)
          expect(Number(y)).toBeGreaterThanOrEqual(0)
          expect(Number(y)).toBeLessThanOrEqual(height)
        }
      }),
    )
  })
})

describe('money', () => {
  it('has the decimals of its currency', () => {
    expect([decimalsOf('EUR'), decimalsOf('JPY')]).toEqual([2, 0])
  })
})
