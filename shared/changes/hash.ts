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

/** Hashes a change a few operations at a time, so that a large one never holds up the screen. */
export interface ChangeHasher {
  /** The next operations, in order. */
  add(operations: readonly Operation[]): void
  /** @returns SHA-256 in hex; nothing can be added after it */
  hash(): string
}

/** Begins the hash of a change: over the canonical JSON of its head without `hash`, and its operations. */
export function changeHasher(head: Omit<ChangeHead, 'hash'>): ChangeHasher {
  const { hash: _hash, ...bare } = head as ChangeHead
  const sha = sha256.create().update(utf8ToBytes(`{"head":${canonicalJson(bare)},"operations":[`))
  let separator = ''
  return {
    add: (operations) => {
      for (const operation of operations) {
        sha.update(utf8ToBytes(separator + canonicalJson(operation)))
        separator = ','
      }
    },
    hash: () => bytesToHex(sha.update(utf8ToBytes(']}')).digest()),
  }
}

/**
 * The hash that chains a change to the one before it.
 * @returns SHA-256 in hex over the canonical JSON of the head without `hash`, and the operations.
 */
export function hashChange(head: Omit<ChangeHead, 'hash'>, operations: readonly Operation[]): string {
  const hasher = changeHasher(head)
  hasher.add(operations)
  return hasher.hash()
}

/** Whether a change says of itself what it holds. */
export function isIntact(change: Change): boolean {
  return change.operations.length === change.head.operations && hashChange(change.head, change.operations) === change.head.hash
}
