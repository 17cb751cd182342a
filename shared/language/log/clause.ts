import { subjectGender } from './discourse.ts'
import { isAuxiliary, isModal, verbOf } from './verbs.ts'
import { type Token, type Work } from './work.ts'

/** A run of tokens, `from` up to `to`. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** Those that are no other word without their apostrophe. */
const UNMARKED = /^(?:hes|shes|theyll|theyre|theyve|ive|im)$/u

/** "I'll" and "she's" as their two words. */
export function contraction(word: string): { subject: string; rest: string } | undefined {
  const match =
    /^(i|he|she|they|we)'(ll|ve|d|s|re|m)$/u.exec(word) ??
    /^(he|she|they|i)(s|ve|m|re|ll)$/u.exec(UNMARKED.test(word) ? word : '')
  return match === null ? undefined : { subject: match[1] ?? '', rest: match[2] ?? '' }
}

/** "Shell send", "id send", "she ll send": words of their own but before a verb. */
export function unmarked(tokens: readonly Token[], at: number): { subject: string; rest: string } | undefined {
  const match = /^(i|he|she|we|they)(ll|d)$/u.exec(tokens[at]?.text ?? '')
  const next = verbOf(tokens[at + 1]?.text ?? '')
  return match === null || next?.tense !== 'present' ? undefined : { subject: match[1] ?? '', rest: match[2] ?? '' }
}

/** A meeting one can be asked to, in a word. */
const MEAL =
  /^(?:koffie|koffietje|bakkie|coffee|tea|thee|lunch|lunchen|brunch|diner|dinner|etentje|eten|drink|drinks|drankje|borrel|biertje|beer|beers|pint|pints|walk|wandeling|wandelen|breakfast|ontbijt|supper|meal|bite|hapje)$/u

/** "Asked me to lunch", "vroeg me voor een biertje", "nam me mee uit eten". */
export function asksTo(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:me|mij|ons|us)$/u.test(tokens[at + 1]?.text ?? '')) return false
  for (let i = at + 2; i <= at + 6; i += 1) {
    const text = tokens[i]?.text ?? ''
    if (MEAL.test(text)) return true
    if (!/^(?:mee|uit|out|along|te|to|for|voor|op|een|a|the|de|some|quick|of)$/u.test(text)) return false
  }
  return false
}

/** "Asked Willemijn out", "vroeg haar mee": an invitation, and no favour. */
export function asksAlong(tokens: readonly Token[], at: number): boolean {
  if (asksTo(tokens, at)) return true
  for (let i = at + 1; i <= at + 4; i += 1) {
    const text = tokens[i]?.text ?? ''
    // "Asked me over", but not "asked me over coffee" or "over de speeltuin".
    const isOver = text === 'over' && !/^(?:for|to|on|$)/u.test(tokens[i + 1]?.word === true ? (tokens[i + 1]?.text ?? '') : '')
    if (/^(?:out|along|over|mee|uit)$/u.test(text) && !isOver) return i > at + 1
    if (/^[.,;!?]$/u.test(text)) return false
  }
  return false
}

/** Whether a word is the one doing: ik, zij, she. */
export function isSubject(word: string): boolean {
  return (
    word === 'ik' ||
    word === 'i' ||
    word === 'wij' ||
    word === 'we' ||
    subjectGender(word) !== undefined ||
    contraction(word) !== undefined
  )
}

export const isMe = (word: string): boolean => /^(ik|i|wij|we|me|mij|ons|us)$/u.test(word)

const ENDS = /^(?:[.;!?,|•–—()]|\p{Extended_Pictographic})$/u
const DASH = /\s-\s/u

/** Whether a subject with its verb starts at the token, so that a clause starts there without a comma. */
function startsWithVerb(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (contraction(word) !== undefined || unmarked(tokens, at) !== undefined) return true
  if (/^(remind|herinner)$/u.test(word)) return true
  if (!isSubject(word)) return false
  if (word === 'ze' && isSubject(tokens[at - 1]?.text ?? '')) return false
  if (/^(?:of|if|whether|because|bc|cos|cuz|since|omdat|want)$/u.test(tokens[at - 1]?.text ?? '')) return false
  // "Stuurt hij", but "gevraagd | hij doet het": behind a participle no subject is turned round.
  const prior = verbOf(tokens[at - 1]?.text ?? '')
  if ((prior !== undefined && prior.tense !== 'participle') || isModal(tokens[at - 1]?.text ?? '')) return false
  return verbOf(next) !== undefined || isModal(next) || isAuxiliary(next) || (PLAIN.test(next) && THEM.test(word))
}

/** What someone does that is no favour, and still opens a statement of its own: "… hij doet het vrijdag". */
const PLAIN =
  /^(?:doet|deed|weet|wist|denkt|dacht|zit|zat|is|was|zei|zegt|komt|kwam|werkt|kent|woont|does|did|knows|knew|thinks|works|lives|says|said|looks|gets|makes|comes|came|goes|went)$/u
const THEM = /^(?:hij|zij|he|she)$/u

/** A new statement starts with these behind "en" and "and". */
const FINITE =
  /^(?:vond|vindt|was|is|werd|zei|zegt|wil|wilde|gaat|ging|kwam|stuurde|beloofde|kreeg|will|would|thought|found|said|wants|went|promised|sent)$/u

/** Splits the line where a new statement starts: at stops, commas, and before a subject with its verb. */
export function clausesOf(work: Work): Clause[] {
  const { tokens } = work
  const clauses: Clause[] = []
  let from = 0
  const close = (to: number, next: number): void => {
    if (to > from) clauses.push({ from, to })
    from = next
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined) continue
    const prior = tokens[i - 1]
    const gap = prior === undefined ? '' : work.text.slice(prior.end, token.start)
    if (gap.includes('\n') || work.breaks.has(i)) close(i, i)
    if (
      ENDS.test(token.text) ||
      (token.text === ':' && /^(?:\s|$)/u.test(work.text.slice(token.end))) ||
      (token.text === '-' && DASH.test(work.text.slice(Math.max(0, token.start - 1), token.end + 1)))
    ) {
      close(i, i + 1)
      continue
    }
    const joined = /^(en|and|maar|but|dus|so)$/u.test(token.text)
    if (
      joined &&
      (startsWithVerb(tokens, i + 1) ||
        FINITE.test(tokens[i + 1]?.text ?? '') ||
        (tokens[i + 1]?.capital === true && namedVerb(tokens, i + 1)))
    )
      close(i, i + 1)
    else if (i > from && !joined && startsWithVerb(tokens, i)) close(i, i)
  }
  close(tokens.length, tokens.length)
  return clauses
}

/** "Anna stuurt": a capitalised word and, within the next three, a verb. */
function namedVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i += 1) {
    const text = tokens[i]?.text ?? ''
    const verb = verbOf(text)
    if ((verb !== undefined && !verb.noun) || isModal(text)) return true
    if (/^[.;!?,]$/u.test(text)) return false
  }
  return false
}
