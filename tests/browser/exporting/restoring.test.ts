import { describe, expect, it } from 'vitest'
import { exportEverything, planRestore, restoreEverything } from '#data/exporting/index.ts'
import { fillSample } from '#data/sample/index.ts'
import type { Data } from '#data/data.ts'
import { recordsOf, World } from '#tests/unit/data/suites/world.ts'
import { chromiumPlace } from '../data/chromiumPlace.ts'

const place = chromiumPlace()
const sample = async (): Promise<Data> => ({ ...(await new World(place).open()), set: 'sample' })

describe('a backup in a real browser', () => {
  it('is read in a worker and comes back equal', async () => {
    const data = await sample()
    await fillSample(data, { size: 60, seed: 5 })
    const { blob, fileName } = await exportEverything(data)
    const other = await sample()
    const plan = await planRestore(other, new File([blob], fileName))
    if (plan.kind !== 'ready') throw new Error(plan.reason)
    expect(plan.problems).toEqual([])
    await restoreEverything(other, plan)
    expect(await recordsOf(other)).toEqual(await recordsOf(data))
  })

  it('that is none is refused, and reading can be cancelled', async () => {
    const data = await sample()
    expect(await planRestore(data, new File(['Dear reader'], 'letter.json'))).toEqual({ kind: 'refused', reason: 'not-json' })
    const stop = new AbortController()
    const reading = planRestore(data, new File(['{}'], 'a.json'), { signal: stop.signal })
    stop.abort()
    await expect(reading).rejects.toThrow(/abort/i)
  })
})
