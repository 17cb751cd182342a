import { expect } from 'vitest'
import { redoLatest, undoLatest } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import { derivedOf, recordsOf } from '#tests/unit/data/suites/world.ts'
import { ageless } from './ageless.ts'

/** Does something to the records, and checks that undo gives the former state back and redo the new one. */
export async function undoably<T>(data: Data, work: () => Promise<T>): Promise<T> {
  const before = { records: await recordsOf(data), derived: ageless(await derivedOf(data)) }
  const result = await work()
  const after = { records: await recordsOf(data), derived: ageless(await derivedOf(data)) }
  expect(after.records).not.toEqual(before.records)
  await undoLatest(data)
  expect({ records: await recordsOf(data), derived: ageless(await derivedOf(data)) }).toEqual(before)
  await redoLatest(data)
  expect({ records: await recordsOf(data), derived: ageless(await derivedOf(data)) }).toEqual(after)
  return result
}
