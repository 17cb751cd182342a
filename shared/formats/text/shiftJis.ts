/**
 * Whether 8-bit bytes read as Shift-JIS (JIS X 0208, Microsoft's code page
 * 932). Every pair must be well formed; and because accented Latin text can
 * form pairs by accident ("é" and a letter after it), most of the high bytes
 * must be what Japanese has and Windows-1252 hardly ever: lead bytes
 * 0x81–0x9F, or runs of half-width katakana.
 */
export function looksShiftJis(bytes: Uint8Array): boolean {
  let japanese = 0
  let other = 0
  let i = 0
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) {
      i += 1
    } else if (isLead(byte)) {
      const trail = bytes[i + 1]
      if (trail === undefined) return japanese > other
      if (!isTrail(trail)) return false
      if (byte <= 0x9f) japanese += 1
      else other += 1
      i += 2
    } else if (isHalfWidthKatakana(byte)) {
      let end = i
      while (isHalfWidthKatakana(bytes[end] ?? 0)) end += 1
      if (end - i >= 3) japanese += end - i
      else other += end - i
      i = end
    } else {
      return false
    }
  }
  return japanese > other
}

const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f
const isHalfWidthKatakana = (byte: number): boolean => byte >= 0xa1 && byte <= 0xdf
