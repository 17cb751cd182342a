/** Ways to reach someone, found in a line, and the line without them. */
export interface Reach {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly links: readonly string[]
  /** What is left; where something was taken stands a mark that separates. */
  readonly rest: string
}

/** Stands where something was taken out: the words on its two sides are apart. */
export const MARK = '\u0001'

/** An address of a mailbox, as people write it (RFC 5321 §4.1.2 without quoted parts). */
const EMAIL = /(?:mailto:)?<?(?<![\p{L}\p{N}._%+'-])([\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)>?/giu
/** A page: with its scheme, with www., or a host of a well-known ending, with what follows it. */
const LINK =
  /(?:https?:\/\/[^\s,;|<>]+|(?<![\p{L}\p{N}@.])(?:www\.)[^\s,;|<>]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,9}(?:nl|be|de|eu|com|org|net|io|co|uk|fr|es|pt|it|ch|at|dk|se|no|info|amsterdam|frl|app|dev|me)(?:\/[^\s,;|<>]*)?(?![\p{L}\p{N}.@]))/giu
/** A telephone number: a plus or a digit, then digits with spaces, dots, dashes and brackets (E.123). */
const PHONE = /(?:\+|(?<![\p{L}\p{N}]))\(?\+?\d[\d\s().\-/]{5,}\d(?![\p{L}\p{N}])/gu
/** What stands before a number or an address on a card and says only what it is. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:e-?mail|mail|tel(?:efoon|ephone)?|phone|mobiel|mobile|mob|gsm|web(?:site)?|linkedin|[emtw])\s*[.:]?\s*$/iu

/** Takes e-mail addresses, links and telephone numbers out of a line, with the labels before them. */
export function takeReach(line: string): Reach {
  const emails: string[] = []
  const links: string[] = []
  const phones: string[] = []
  let rest = takeOut(line, EMAIL, (_all, address) => (address === undefined ? false : (emails.push(address), true)))
  rest = takeOut(rest, LINK, (all) => (links.push(all.replace(/[.)]+$/u, '')), true))
  rest = takeOut(rest, PHONE, (all) => {
    const digits = all.replaceAll(/\D/gu, '').length
    if (digits < 8 || digits > 15) return false
    phones.push(all.trim().replaceAll(/\s+/gu, ' '))
    return true
  })
  return { emails: once(emails), links: once(links), phones: once(phones), rest }
}

function takeOut(text: string, pattern: RegExp, take: (all: string, group: string | undefined) => boolean): string {
  let rest = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (!take(match[0], match[1])) continue
    rest += withoutLabel(text.slice(from, match.index)) + MARK
    from = match.index + match[0].length
  }
  return rest + text.slice(from)
}

/** How much of what stands before an address is looked at for its label, in letters. */
const LABEL_REACH = 40

const withoutLabel = (text: string): string => text.slice(0, -LABEL_REACH) + text.slice(-LABEL_REACH).replace(LABEL, '')

const once = (texts: readonly string[]): string[] => [...new Set(texts)]
