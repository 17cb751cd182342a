import { isSharedMailbox } from '../words/mailboxes.ts'
import { squeeze } from './clean.ts'

/** An e-mail address as it stands in a text (the dot-atom form of RFC 5322 §3.4.1). */
const EMAIL =
  /(?<![\p{L}\p{N}.!#$%&*+/=?^_{|}~-])[\p{L}\p{N}.!#$%&*+/=?^_{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu
// Every repeat before the mark that decides is bounded: long runs of spaces or dashes are walked through once.
const BRACKETED_EMAIL =
  /[<([{]?\s{0,20}(?:mailto:\s{0,4})?(?<![\p{L}\p{N}.!#$%&*+/=?^_{|}~-])([\p{L}\p{N}.!#$%&*+/=?^_{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)\s{0,20}[>)\]}]?/giu
const LINK = /[<(]?\s{0,20}(?:https?:\/\/|www\.)[^\s<>()]+\s{0,20}[>)]?|\b(?:[\w-]{1,63}\.)?linkedin\.com\/[^\s<>()]+/giu
const PHONE =
  /(?:\b(?:tel(?:efoon)?|phone|mob(?:iel|ile)?|m|t)\.?\s{0,4}(?::\s{0,4})?)?(?:(?:\+|00)\d{1,3}|\b0\d)[\d\s().-]{6,16}\d\b/giu

/** What of a text is an address rather than words. */
export interface Extras {
  /** The text without them. */
  readonly rest: string
  readonly emails: readonly string[]
  /** Links and phone numbers as written. */
  readonly others: readonly string[]
}

/** All e-mail addresses in a text, as written. */
export const emailsIn = (text: string): string[] => (text.includes('@') ? [...text.matchAll(EMAIL)].map((match) => match[0]) : [])

/** Takes e-mail addresses, links and phone numbers out of a text. */
export function takeExtras(text: string): Extras {
  const emails: string[] = []
  const others: string[] = []
  const withoutEmails = text.includes('@')
    ? text.replace(BRACKETED_EMAIL, (_all, address: string) => {
        emails.push(address)
        return ' '
      })
    : text
  const rest = withoutEmails
    .replace(/<\s*>|\bmailto:\s*/giu, ' ')
    .replace(LINK, (link) => {
      others.push(link.replace(/^[<(\s]+|[>)\s,;.]+$/gu, ''))
      return ' '
    })
    .replace(PHONE, (phone) => {
      others.push(squeeze(phone))
      return ' '
    })
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
  return { rest: rest.replace(/(?:^[\s,;|/–—-]+|[\s,;|/–—:-]+$)/gu, ''), emails, others }
}

/** A name from an address: `anna.de.vries@…` is "anna de vries"; undefined for an address of a house. */
export function nameFromEmail(email: string): string | undefined {
  const local = (email.split('@')[0] ?? '').replace(/\+.*$/u, '').replace(/\d+$/u, '')
  if (isSharedMailbox(local)) return undefined
  const words = local.split(/[._-]+/u).filter((word) => word !== '')
  const name = words.map((word) => (word.length === 1 ? `${word}.` : word)).join(' ')
  return /\p{L}{2}/u.test(name) ? name : undefined
}
