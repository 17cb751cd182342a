/** Longest address that mail programs on every system take: Windows hands over no more than about 2,000 characters. */
export const LONGEST_MAILTO = 2_000

/** A message to write in the mail program of the machine. */
export interface Mail {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

/**
 * The `mailto:` address of a message (RFC 6068: percent-encoded UTF-8, lines
 * ended by CRLF, addresses parted by commas). Undefined when it is longer than
 * mail programs take: then it has to be copied.
 */
export function mailtoOf({ to, subject, body }: Mail): string | undefined {
  const lines = body.replace(/\r\n|\r|\n/g, '\r\n')
  const address = `mailto:${to.map((one) => addressOf(one)).join(',')}?subject=${encoded(subject)}&body=${encoded(lines)}`
  return address.length > LONGEST_MAILTO ? undefined : address
}

/** The @ between name and host stays; everything else that means something in an address of a page is encoded. */
function addressOf(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? encoded(email) : `${encoded(email.slice(0, at))}@${encoded(email.slice(at + 1))}`
}

/** As `encodeURIComponent`, and quotes and brackets too; half a surrogate pair becomes the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
