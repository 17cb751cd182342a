/**
 * The part of a LinkedIn profile URL that names the person, in one spelling:
 * without scheme, country host, query, trailing slash and percent escapes.
 * @returns undefined when it is no profile URL
 */
export function profileKey(url: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/((?:in|pub)\/[^?#\s]+)/i.exec(url.trim())
  if (match === null) return undefined
  const path = (match[1] ?? '').replace(/\/+$/, '')
  return `linkedin.com/${unescaped(path).toLowerCase()}`
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
