import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeWire, encodeWire, openEnvelope } from '#shared/contract/wire.ts'

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 200 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

test('what goes over the wire arrives as it was, bytes as bytes', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(decodeWire(encodeWire(value))).toEqual(value)
    }),
  )
})

test('bytes longer than any argument list arrive whole', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
  expect(decodeWire(encodeWire({ bytes }))).toEqual({ bytes })
})

test('an object that only looks like bytes stays what it is', () => {
  expect(decodeWire('{"$bytes":"AQI=","other":1}')).toEqual({ $bytes: 'AQI=', other: 1 })
  expect(decodeWire('{"$bytes":7}')).toEqual({ $bytes: 7 })
})

test('a __proto__ key never gets in', () => {
  const value = decodeWire('{"a":{"__proto__":{"admin":true}},"__proto__":{"admin":true}}')
  expect(Reflect.get(Object(value), 'admin')).toBeUndefined()
  expect(Object.keys(Object(value))).toEqual(['a'])
})

test('what is not JSON, or not base64, is a bad request', () => {
  for (const text of ['', '{', 'undefined', '{"$bytes":"***"}']) {
    expect(() => decodeWire(text)).toThrow(expect.objectContaining({ code: 'bad-request' }))
  }
})

test('an envelope gives its value, throws its error, and anything else is an internal error', () => {
  expect(openEnvelope({ ok: true, value: 7 })).toBe(7)
  expect(() => openEnvelope({ ok: false, error: { code: 'disk-full' } })).toThrow(expect.objectContaining({ code: 'disk-full' }))
  for (const other of [null, 7, {}, { ok: false }, { ok: false, error: { code: 'unheard' } }]) {
    expect(() => openEnvelope(other)).toThrow(expect.objectContaining({ code: 'internal' }))
  }
})
