import { isGivenStart, nameSigns, nameWords } from './name.ts'
import { isLabel } from './words/headings.ts'
import { answerInMessage } from './words/rsvp.ts'

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?`
const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}`

/** `[18:03, 2-12-2026] Rachid: ik kom`, `2-12-2026 18:03 - Rachid: ik kom`: when it was sent. */
const STAMP = new RegExp(
  `^(?:\\[\\s*(?:${CLOCK},?\\s+${DATE}|${DATE},?\\s+${CLOCK})\\s*\\]|${DATE},?\\s+${CLOCK}\\s+[-–])\\s*`,
  'iu',
)
/** `[18:03] Rachid: ik kom`: the time alone, as a chat of one day is copied. A programme has such times too. */
const TIME_STAMP = new RegExp(`^\\[\\s*${CLOCK}\\s*\\]\\s*`, 'iu')

/** A message of a group chat: who sent it, and what they said. */
export interface ChatMessage {
  readonly who: string
  /** Absent where a chat tells of someone: "Anna joined". */
  readonly said?: string
}

/** Reads a line copied from a group chat with the time it was sent; undefined when it is none. */
export function chatMessage(line: string): ChatMessage | undefined {
  const start = line.slice(0, 60)
  const stamp = STAMP.exec(start)?.[0]
  if (stamp !== undefined) return parted(line.slice(stamp.length)) ?? { who: line.slice(stamp.length) }
  const time = TIME_STAMP.exec(start)?.[0]
  const message = time === undefined ? undefined : parted(line.slice(time.length))
  return message !== undefined && isSender(message.who) ? message : undefined
}

/** `Jan Bakker: ja gezellig!`: a message without its time is one when a name says whether it comes. */
export function answeredMessage(text: string): Required<ChatMessage> | undefined {
  const message = parted(text)
  if (message === undefined || !isSender(message.who) || answerInMessage(message.said) === undefined) return undefined
  return message
}

/** Who, and behind the colon what they said. */
function parted(text: string): Required<ChatMessage> | undefined {
  const at = text.indexOf(': ')
  if (at < 1 || at > 60) return undefined
  return { who: text.slice(0, at).replace(/^~\s*/u, '').trim(), said: text.slice(at + 2).trim() }
}

/** Whether this is the name of one person, or the names of several, and no label. */
const isSender = (who: string): boolean =>
  !isLabel(who) && who.split(/,\s+|\s+(?:en|and|&|\+)\s+/iu).every((name) => nameSigns(name) > 0 && isGivenStart(nameWords(name)))
