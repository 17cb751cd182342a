import type { Statement } from './statement.ts'
import { isOpen, type Work } from './work.ts'

const MESSAGE = /^(?:mailtje|appje|berichtje|bericht|sms|smsje|mail|email|e-mail|text|message|dm|whatsapp|whatsappje|voicemail)$/u
/** "Sent her a text", but not "the exhibition text". */
const BEFORE_MESSAGE = /^(?:een|a|an|the|maar|nog|even|net|kort|just|sent|stuurde|wel|snel|quick|lang|lief|leuk)$/u
const WRITES = /^(?:mailde|mailden|gemaild|appte|appten|geappt|emailed|e-mailed|mailed|texted)$/u
const CONTENT = /^(?:de|het|een|mijn|m'n|mn|onze|zijn|haar|hun|the|a|an|my|our|his|her|their|\d+|twee|drie|two|three)$/u
const ABOUT = /^(?:over|about|re|regarding|dat|that|of|om|betreffende|inzake|ivm|met|with)$/u

/** Whether a statement tells of a message that was sent, rather than of something handed over: "mailtje gestuurd aan Priya". */
export function isMessage(work: Work, { clause, verbAt, tense, doer, verb }: Statement): boolean {
  if (tense !== 'past' || doer !== undefined || verb.family !== 'carry') return false
  const words: string[] = []
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token === undefined || ABOUT.test(token.text)) break
    if (isOpen(work, token)) words.push(token.text)
  }
  if (words.some((word, i) => MESSAGE.test(word) && (i === 0 || BEFORE_MESSAGE.test(words[i - 1] ?? '')))) return true
  if (!WRITES.test(work.tokens[verbAt]?.text ?? '')) return false
  // "Mailde haar de offerte" hands something over; "her" alone is whom it was to.
  return !words.some((word, i) => CONTENT.test(word) && !(/^(?:haar|her)$/u.test(word) && words[i + 1] === undefined))
}
