/** Decodes base64 (RFC 4648), forgiving white space, the URL alphabet, missing padding and what follows it. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const clean = text
    .replace(/[^A-Za-z0-9+/_=-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  const padding = clean.indexOf('=')
  const digits = padding === -1 ? clean : clean.slice(0, padding)
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  if (whole === '') return undefined
  const binary = atob(whole)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** Bytes as base64, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x2000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x2000))
  return btoa(binary)
}
