import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, sameJson } from '#data/change/json.ts'
import { applied, operationOf } from '#data/change/operation.ts'

const row = fc.dictionary(fc.string(), fc.jsonValue())

describe('a value of a record', () => {
  test('is kept as JSON would carry it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(plain(value))).toBe(JSON.stringify(value))
      }),
    )
  })

  test('leaves out fields without a value, at every depth', () => {
    expect(plain({ a: undefined, b: { c: undefined, d: [{ e: undefined }] } })).toEqual({ b: { d: [{}] } })
    expect(Object.keys(plain({ a: undefined }) as object)).toEqual([])
  })

  test('keeps a field named __proto__ as data', () => {
    const value: unknown = JSON.parse('{"__proto__": {"a": 1}}')
    expect(JSON.stringify(plain(value))).toBe('{"__proto__":{"a":1}}')
  })

  test.each([[new Date()], [new Map()], [Number.NaN], [Infinity], [() => 1], [[1, undefined]], [1n], [new Uint8Array(1)]])(
    'that JSON cannot carry is refused: %s',
    (value) => {
      expect(() => plain({ value })).toThrow(TypeError)
    },
  )

  test('equals another whatever the order of its keys', () => {
    expect(sameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(sameJson([1, 2], [2, 1])).toBe(false)
    expect(sameJson({ a: undefined }, { b: undefined })).toBe(false)
    expect(sameJson({}, [])).toBe(false)
    expect(sameJson(null, {})).toBe(false)
  })
})

describe('an operation', () => {
  test('turns the row before into the row after, for any two rows', () => {
    fc.assert(
      fc.property(fc.option(row, { nil: undefined }), fc.option(row, { nil: undefined }), (one, other) => {
        const before = one === undefined ? undefined : { ...one, id: 'a' }
        const after = other === undefined ? undefined : { ...other, id: 'a' }
        const operation = operationOf('contacts', 'a', before, after)
        const result = operation === undefined ? before : applied(before, operation)
        expect(sameJson(result ?? null, after ?? null)).toBe(true)
        expect(operation === undefined).toBe(sameJson(before ?? null, after ?? null))
      }),
    )
  })

  test('is refused by a row it does not fit', () => {
    const add = operationOf('contacts', 'a', undefined, { id: 'a' })
    const change = operationOf('contacts', 'a', { id: 'a', n: 1 }, { id: 'a', n: 2 })
    if (add === undefined || change === undefined) throw new Error('no operation')
    expect(() => applied({ id: 'a' }, add)).toThrow('already holds')
    expect(() => applied(undefined, change)).toThrow('lacks')
  })
})
