import { fold } from '../../language/fold.ts'
import { organisationSigns } from '../words/organisations.ts'
import { isRole } from '../words/roles.ts'
import { emailsIn } from './extras.ts'
import type { NoiseKind } from './entry.ts'
import { MAX_LINE } from './limits.ts'
import { unmark } from './markers.ts'
import { nameSigns, nameWords } from './name.ts'
import { isHeading } from './words/headings.ts'

/** `Van: Sanne Kuipers <…>`: who sent the mail a list was in. */
const SENDER = /^(?:van|from|afzender|sender|von)\s*:\s*\S/iu
/** The other lines at the head of a mail, and what a mail program puts between and under mails. */
const HEAD =
  /^(?:onderwerp|subject|betreft?|verzonden|sent|bijlagen?|attachments?|prioriteit|importance|reply-to|antwoord aan)\s*:|^-{2,}\s*(?:forwarded|original|doorgestuurd|oorspronkelijk)|^(?:op|on)\b.{4,60}\b(?:schreef|wrote)\b.{0,80}:$|^(?:begin doorgestuurd bericht|begin forwarded message)/iu
/** What is said at the foot of a mail by the house it comes from. */
const FOOT =
  /\b(?:disclaimer|(?:this|the) (?:e-?mail|message)(?: and any attachments?)? (?:is|are|may|contains?)|(?:deze|dit) (?:e-?mail|bericht)(?: en eventuele bijlagen)? (?:is|zijn|kan|bevat)|consider the environment|denk aan het milieu|view (?:this|it) in your browser|unsubscribe|afmelden voor deze)\b/iu
const FROM_PHONE = /^(?:sent from|get outlook|verstuurd vanaf|verzonden vanaf|verzonden met|envoy[eé] de mon|von meinem)\b/iu
const GREETING =
  /^(?:beste|dear|hi|hoi|hallo|hello|geachte|lieve|goedemorgen|goedemiddag|goedenavond|good (?:morning|afternoon|evening)|dag|hey|ha)\b(?=.*(?:,$|!$|\ball(?:en|emaal)?\b|\bteam\b|\biedereen\b|\bcollega|\beveryone\b|\bfolks\b|\bheer\b|\bmevrouw\b))/
const DAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|straks|dan|snel|gauw|ziens|zo|volgende week|next week|tomorrow|soon|then|there|later)'
/** A wish at the end of a mail: under it may stand who wrote it. */
const CLOSING = new RegExp(
  `^(?:(?:met |veel |onze |hele )?(?:\\p{L}{3,}e )?groet(?:en|jes)?|gr|mvg|m\\.?v\\.?g|hoogachtend|liefs|(?:kind|best|warm|warmest|many|with kind|with best|with warm)? ?regards|(?:best|warm|kind|all good|with best) wishes|all the best|yours(?: sincerely| faithfully| truly)?|sincerely|best|cheers|ciao|(?:many |veel |alvast )?(?:thanks|thank you|thx|dank(?:jewel|je wel| je)?|bedankt)(?: (?:alvast|so much|in advance|again))?|tot (?:en met )?(?:op )?${DAY}|(?:see you|hope to see you)(?: all)?(?: on| at)? ?${DAY}?|(?:speak|talk)(?: to you)? (?:soon|then|later|tomorrow)|fijn(?:e)? (?:avond|dag|weekend|week)|prettige? (?:avond|dag|weekend)|have a (?:good|great|nice|lovely) .{2,20})(?:[\\s,.!]+(?<who>\\p{L}[\\p{L}' .-]{0,40}))?[\\s,.!]*$`,
  'u',
)

/** Most lines of a signature. */
const LONGEST_SIGNATURE = 10

/** Who signed, as far as one has read, and how many lines of the signature were read. */
interface Signature {
  readonly names: string[]
  lines: number
}

/**
 * Which lines of a text are the mail around a list rather than the list, by
 * their number: its head, greeting, closing and signature, and the sender.
 */
export function frameOf(lines: readonly string[]): ReadonlyMap<number, NoiseKind> {
  const frame = new Map<number, NoiseKind>()
  let signature: Signature | undefined
  for (const [i, raw] of lines.entries()) {
    if (raw.length > MAX_LINE || raw.trim() === '') continue
    const { isItem } = unmark(raw)
    const isQuoted = /^\s*>/u.test(raw)
    const text = raw.replace(/^[\s>]+/u, '').trim()
    const kind = kindOf(text)
    if (kind !== undefined) {
      frame.set(i, kind)
      signature = kind === 'sender' ? undefined : signature
      const closing = isItem && !isQuoted ? undefined : closingOf(text)
      if (closing !== undefined) signature = { names: closing.who === undefined ? [] : [closing.who], lines: 0 }
      continue
    }
    if (signature === undefined) continue
    if ((isItem && !isQuoted) || !isOfSignature(text, signature)) signature = undefined
    else frame.set(i, 'mail')
  }
  return frame
}

function kindOf(text: string): NoiseKind | undefined {
  if (SENDER.test(text) && !text.includes(';') && new Set(emailsIn(text)).size < 2 && !/^\S+\s*:\s*\d/u.test(text))
    return 'sender'
  const folded = fold(text)
  const isMail = HEAD.test(text) || FROM_PHONE.test(folded) || (GREETING.test(folded) && !text.includes('@')) || FOOT.test(folded)
  return isMail || closingOf(text) !== undefined ? 'mail' : undefined
}

/** A wish at the end of a mail, and who signs on the same line. */
function closingOf(text: string): { who?: string } | undefined {
  const closing = text.length > 80 ? undefined : CLOSING.exec(fold(text))
  if (closing === undefined || closing === null) return undefined
  const who = closing.groups?.['who']
  // "Best, George" may be George Best.
  if (who !== undefined && /^best[\s,]/u.test(closing[0]) && !/^best (?:regards|wishes)/u.test(closing[0])) return undefined
  return who === undefined ? {} : { who }
}

/** Whether a line goes on with a signature: who signs, and then where they work and can be reached; not someone else. */
function isOfSignature(text: string, signature: Signature): boolean {
  signature.lines += 1
  if (signature.lines > LONGEST_SIGNATURE || isHeading(text) || text.endsWith(':')) return false
  const isName = nameSigns(text) > 0 && organisationSigns(text) < 2 && !isRole(text)
  if (!isName) return true
  const words = nameWords(text).map(fold)
  const isSigner =
    signature.names.length === 0 || signature.names.some((name) => name.split(' ').some((word) => words.includes(word)))
  if (!isSigner && (nameSigns(text) === 2 || signature.lines < 3)) return false
  if (isSigner) signature.names.push(words.join(' '))
  return true
}
