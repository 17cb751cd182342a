import * as v from 'valibot'
import type { HostErrorValue } from './calls.ts'
import { HostError, HostErrorSchema } from './calls.ts'

/** The key that marks bytes on the wire. A record of the contract never has it: fields there have plain names. */
const BYTES = '$bytes'
/** How many bytes go into one `String.fromCharCode`: more would exceed the argument limit of some engines. */
const STEP = 0x8000

/** Base64 (RFC 4648 §4) of bytes. */
function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(binary)
}

/** Bytes of base64. @throws {HostError} `bad-request` when it is not base64 */
function fromBase64(text: string): Uint8Array {
  let binary: string
  try {
    binary = atob(text)
  } catch {
    throw new HostError({ code: 'bad-request', detail: 'bytes that are not base64' })
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** A value of the contract as JSON text; bytes become `{"$bytes": base64}`. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Uint8Array ? { [BYTES]: toBase64(inner) } : inner))
}

/**
 * A value of the contract out of JSON text. A `__proto__` key is dropped, as no record has one.
 * @throws {HostError} `bad-request` when it is not JSON
 */
export function decodeWire(text: string): unknown {
  try {
    return JSON.parse(text, (key, inner: unknown) => {
      if (key === '__proto__') return undefined
      if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, BYTES)) return inner
      const encoded: unknown = Reflect.get(inner, BYTES)
      return Object.keys(inner).length === 1 && typeof encoded === 'string' ? fromBase64(encoded) : inner
    })
  } catch (error) {
    if (error instanceof HostError) throw error
    throw new HostError({ code: 'bad-request', detail: 'not JSON' })
  }
}

/** What every call answers across a process or network boundary, where exceptions do not travel. */
export type Envelope = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: HostErrorValue }

const EnvelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: HostErrorSchema }),
])

/**
 * The value inside an envelope.
 * @throws {HostError} the error inside it, or `internal` when it is no envelope
 */
export function openEnvelope(envelope: unknown): unknown {
  const parsed = v.safeParse(EnvelopeSchema, envelope)
  if (!parsed.success) throw new HostError({ code: 'internal', detail: 'the answer is no envelope' })
  if (!parsed.output.ok) throw new HostError(parsed.output.error)
  return parsed.output.value
}
