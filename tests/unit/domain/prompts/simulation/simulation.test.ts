import { afterAll, describe, expect, it } from 'vitest'
import { Life } from './life.ts'
import type { Setting } from './life.ts'

/** Three lives: one with room, one as full as most, and one that asks for more than Today shows. */
const SETTINGS: readonly Setting[] = [
  { name: 'with room', seed: 11, network: { a: 10, b: 35, c: 40, none: 75 }, diligence: 0.75 },
  { name: 'full', seed: 23, network: { a: 20, b: 52, c: 40, none: 60 }, diligence: 0.65 },
  { name: 'too full', seed: 47, network: { a: 60, b: 60, c: 30, none: 30 }, diligence: 0.55 },
]

const tables: string[] = []
afterAll(() => {
  process.stdout.write(`${tables.join('')}\n`)
})

describe('Three years of a networker', () => {
  it.each(SETTINGS)(
    'miss no promise, lose no prompt and keep the limit: $name',
    (setting) => {
      const life = new Life(setting).live()
      const { a, b, c, none } = setting.network
      tables.push(
        life.figures.table(`Three years, seed ${setting.seed}, ${setting.name}: ${a} A, ${b} B, ${c} C, ${none} without a tier`),
      )
      expect(life.faults.slice(0, 20).join('\n')).toBe('')
    },
    120_000,
  )
})
