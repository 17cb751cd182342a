import { ordinalKeys } from '../../imports/keys.ts'
import type { ImportedPerson, ImportProblem, ImportReading } from '../../imports/person.ts'
import { isBlank, detectEncoding, guessEightBit, isUtf8, looksBinary, decodeAs } from '../text/encoding.ts'
import type { Card } from './cards.ts'
import { CardBuilder } from './cards.ts'
import { logicalLines, physicalLines } from './logicalLines.ts'
import type { CardReading } from './person.ts'
import { readCard } from './person.ts'

/** Largest file read, in bytes: 100 MB, some 3,000 people with a large photo each. */
export const MAX_VCARD_BYTES = 100 * 1024 * 1024

/** One step of reading: a person or a problem, and how many bytes were read so far. */
export type VcardStep = ({ readonly person: ImportedPerson } | { readonly problem: ImportProblem }) & { readonly read: number }

const problem = (reason: ImportProblem['reason']): VcardStep => ({ problem: { reason }, read: 0 })

/** The encoding of values that are no UTF-8 and declare no charset, judged by all such lines together. */
function eightBitOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'windows-1252'
  const odd: number[] = []
  for (const line of physicalLines(bytes)) {
    if (line.bytes.some((byte) => byte >= 0x80) && !isUtf8(line.bytes)) odd.push(...line.bytes.subarray(0, 2048), 0x0a)
    if (odd.length > 64 * 1024) break
  }
  return guessEightBit(Uint8Array.from(odd))
}

/** UTF-16 made UTF-8, marks taken off: what follows works on bytes. */
function asEightBit(bytes: Uint8Array): Uint8Array {
  const { encoding, markLength } = detectEncoding(bytes.subarray(0, 4096))
  const body = bytes.subarray(markLength)
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? new TextEncoder().encode(decodeAs(body, encoding)) : body
}

const hasCalendar = (bytes: Uint8Array): boolean =>
  /^\s*BEGIN:VCALENDAR/im.test(decodeAs(bytes.subarray(0, 4096), 'windows-1252'))

/**
 * Reads a vCard file (2.1, 3.0, 4.0; RFC 6350) person by person, in file
 * order. Never throws: whatever is no person comes as a problem with its
 * reason and line.
 */
export function* readVcardSteps(bytes: Uint8Array): Generator<VcardStep, void, undefined> {
  if (bytes.length > MAX_VCARD_BYTES) {
    yield problem('too-large')
    return
  }
  const body = asEightBit(bytes)
  if (isBlank(body)) {
    yield problem('empty-file')
    return
  }
  let found = false
  for (const [card, read, keyFor] of cardsOf(body)) {
    found = true
    yield { ...readSafely(card, keyFor), read }
  }
  if (!found) yield problem(hasCalendar(body) ? 'calendar' : looksBinary(body) ? 'binary' : 'not-vcard')
}

/** The cards of a file in order, with how far reading has come. */
function* cardsOf(body: Uint8Array): Generator<[Card, number, (key: string) => string]> {
  const builder = new CardBuilder(eightBitOf(body))
  const keyFor = ordinalKeys()
  for (const line of logicalLines(body)) for (const card of builder.add(line)) yield [card, line.end, keyFor]
  for (const card of builder.finish()) yield [card, body.length, keyFor]
}

/** One card that nobody foresaw must not take the others along. */
function readSafely(card: Card, keyFor: (key: string) => string): CardReading {
  try {
    return readCard(card, keyFor)
  } catch {
    return { problem: { reason: 'unreadable', line: card.line } }
  }
}

/** Reads a whole vCard file; see `readVcardSteps`. */
export function readVcards(bytes: Uint8Array): ImportReading {
  const people: ImportedPerson[] = []
  const problems: ImportProblem[] = []
  for (const step of readVcardSteps(bytes)) {
    if ('person' in step) people.push(step.person)
    else problems.push(step.problem)
  }
  return { people, problems }
}
