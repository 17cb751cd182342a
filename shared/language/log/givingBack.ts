import { type Clause, clausesOf } from './clause.ts'
import { kindSpans } from './kindWords.ts'
import type { Span } from './reading.ts'
import { spanOf } from './region.ts'
import { verbOf } from './verbs.ts'
import type { Work } from './work.ts'

/** "Teruggegeven", "terugbetaald", "repaid": giving back in one word. "Terugbellen" is not among them. */
const ONE_WORD =
  /^(?:terug(?:te)?(?:geven|gegeven|gaf|gaven|geeft?|gebracht|brengen|brengt?|bracht(?:en)?|gekregen|krijgen|krijgt?|kregen|kreeg|betaal(?:t|de|den|d)?|betalen|gestort|storten|stortte)|repaid|repays?|repaying|reimburse[sd]?|refund(?:ed|s)?)$/u
/** Those that give back with "terug" or "back" behind them. */
const DUTCH =
  /^(?:gaf|gaven|geeft?|gegeven|bracht|brachten|brengt?|gebracht|kreeg|kregen|krijgt?|gekregen|betaal(?:t|de|den|d)?)$/u
const ENGLISH =
  /^(?:gave|gives?|given|giving|brought|brings?|bringing|got|gets?|getting|handed|hands?|paid|payed|pays?|paying|received)$/u
