/** Whether a text looks like an e-mail address: one @ with something before it and a domain with a dot after it. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u.test(text.trim())
}

/** Whether a text looks like a phone number: 5 to 15 digits (E.164 has no more) with the signs people put between them, perhaps an extension. */
export function looksLikePhone(text: string): boolean {
  const [number = ''] = text.trim().split(/\s*(?:ext\.?|x|#|toestel|tst\.?)\s*(?=\d{1,6}$)/iu)
  const digits = number.replace(/\D/gu, '')
  return /^\+?[\d\s().\-/]+$/u.test(number) && digits.length >= 5 && digits.length <= 15
}

/** The address to open for a link as people write it, `https://` before it where nothing is said; undefined when it is no web address. */
export function webAddress(text: string): string | undefined {
  const written = text.trim()
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(written) ? written : `https://${written}`
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.hostname.includes('.') && !/\s/u.test(written) ? whole : undefined
}

/** The address that calls a number: its digits, and the + it began with. */
export function callAddress(text: string): string {
  return `tel:${text.trim().startsWith('+') ? '+' : ''}${text.replace(/\D/gu, '')}`
}
