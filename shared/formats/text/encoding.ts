import { looksShiftJis } from './shiftJis.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis'

/** How many bytes are looked at to tell UTF-16 without a byte-order mark. */
const SAMPLE = 4096

/** @returns the encoding a byte-order mark names and its length in bytes, if there is one */
function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** UTF-16 of mostly Latin text has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 4 && even < odd / 8) return 'utf-16le'
  if (even > length / 4 && odd < even / 8) return 'utf-16be'
  return undefined
}

/** Whether the bytes are well-formed UTF-8 (RFC 3629). */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const WHITE = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20])

/** Whether there is nothing but white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => WHITE.has(byte))
}

/** Whether the bytes are no text at all: control characters that no text file has, in numbers. */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1
  }
  return controls > length / 20
}

/** Shift-JIS or Windows-1252: the two 8-bit encodings that undeclared exports come in. */
export function guessEightBit(bytes: Uint8Array): 'shift_jis' | 'windows-1252' {
  return looksShiftJis(bytes) ? 'shift_jis' : 'windows-1252'
}

/** The encoding of a whole text file, and how many bytes of byte-order mark stand before the text. */
export function detectEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } {
  const mark = byteOrderMark(bytes)
  if (mark !== undefined) return { encoding: mark.encoding, markLength: mark.length }
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== undefined) return { encoding: utf16, markLength: 0 }
  return { encoding: isUtf8(bytes) ? 'utf-8' : guessEightBit(bytes), markLength: 0 }
}

/** A whole text file as text. Never throws: what cannot be decoded becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const { encoding, markLength } = detectEncoding(bytes)
  return { text: decodeAs(bytes.subarray(markLength), encoding), encoding }
}

/** 0x80–0x9F of Windows-1252; the five bytes it leaves open are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** What browsers read as Windows-1252 (WHATWG Encoding §4.2). */
const LATIN = /^(windows-1252|cp1252|x-cp1252|(iso-?)?8859-?1|iso-8859-1|iso8859-1|latin1?|l1|us-ascii|ascii)$/i

/** By hand, because Node 20 gives the control characters of ISO-8859-1 for 0x80–0x9F. */
function decodeLatin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte)
  return text
}

/** Decodes with a named charset; with one this platform does not know, as Windows-1252. Never throws. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  if (LATIN.test(charset.trim())) return decodeLatin(bytes)
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeLatin(bytes)
  }
}
