const hex = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const upper = byte & ~0x20
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1
}

/** Decodes quoted-printable (RFC 2045 §6.7) whose soft line breaks are already joined. A `=` that starts no pair stays. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0
    const high = byte === 0x3d ? hex(bytes[i + 1]) : -1
    const low = high === -1 ? -1 : hex(bytes[i + 2])
    if (low === -1) {
      out[length] = byte
    } else {
      out[length] = high * 16 + low
      i += 2
    }
    length += 1
  }
  return out.subarray(0, length)
}
