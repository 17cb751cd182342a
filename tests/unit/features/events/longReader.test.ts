import { describe, expect, it } from 'vitest'
import type { ReadingOptions } from '#data/reading/index.ts'
import { LongReader, type Read } from '#features/events/guestsIn/LongReader.ts'
import { oneAtATime } from '#features/events/guestsIn/oneAtATime.ts'
import { readDraft } from '#features/events/guestsIn/readDraft.ts'

interface Asked extends ReadingOptions {
  readonly answer: (read: Read) => void
  readonly fail: () => void
}

function reading() {
  const asked: Asked[] = []
  const reader = new LongReader(
    (_of, options) =>
      new Promise((answer, reject) => {
        options.signal?.addEventListener('abort', () => reject(new Error('stopped')))
        asked.push({ ...options, answer, fail: () => reject(new Error('out of memory')) })
      }),
  )
  return { reader, asked }
}
const list = { text: 'Anna de Vries' }
const read = readDraft(list)

describe('a long list', () => {
  it('is read once, however many wait for it, and says how far it is', async () => {
    const { reader, asked } = reading()
    const both = [reader.read(list), reader.read({ ...list })]
    asked[0]?.onProgress?.(250, 1000)
    expect(reader.now().course).toMatchObject({ kind: 'reading', done: 250, total: 1000 })
    asked[0]?.answer(read)
    expect(await Promise.all(both)).toEqual([read, read])
    expect(reader.now()).toEqual({ finished: { of: list, read } })
    expect(await reader.read(list)).toBe(read)
    expect(asked).toHaveLength(1)
  })

  it('that could not be read says so, and can be read again', async () => {
    const { reader, asked } = reading()
    const first = reader.read(list)
    asked[0]?.fail()
    expect(await first).toBeUndefined()
    expect(reader.now().course).toEqual({ kind: 'failed', of: list })
    const second = reader.read(list)
    asked[1]?.answer(read)
    expect(await second).toBe(read)
    expect(reader.now().course).toBeUndefined()
  })

  it('that was stopped says so, keeps what was read before, and can be read again', async () => {
    const { reader, asked } = reading()
    const first = reader.read(list)
    asked[0]?.answer(read)
    await first
    const longer = { text: 'Anna de Vries\nBob Smit' }
    const second = reader.read(longer)
    reader.stop()
    expect(reader.now()).toEqual({ finished: { of: list, read }, course: { kind: 'stopped', of: longer } })
    expect([await second, asked[1]?.signal?.aborted]).toEqual([undefined, true])
    expect(reader.now().course?.kind).toBe('stopped')
    void reader.read(longer)
    expect(reader.now().course?.kind).toBe('reading')
  })

  it('that gave way to another is no longer spoken of', async () => {
    const { reader } = reading()
    const first = reader.read(list)
    reader.leave()
    expect(await first).toBeUndefined()
    expect(reader.now()).toEqual({})
  })
})

describe('a press', () => {
  it('does nothing while the one before is at work', async () => {
    const alone = oneAtATime()
    const begun: string[] = []
    const ends: (() => void)[] = []
    const work = (name: string) => () =>
      new Promise<void>((resolve) => {
        begun.push(name)
        ends.push(resolve)
      })
    const first = alone(work('first'))
    await alone(work('second'))
    ends[0]?.()
    await first
    void alone(work('third'))
    expect(begun).toEqual(['first', 'third'])
  })
})
