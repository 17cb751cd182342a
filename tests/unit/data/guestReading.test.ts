import { afterEach, describe, expect, it, vi } from 'vitest'
import { readGuestsApart } from '#data/reading/index.ts'
import { RequestSchema } from '#data/reading/protocol.ts'
import * as v from 'valibot'
import { FakeWorker } from './workers/fakeWorker.ts'

afterEach(() => void vi.unstubAllGlobals())

describe('a long guest list, read apart from the window', () => {
  it('is read as it would be in the window, and says how far it is', async () => {
    const told: number[] = []
    const text = Array.from({ length: 600 }, (_each, i) => `${i + 1}. Anna Jansen (Firma ${i})`).join('\n')
    const read = await readGuestsApart({ kind: 'text', text }, { onProgress: (done, total) => told.push(done / total) })
    expect(read).toMatchObject({ source: 'text' })
    expect('reading' in read && read.reading.entries).toHaveLength(600)
    expect(told.at(-1)).toBe(1)
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
  })

  it('may be a file, with what its columns hold', async () => {
    const bytes = new TextEncoder().encode('Anna;KPN\nBob;ING\n')
    const read = await readGuestsApart({ kind: 'file', bytes, kinds: ['name', 'organisation'] })
    expect('reading' in read && read.reading.entries.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Anna', 'KPN'],
      ['Bob', 'ING'],
    ])
  })

  it('is refused whole where it is too much, and not read at all once it was stopped', async () => {
    expect(await readGuestsApart({ kind: 'text', text: 'Anna\n'.repeat(20_001) })).toEqual({ problem: 'too-many' })
    const stopped = AbortSignal.abort(new Error('stopped'))
    await expect(readGuestsApart({ kind: 'text', text: 'Anna' }, { signal: stopped })).rejects.toThrow('stopped')
  })

  it('says why where the worker broke off, and leaves no worker behind', async () => {
    const fake = new FakeWorker()
    vi.stubGlobal('Worker', function worker() {
      return fake
    })
    const told: number[] = []
    const failing = readGuestsApart({ kind: 'text', text: 'Anna' }, { onProgress: (done) => told.push(done) })
    fake.answer({ kind: 'progress', done: 1, total: 2 })
    fake.fail('out of memory')
    await expect(failing).rejects.toThrow('out of memory')
    expect([told, fake.isEnded]).toEqual([[1], true])
  })

  it('is asked for in a form the worker understands', () => {
    expect(v.is(RequestSchema, { kind: 'file', bytes: new Uint8Array(), kinds: ['name', 'other'] })).toBe(true)
    expect(v.is(RequestSchema, { kind: 'file', bytes: 'x' })).toBe(false)
  })
})
