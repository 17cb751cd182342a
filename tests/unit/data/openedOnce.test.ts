import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { BakkieDatabase } from '#data/database/database.ts'
import { openedOnce } from '#data/database/openedOnce.ts'

it('opens a database once for all who ask, and anew after it was forgotten', async () => {
  const made: BakkieDatabase[] = []
  const opened = openedOnce((db) => {
    made.push(db)
    return db
  })
  const [first, second] = await Promise.all([opened.of('opened once'), opened.of('opened once')])
  expect(second).toBe(first)
  expect(made).toHaveLength(1)
  expect(first.isOpen()).toBe(true)

  opened.forget('opened once')
  expect(first.isOpen()).toBe(false)
  const again = await opened.of('opened once')
  expect(again).not.toBe(first)
  expect(again.isOpen()).toBe(true)
  opened.forget('opened once')
})
