import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ChangeHeadSchema, ChangeSchema, NO_HASH, OperationSchema } from '#shared/changes/change.ts'
import { canonicalJson, changeHasher, hashChange, isIntact } from '#shared/changes/hash.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'

const operations = [
  v.parse(OperationSchema, {
    table: 'contacts',
    id: 'a',
    before: null,
    after: { id: 'a', tags: ['ü', '\ud800'], z: 1, b: { d: 1, c: 2 } },
  }),
  v.parse(OperationSchema, { table: 'notes', id: 'n', before: { text: 'old' }, after: {}, absentAfter: ['text'] }),
]
const head = v.parse(ChangeHeadSchema, {
  seq: 1,
  at: '2026-11-23T09:00:00.000Z',
  kind: 'do',
  label: { key: 'test' },
  schema: 1,
  operations: 2,
  previous: NO_HASH,
  hash: NO_HASH,
})
const { hash: _hash, ...bare } = head

describe('the hash of a change', () => {
  test('is SHA-256 of the canonical JSON of head and operations', () => {
    const text = canonicalJson({ head: bare, operations })
    expect(hashChange(bare, operations)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    expect(text).toContain('{"after":{"b":{"c":2,"d":1},"id":"a"')
  })

  test('is the same however many operations are hashed at a time, and for none', () => {
    const hasher = changeHasher(bare)
    for (const operation of operations) hasher.add([operation])
    expect(hasher.hash()).toBe(hashChange(bare, operations))
    const none = createHash('sha256')
      .update(canonicalJson({ head: bare, operations: [] }), 'utf8')
      .digest('hex')
    expect(changeHasher(bare).hash()).toBe(none)
  })

  test('tells a change that was altered from one that was not', () => {
    const change = { head: { ...head, hash: hashChange(bare, operations) }, operations }
    expect(isIntact(change)).toBe(true)
    expect(isIntact({ ...change, head: { ...change.head, at: v.parse(InstantSchema, '2026-11-23T09:00:00.001Z') } })).toBe(false)
    expect(isIntact({ ...change, operations: operations.slice(1) })).toBe(false)
    expect(isIntact({ ...change, operations: operations.toReversed() })).toBe(false)
  })

  test('holds for a change of a newer Bakkie that says more in its head, label and operations', () => {
    const more = {
      ...bare,
      label: { key: 'test', tone: 'calm' },
      asked: { day: '2026-11-23', always: 0, keys: ['a'], rounds: 1, mood: 'curious' },
      window: 'second',
    }
    const rows = operations.map((operation) => ({ ...operation, why: 'typed' }))
    const text = canonicalJson({ head: more, operations: rows })
    const hash = createHash('sha256').update(text, 'utf8').digest('hex')
    const written: unknown = JSON.parse(JSON.stringify({ head: { ...more, hash }, operations: rows }))
    const read = v.parse(ChangeSchema, written)
    expect(isIntact(read)).toBe(true)
    expect(read).toEqual(written)
  })
})
