import type { PartialDate } from '../../domain/records/values.ts'
import { readDate } from '../vcard/dates.ts'

/** Month names LinkedIn writes, by language of the account: English, Dutch, German, French. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['feb', 'fév', 'févr', 'fev'],
  ['mar', 'mrt', 'mär', 'märz', 'mars', 'maa'],
  ['apr', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'août', 'aou'],
  ['sep', 'sept'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc'],
]

function monthOf(word: string): number | undefined {
  const bare = word.toLowerCase().replace(/\.$/, '')
  const at = MONTHS.findIndex((names) =>
    names.some((name) => bare === name || (bare.length > 3 && bare.startsWith(name.slice(0, 3)))),
  )
  return at === -1 ? undefined : at + 1
}

/** A "Connected On": `12 Mar 2024`, `7-Feb-22`, or ISO. Two-digit years are of this century: LinkedIn began in 2003. */
export function readConnectedOn(text: string): PartialDate | undefined {
  const match = /^(\d{1,2})[ -]([\p{L}.]+)[ -](\d{2}|\d{4})$/u.exec(text.trim())
  if (match === null) return readDate(text)
  const [, day = '', word = '', year = ''] = match
  const month = monthOf(word)
  if (month === undefined) return undefined
  return readDate(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}
