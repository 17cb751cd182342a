import { describe, expect, it } from 'vitest'
import { workOnce } from '#data/workers/workOnce.ts'
import { FakeWorker } from './fakeWorker.ts'

function working(signal?: AbortSignal) {
  const worker = new FakeWorker()
  const parts: string[] = []
  const whole = workOnce(
    () => worker,
    'the file',
    ({ data }: MessageEvent<string>) => {
      if (data === 'bad') throw new Error('not to be taken in')
      parts.push(data)
      return data === 'end' ? parts.join(' ') : undefined
    },
    signal,
  )
  return { worker, whole }
}

describe('a worker for one piece of work', () => {
  it('is given its message, heard until the end, and gone', async () => {
    const { worker, whole } = working()
    expect(worker.asked).toEqual(['the file'])
    for (const part of ['one', 'two', 'end']) worker.answer(part)
    await expect(whole).resolves.toBe('one two end')
    expect(worker.isEnded).toBe(true)
  })

  it('is gone after it failed, after an answer that cannot be taken in, and when called off', async () => {
    const failed = working()
    failed.worker.fail('out of memory')
    await expect(failed.whole).rejects.toThrow('out of memory')
    const garbled = working()
    garbled.worker.garble()
    await expect(garbled.whole).rejects.toThrow('could not be read')
    const refused = working()
    refused.worker.answer('bad')
    await expect(refused.whole).rejects.toThrow('not to be taken in')
    const stop = new AbortController()
    const called = working(stop.signal)
    stop.abort(new Error('never mind'))
    await expect(called.whole).rejects.toThrow('never mind')
    expect([failed, garbled, refused, called].every(({ worker }) => worker.isEnded)).toBe(true)
  })

  it('is not begun when it was called off before', async () => {
    const { worker, whole } = working(AbortSignal.abort(new Error('never mind')))
    await expect(whole).rejects.toThrow('never mind')
    expect(worker.asked).toEqual([])
  })
})