/** "Returned her drill", but not "returned to Utrecht" or "returned from". */
const RETURNS = /^(?:return|returns|returned|returning)$/u
const DETERMINER = /^(?:my|his|her|their|our|the|a|an|it|them|that|this|\p{L}+'s|mijn|zijn|haar|de|het)$/u
/** "Get back to her", "got back from Rome", "twee weken terug": no giving. */
const AWAY = /^(?:to|from|with|into|home|in touch)$/u
const AGO = /^(?:dag|dagen|week|weken|maand|maanden|jaar|jaren|uur)$/u
/** What opens a clause of its own without a comma. */
const OPENS = /^(?:die|who|en|and|maar|but|om|to)$/u

/** Where giving back is said in a clause: the token of its verb; -1 when it is not. */
function backAt(work: Work, { from, to }: Clause): number {
  const words = work.tokens.slice(from, to).map((token) => token.text)
  const at = words.findIndex((word, i) => {
    if (ONE_WORD.test(word)) return true
    if (RETURNS.test(word)) return DETERMINER.test(words[i + 1] ?? '')
    const back = DUTCH.test(word) ? 'terug' : ENGLISH.test(word) ? 'back' : undefined
    // "Boek terug gekregen".
    if (back === 'terug' && words[i - 1] === back && word.startsWith('ge') && !AGO.test(words[i - 2] ?? '')) return true
    const there = back === undefined ? -1 : words.findIndex((other, j) => j > i && other === back)
    return there !== -1 && !AGO.test(words[there - 1] ?? '') && !(there === i + 1 && AWAY.test(words[there + 1] ?? ''))
  })
  return at === -1 ? -1 : from + at
}

/** "The books (that) I lent her", "de boeken die ik haar had geleend": a thing told by the loan it was. */
const RELATIVE =
  /\b(?:(?:die|dat|that|which)|(?:the|my|his|her|their) \p{L}+) (?:ik|i|hij|zij|ze|he|she|they|we)(?:'d)? (?:\p{L}+ ){0,3}?(?:leende|geleend|lent|borrowed)\b/u

/** Whether a clause hands over what its own words, or those right behind it, say was lent. */
function isOfLoan(work: Work, clause: Clause): boolean {
  const { start, end } = spanOf(work, clause)
  if (handedAt(work, clause) === -1) return false
  if (RELATIVE.test(work.text.slice(start, end))) return true
  const next = clausesOf(work).find(({ from }) => from === clause.to)
  const first = work.tokens[next?.from ?? -1]
  return (
    next !== undefined &&
    !lends(work, clause) &&
    lends(work, next) &&
    /^(?:i|ik|he|she|hij|zij|ze|we)$/u.test(first?.text ?? '') &&
    first !== undefined &&
    work.text.slice(end, first.start).trim() === '' &&
    /^\p{L}+s?$/u.test(work.tokens[clause.to - 1]?.text ?? '') &&
    work.tokens.slice(clause.from, clause.to - 1).some(({ text }) => DETERMINER.test(text))
  )
}

/** The token of a clause that hands something over; -1 when none does. */
const handedAt = (work: Work, { from, to }: Clause): number =>
  work.tokens.findIndex(({ text }, i) => i >= from && i < to && (DUTCH.test(text) || ENGLISH.test(text) || RETURNS.test(text)))

const lends = (work: Work, { from, to }: Clause): boolean =>
  work.tokens.slice(from, to).some((token) => verbOf(token.text)?.family === 'lend')

/** "Geef het voor kerst terug" behind a loan says no more than when that comes back. */
const isReturnDate = (work: Work, { from, to }: Clause): boolean =>
  work.tokens
    .slice(from, to)
    .every(
      ({ text }) =>
        verbOf(text)?.tense !== 'past' &&
        !/^(?:paid|mijn|my|me|mij|got|kreeg|kregen|returned)$|^(?:terug)?ge(?:geven|bracht|kregen)$|^terugbetaald$/u.test(text),
    )

/**
 * The words that tell of something given back: adds nothing to the ledger, is
 * nobody's favour and no bill, so that they stay in the note (PRODUCT, the
 * ledger: "giving back adds nothing"). A clause that lends says when the loan
 * comes back, and is left alone.
 */
export function givingBack(work: Work): Span[] {
  const spans: Span[] = []
  const clauses = clausesOf(work)
  const kinds = kindSpans(work.text)
  clauses.forEach((said, n) => {
    const clause = upToPlace(work, said, kinds)
    const at = isOfLoan(work, clause) ? handedAt(work, clause) : lends(work, clause) ? -1 : backAt(work, clause)
    if (at === -1) return
    if (clauses.slice(0, n).some((earlier) => lends(work, earlier)) && isReturnDate(work, clause)) return
    const whole = spanOf(work, clause)
    const met = work.tokens.findIndex(({ text }, i) => i >= clause.from && i < at && /^(?:met|with|w)$/u.test(text))
    const isMeeting = met !== -1 || kinds.some(({ start, end }) => start >= whole.start && end <= (work.tokens[at]?.start ?? 0))
    if (!isMeeting) return void spans.push(behind(work, whole, clauses[n + 1]))
    // "Koffie met Karim die mijn boor teruggaf": the coffee is still one.
    const opening = work.tokens.findLastIndex(({ text }, i) => i > met && i < at && OPENS.test(text))
    const from = opening > clause.from ? opening : at
    spans.push({ start: work.tokens[from]?.start ?? whole.start, end: whole.end })
  })
  return spans
}

/** "… his drill back | @ the gym", "brought back my umbrella | over lunch": where it was is told of the meeting. */
function upToPlace(work: Work, { from, to }: Clause, kinds: readonly Span[]): Clause {
  const back = work.tokens.findIndex(
    ({ text }, i) => i > from && i < to && (/^(?:back|terug)$/u.test(text) || ONE_WORD.test(text)),
  )
  const set = work.tokens.findIndex(({ text, end }, i) => {
    if (back === -1 || i <= back || i + 1 >= to) return false
    if (text === '@') return true
    return (
      /^(?:at|bij|over|tijdens|during|onder)$/u.test(text) &&
      kinds.some(({ start }) => /^ (?:(?:de|het|een|the|a|our) )?$/u.test(work.text.slice(end, start)))
    )
  })
  return { from, to: set === -1 ? to : set }
}

/** With "the drill | I borrowed" behind it, what was given back. */
function behind(work: Work, span: Span, next: Clause | undefined): Span {
  if (next === undefined || !lends(work, next)) return span
  const to = spanOf(work, next)
  return /^\s*$/u.test(work.text.slice(span.end, to.start)) ? { start: span.start, end: to.end } : span
}
