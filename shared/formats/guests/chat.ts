/** `[18:03, 2-12-2026] Rachid: ik kom`, `2-12-2026 18:03 - Rachid: ik kom`: when it was sent. */
const STAMP =
  /^(?:\[\s*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?,?\s+\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?)\s*\]|\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?\s+[-–])\s*/iu

/** A message of a group chat: who sent it, and what they said. */
export interface ChatMessage {
  readonly who: string
  /** Absent where a chat tells of someone: "Anna joined". */
  readonly said?: string
}

/** Reads a line copied from a group chat; undefined when it is none. */
export function chatMessage(line: string): ChatMessage | undefined {
  const stamp = STAMP.exec(line.slice(0, 60))?.[0]
  if (stamp === undefined) return undefined
  const rest = line.slice(stamp.length)
  const at = rest.indexOf(': ')
  if (at < 1 || at > 60) return { who: rest }
  return { who: rest.slice(0, at).replace(/^~\s*/u, ''), said: rest.slice(at + 2).trim() }
}
