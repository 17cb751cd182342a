import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forget, onRoom, store, stored } from '#app/forms/storage.ts'
import { dropFile, keptList } from '#features/events/guestsIn/draft.ts'
import { newId } from '#data/commands/ids.ts'
import { FakeStorage } from '#tests/unit/features/events/fakeStorage.ts'
import * as v from 'valibot'

const ROOM = 400_000
/** The browser's storage, with little room. */
class SmallStorage extends FakeStorage {
  override setItem = (key: string, text: string) => {
    if (text.length > ROOM) throw new Error('full')
    this.put(key, text)
  }
}
beforeEach(() => vi.stubGlobal('localStorage', new SmallStorage()))
afterEach(() => vi.unstubAllGlobals())

it('what finds no room is there as long as the window is, what was kept before survives it, and it is said once', () => {
  const said: boolean[] = []
  const stop = onRoom((isFull) => said.push(isFull))
  store('a', 'first')
  store('a', 'x'.repeat(ROOM + 1))
  store('a', 'y'.repeat(ROOM + 2))
  expect(stored('a', v.string())).toHaveLength(ROOM + 2)
  expect(localStorage.getItem('a')).toBe('"first"')
  expect(said).toEqual([true])
  store('a', 'short again')
  expect([stored('a', v.string()), localStorage.getItem('a')]).toEqual(['short again', '"short again"'])
  expect(said).toEqual([true, false])
  forget('a')
  stop()
})

it('a large file is in hand as long as the window is, and is to be chosen again after it', async () => {
  const id = newId.event()
  const file = { name: 'gasten.csv', bytes: new Uint8Array(1_000_000) }
  dropFile('own', id, file)
  expect(keptList('own', id)?.file).toEqual(file)
  expect(
    Array.from({ length: localStorage.length }, (_none, at) => localStorage.getItem(localStorage.key(at) ?? '')),
  ).toHaveLength(1)
  vi.resetModules()
  const later = await import('#features/events/guestsIn/draft.ts')
  expect(later.keptList('own', id)).toEqual({ text: '', changes: new Map(), chooseAgain: 'gasten.csv' })
})
