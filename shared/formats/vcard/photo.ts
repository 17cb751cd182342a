import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ImportedPhoto, JcardProperty } from '../../imports/person.ts'
import { decodeBase64 } from '../base64.ts'
import { valueOf } from './properties.ts'

/** The kind of image by the first bytes; undefined when it is none that screens can show. */
export function imageKind(bytes: Uint8Array): string | undefined {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (ascii(0, 4) === 'GIF8') return 'image/gif'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp'
  if (ascii(0, 2) === 'BM') return 'image/bmp'
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a)) return 'image/tiff'
  if (ascii(4, 8) === 'ftyp') return `image/${/^(heic|heix|mif1)$/.test(ascii(8, 12)) ? 'heic' : 'avif'}`
  return undefined
}

export type PhotoReading =
  | { readonly kind: 'photo'; readonly photo: ImportedPhoto }
  | { readonly kind: 'link' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'none' }

/**
 * A PHOTO: base64 (with or without a `data:` head, whatever the parameters
 * say), or a link, which is never fetched.
 */
export function readPhoto(property: JcardProperty): PhotoReading {
  const value = valueOf(property)
  if (value === '') return { kind: 'none' }
  const data = /^data\\?:([^,;\\]*)((?:\\?;[^,;\\]*)*)\\?,/i.exec(value.slice(0, 512))
  if (data === null && property[2] !== 'binary' && /^[a-z][a-z0-9+.-]*\\?:/i.test(value)) return { kind: 'link' }
  const bytes = decodeBase64(data === null ? value : value.slice(data[0].length))
  const mime = bytes === undefined ? undefined : imageKind(bytes)
  return bytes === undefined || mime === undefined
    ? { kind: 'unreadable' }
    : { kind: 'photo', photo: { bytes, mime, hash: bytesToHex(sha256(bytes)) } }
}
