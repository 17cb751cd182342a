const ALLOWED = new Set(['https:', 'mailto:', 'tel:'])

/**
 * The one guard of external links, for both hosts: https, mailto and tel, without a name or
 * password in it.
 * @returns the address, normalised, or undefined when it is not to be opened
 */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url) || url.length > 4000) return undefined
  const parsed = new URL(url)
  if (!ALLOWED.has(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined
  return parsed.href
}
