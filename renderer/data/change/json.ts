/**
 * A copy of a value as JSON would carry it: what the row, the operation, the
 * journal and the snapshot all hold, so that none of them differs from another.
 * Fields without a value (`undefined`) are left out; -0 becomes 0.
 * @throws {TypeError} on anything JSON has no word for: dates, bytes, functions, NaN, infinities, holes
 */
export function plain(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('A record holds a number that JSON cannot carry')
      return value === 0 ? 0 : value
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return Array.from(value, plain)
      return plainRow(value)
    default:
      throw new TypeError(`A record holds a ${typeof value}`)
  }
}

/**
 * The same for an object.
 * @throws {TypeError} when it is anything but a plain object
 */
export function plainRow(value: object): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new TypeError('A record holds an object that is not plain')
  }
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue
    // `__proto__` as a key of imported values is data like any other.
    if (key === '__proto__')
      Object.defineProperty(copy, key, { value: plain(inner), enumerable: true, configurable: true, writable: true })
    else copy[key] = plain(inner)
  }
  return copy
}

/** Whether two JSON values are equal, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((inner, n) => sameJson(inner, b[n]))
  }
  const left = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  return left.length === right.size && left.every(([key, inner]) => right.has(key) && sameJson(inner, right.get(key)))
}
