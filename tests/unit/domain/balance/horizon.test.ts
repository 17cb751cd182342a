import { describe, expect, it } from 'vitest'
import { countHorizons, horizonOf } from '#shared/domain/balance/horizon.ts'
import { day } from '../people.ts'

describe('The horizon of patience', () => {
  it('lasts its calendar months from the first contact or entry', () => {
    expect(horizonOf({ since: day('2024-06-10'), patienceMonths: 24 })).toEqual({
      since: '2024-06-10',
      until: '2026-06-10',
      months: 24,
    })
    expect(horizonOf({ since: day('2024-08-31'), patienceMonths: 6 })?.until).toBe('2025-02-28')
  })

  it('has not begun where nothing happened', () => {
    expect(horizonOf({ patienceMonths: 24 })).toBeUndefined()
  })

  it('is past from the day after', () => {
    const rows = [{ since: day('2024-06-10'), patienceMonths: 24 }, { patienceMonths: 24 }]
    expect(countHorizons(rows, day('2026-06-10'))).toEqual({ within: 1, past: 0 })
    expect(countHorizons(rows, day('2026-06-11'))).toEqual({ within: 0, past: 1 })
  })
})
