import type { EventEmitter } from 'node:events'

/** What test runners and promises ask of any object; answering these foresees nothing. */
const asked = new Set<PropertyKey>([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
])

/**
 * A stand-in that has the given parts of something of Electron, checked
 * against its type, and throws on any other.
 *
 * @param name as it appears in the error
 * @param parts what is foreseen; for an object of a class of the mock its `implements` is the check, because an event
 *   emitter of Node has not Electron's overloads
 */
export function foreseen<Whole extends object>(name: string, parts: Partial<Whole> | EventEmitter): Whole {
  const checked: object = new Proxy(parts, {
    get(target, key, receiver): unknown {
      if (Reflect.has(target, key) || typeof key === 'symbol' || asked.has(key)) return Reflect.get(target, key, receiver)
      throw new Error(`${name}.${key} was not foreseen by the test's electron`)
    },
  })
  return checked as Whole
}
