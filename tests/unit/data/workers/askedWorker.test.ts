import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AskedWorker } from '#data/workers/askedWorker.ts'
import { FakeWorker } from './fakeWorker.ts'

interface Answer {
  readonly kind: 'part' | 'whole'
  readonly request: number
  readonly value: string
}

let made: FakeWorker[]
let worker: AskedWorker<{ what: string }, Answer>

beforeEach(() => {
  made = []
  worker = new AskedWorker(() => {
    const fake = new FakeWorker()
    made.push(fake)
    return fake
  })
})
afterEach(() => void vi.useRealTimers())

const ask = (what: string, signal?: AbortSignal) =>
  worker.ask<string>({ what }, ({ kind, value }, done) => kind === 'whole' && done(value), signal)

describe('a worker that is asked', () => {
  it('is one for all questions, each with its own answer', async () => {
    const [first, second] = [ask('a'), ask('b')]
    expect(made).toHaveLength(1)
    expect(made[0]?.asked).toEqual([
      { what: 'a', request: 1 },
      { what: 'b', request: 2 },
    ])
    made[0]?.answer({ kind: 'whole', request: 2, value: 'of b' })
    made[0]?.answer({ kind: 'part', request: 1, value: 'half' })
    made[0]?.answer({ kind: 'whole', request: 1, value: 'of a' })
    expect([await first, await second]).toEqual(['of a', 'of b'])
  })

  it('says what it could not do to the one who asked', async () => {
    const [bad, good] = [ask('a'), ask('b')]
    made[0]?.answer({ kind: 'failed', request: 1, message: 'no such table' })
    made[0]?.answer({ kind: 'whole', request: 2, value: 'of b' })
    await expect(bad).rejects.toThrow('no such table')
    await expect(good).resolves.toBe('of b')
  })

  it('ends a question that its listener wants no more of', async () => {
    const stopped = worker.ask({ what: 'a' }, () => {
      throw new Error('enough')
    })
    made[0]?.answer({ kind: 'part', request: 1, value: 'half' })
    await expect(stopped).rejects.toThrow('enough')
  })

  it('tells everyone when it breaks, and is begun anew by the next question', async () => {
    const [first, second] = [ask('a'), ask('b')]
    made[0]?.fail('out of memory')
    await expect(first).rejects.toThrow('out of memory')
    await expect(second).rejects.toThrow('out of memory')
    const third = ask('c')
    expect(made).toHaveLength(2)
    made[1]?.answer({ kind: 'whole', request: 3, value: 'of c' })
    await expect(third).resolves.toBe('of c')
  })

  it('tells everyone when it could not be started, or its answer cannot be read', async () => {
    const unstarted = ask('a')
    made[0]?.fail('')
    await expect(unstarted).rejects.toThrow('could not be started')
    const garbled = ask('b')
    made[1]?.garble()
    await expect(garbled).rejects.toThrow('could not be read')
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  it('lets go of a question that was called off, and hears no late answer', async () => {
    const stop = new AbortController()
    const called = ask('a', stop.signal)
    stop.abort(new Error('another list'))
    await expect(called).rejects.toThrow('another list')
    expect(() => made[0]?.answer({ kind: 'whole', request: 1, value: 'late' })).not.toThrow()
    await expect(ask('b', stop.signal)).rejects.toThrow('another list')
    expect(made[0]?.asked).toHaveLength(1)
  })

  it('ends when nobody asked anything for two minutes, and no sooner', async () => {
    vi.useFakeTimers()
    const first = ask('a')
    vi.advanceTimersByTime(600_000)
    expect(made[0]?.isEnded).toBe(false)
    made[0]?.answer({ kind: 'whole', request: 1, value: 'of a' })
    await first
    vi.advanceTimersByTime(119_000)
    const second = ask('b')
    made[0]?.answer({ kind: 'whole', request: 2, value: 'of b' })
    await second
    vi.advanceTimersByTime(119_000)
    expect(made[0]?.isEnded).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(made[0]?.isEnded).toBe(true)
  })
})
