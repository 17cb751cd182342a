import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Change, ChangeHead, Operation } from './change.ts'

/** JSON with the keys of every object sorted, so that equal values give equal text (as RFC 8785 orders them). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  )
}

/**
 * The hash that chains a change to the one before it.
 * @returns SHA-256 in hex over the canonical JSON of the head without `hash`, and the operations.
 */
export function hashChange(head: Omit<ChangeHead, 'hash'>, operations: readonly Operation[]): string {
  const { ...bare } = head as ChangeHead
  const { hash: _hash, ...rest } = bare
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ head: rest, operations }))))
}

/** Whether a change says of itself what it holds. */
export function isIntact(change: Change): boolean {
  return change.operations.length === change.head.operations && hashChange(change.head, change.operations) === change.head.hash
}
