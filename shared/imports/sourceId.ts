import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { SourceId } from '../domain/records/values.ts'
import { SourceIdSchema } from '../domain/records/values.ts'
import type { ImportKind } from './person.ts'

/** The id of a source: SHA-256 (hex) of kind and key, so that no index holds a name or an address. */
export function sourceId(kind: ImportKind, key: string): SourceId {
  return v.parse(SourceIdSchema, bytesToHex(sha256(utf8ToBytes(`${kind}\u0000${key}`))))
}
